import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/words.tsx';
import { conversationsQuery } from './conversations.ts';
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
  const { data: conversations = [] } = useQuery(conversationsQuery);
  // A conversation has a title from its first message on.
  const haveTalked = conversations.some(({ title }) => title !== '');
  return (
    <div className={styles['starters']}>
      <h1>{haveTalked ? words.chat.helloAgain(displayName) : words.chat.hello(displayName)}</h1>
      <p className={styles['intro']}>{words.chat.intro}</p>
      <h2>{words.chat.startersTitle}</h2>
      <ul>
        {words.chat.starters.map((starter) => (
          <li key={starter.title}>
            <button type="button" onClick={() => onChoose(starter.text)}>
              <span className={styles['title']}>{starter.title}</span>
              <Sentence text={starter.text} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A sentence whose gaps are shown as strokes to be filled in. */
function Sentence({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split('…');
  return (
    <span className={styles['sentence']}>
      {first}
      {rest.map((part) => (
        <span key={part}>
          <span className={styles['gap']}>…</span>
          {part}
        </span>
      ))}
      {!text.trim().endsWith('…') && <span className={styles['gap']}>…</span>}
    </span>
  );
}
