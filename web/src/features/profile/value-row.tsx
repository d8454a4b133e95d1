import { useWords } from '../../i18n/words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Evidence, type Passage } from './evidence.tsx';
import { formatValue } from './format-value.ts';
import type { KnownAttribute } from './known.ts';
import { attributeName } from './names.ts';
import styles from './rows.module.css';
import { Steps } from './steps.tsx';

/** One attribute: its name and value; behind it the words that prove it. */
export function ValueRow({
  known: { attribute, value },
  fresh,
  onShow,
}: {
  readonly known: KnownAttribute;
  readonly fresh: boolean;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const name = attributeName(attribute.name, words);
  if (!value) {
    return (
      <div className={styles['declined']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['soft']}>{words.profile.declined}</span>
      </div>
    );
  }
  return (
    <Disclosure
      fresh={fresh}
      summary={
        <>
          <span className={styles['name']}>{name}</span>
          <span className={styles['value']}>
            {attribute.type === 'scale' && <Steps step={Number(value.value)} />}{' '}
            {formatValue(attribute, value.value, words)}
          </span>
        </>
      }
    >
      <Evidence value={value} onShow={onShow} />
    </Disclosure>
  );
}
