import { useWords } from '../../i18n/words.tsx';
import type { Passage } from './evidence.tsx';
import { ItemRow } from './item-row.tsx';
import { itemPath } from './changes.ts';
import type { Known } from './known.ts';
import { titleOf } from './names.ts';
import styles from './profile-panel.module.css';
import { ValueRow } from './value-row.tsx';

/** The sections and collections of which something is known. */
export function ProfileSections({
  known,
  fresh,
  onShow,
}: {
  readonly known: Known;
  readonly fresh: ReadonlySet<string>;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  return (
    <>
      {known.sections.map(({ name, title, attributes }) => (
        <section key={name} className={styles['section']} aria-labelledby={`section-${name}`}>
          <h3 id={`section-${name}`}>{titleOf(name, title, words)}</h3>
          <ul>
            {attributes.map((one) => (
              <li key={one.attribute.name}>
                <ValueRow known={one} fresh={fresh.has(one.attribute.name)} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {known.collections.map(({ collection, items }) => (
        <section key={collection.name} className={styles['section']} aria-labelledby={`section-${collection.name}`}>
          <h3 id={`section-${collection.name}`}>{titleOf(collection.name, collection.title, words)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <ItemRow item={item} collection={collection} fresh={fresh.has(itemPath(collection.name, item))} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
