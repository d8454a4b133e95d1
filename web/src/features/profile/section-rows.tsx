import { useWords } from '../../i18n/words.tsx';
import type { Passage } from './evidence.tsx';
import type { KnownAttribute } from './known.ts';
import { attributeName } from './names.ts';
import styles from './rows.module.css';
import { ValueRow } from './value-row.tsx';

/** What is known of a section, and in a last line what the coachee chose not to say. */
export function SectionRows({
  attributes,
  fresh,
  onShow,
}: {
  readonly attributes: readonly KnownAttribute[];
  readonly fresh: ReadonlySet<string>;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const declined = attributes.filter(({ value }) => !value).map(({ attribute }) => attributeName(attribute.name, words));
  return (
    <>
      <ul>
        {attributes.map(
          ({ attribute, value }) =>
            value && (
              <li key={attribute.name}>
                <ValueRow attribute={attribute} value={value} fresh={fresh.has(attribute.name)} onShow={onShow} />
              </li>
            ),
        )}
      </ul>
      {declined.length > 0 && (
        <p className={styles['declined']}>{words.profile.declinedOnes(declined.join(', '))}</p>
      )}
    </>
  );
}
