import { useWords } from '../../i18n/words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Evidence, type Passage } from './evidence.tsx';
import { formatValue } from './format-value.ts';
import { headlineOf } from './headline.ts';
import { type KnownField, type KnownItem } from './known.ts';
import { attributeName } from './names.ts';
import { OtherAnswer } from './other-answer.tsx';
import type { Collection } from './profile-schema.ts';
import styles from './rows.module.css';
import { Steps } from './steps.tsx';

/** One position, school or skill; behind it each passage with the fields that it proves. */
export function ItemRow({
  item,
  collection,
  fresh,
  onShow,
}: {
  readonly item: KnownItem;
  readonly collection: Collection;
  readonly fresh: boolean;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const { title, detail } = headlineOf(item, collection, words);
  // A language has a level too, but not one of five steps.
  const level = item.fields.find(({ attribute }) => attribute.name === 'level' && attribute.type === 'scale');
  return (
    <Disclosure
      fresh={fresh}
      summary={
        <>
          <span className={styles['title']}>
            {title}
            {level && (
              <>
                <Steps step={Number(level.value.value)} />
                <span className="visually-hidden">{formatValue(level.attribute, level.value.value, words)}</span>
              </>
            )}
          </span>{' '}
          {detail && <span className={styles['name']}>{detail}</span>}
          {item.fields.some(({ value }) => value.conflict) && <span className={styles['doubt']}>{words.profile.twoAnswers}</span>}
        </>
      }
    >
      <ul className={styles['passages']}>
        {byPassage(item.fields).map((fields) => (
          <li key={fields[0].attribute.name}>
            <p className={styles['meaning']}>
              {words.profile.proves}:{' '}
              {fields
                .map(({ attribute, value }) => `${attributeName(attribute.name, words)} (${formatValue(attribute, value.value, words)})`)
                .join(', ')}
            </p>
            <Evidence attribute={fields[0].attribute} claim={fields[0].value} onShow={onShow} />
            {fields.map(
              ({ attribute, value }) =>
                value.conflict && <OtherAnswer key={attribute.name} attribute={attribute} claim={value.conflict} onShow={onShow} />,
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Fields that the same words prove stand together. */
function byPassage(fields: readonly KnownField[]): [KnownField, ...KnownField[]][] {
  const groups = new Map<string, [KnownField, ...KnownField[]]>();
  for (const field of fields) {
    const { quote, messageId, documentId, page, line, place } = field.value.evidence;
    const passage = JSON.stringify([quote, messageId, documentId, page, line, place]);
    const group = groups.get(passage);
    if (group) group.push(field);
    else groups.set(passage, [field]);
  }
  return [...groups.values()];
}
