import { useWords } from '../../i18n/words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Evidence, type Passage } from './evidence.tsx';
import { formatValue } from './format-value.ts';
import type { Value } from './known.ts';
import { attributeName } from './names.ts';
import { OtherAnswer } from './other-answer.tsx';
import type { Attribute } from './profile-schema.ts';
import styles from './rows.module.css';
import { Steps } from './steps.tsx';

/** One attribute: its name and value; behind it the words that prove it, and those that say otherwise. */
export function ValueRow({
  attribute,
  value,
  fresh,
  onShow,
}: {
  readonly attribute: Attribute;
  readonly value: Value;
  readonly fresh: boolean;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const isScale = attribute.type === 'scale';
  return (
    <Disclosure
      fresh={fresh}
      summary={
        <span className={isScale ? styles['scale'] : undefined}>
          <span className={styles['name']}>{attributeName(attribute.name, words)}</span>
          <span className={styles['value']}>
            {isScale && <Steps step={Number(value.value)} />} {formatValue(attribute, value.value, words)}
          </span>
          {value.conflict && <span className={styles['doubt']}>{words.profile.twoAnswers}</span>}
        </span>
      }
    >
      <Evidence attribute={attribute} claim={value} onShow={onShow} />
      {value.conflict && <OtherAnswer attribute={attribute} claim={value.conflict} onShow={onShow} />}
    </Disclosure>
  );
}
