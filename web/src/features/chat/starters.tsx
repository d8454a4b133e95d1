import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './starters.module.css';

/** The first page of a conversation: what to expect, and three sentences to begin with. */
export function Starters({
  displayName,
  onChoose,
}: {
  readonly displayName: string;
  /** Gives a sentence with gaps (`…`) to fill in. */
  readonly onChoose: (text: string) => void;
}) {
  const words = useWords();
  return (
    <div className={styles['starters']}>
      <h1>{words.chat.hello(displayName)}</h1>
      <p className={styles['intro']}>{words.chat.intro}</p>
      <h2>{words.chat.startersTitle}</h2>
      <ul>
        {words.chat.starters.map((starter) => (
          <li key={starter.title}>
            <button type="button" onClick={() => onChoose(starter.text)}>
              <span className={styles['title']}>{starter.title}</span>
              <span className={styles['hint']}>{starter.hint}</span>
              <Icon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
