import { useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { itemPath } from './changes.ts';
import type { Completeness } from './completeness.ts';
import type { Passage } from './evidence.tsx';
import { findIn } from './find.ts';
import { FindField } from './find-field.tsx';
import { ItemRow } from './item-row.tsx';
import { countKnown, type Known } from './known.ts';
import { titleOf } from './names.ts';
import { PanelSection } from './panel-section.tsx';
import { itemsPreview, scalarsPreview } from './preview.ts';
import { SectionRows } from './section-rows.tsx';
import { useOpenSections } from './use-open-sections.ts';

/** With more entries than this, sections begin closed and there is a field to find something. */
const MANY = 30;

/** The sections and collections of which something is known. */
export function ProfileSections({
  known,
  completeness,
  fresh,
  onShow,
}: {
  readonly known: Known;
  readonly completeness?: Completeness | undefined;
  readonly fresh: ReadonlySet<string>;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const many = countKnown(known) > MANY;
  const sections = useOpenSections(!many, freshSections(known, fresh));
  const finding = many && wanted.trim() !== '';
  const shown = finding ? findIn(known, wanted, words) : known;
  const state = (name: string) => ({
    open: finding || sections.isOpen(name),
    onToggle: finding ? undefined : () => sections.toggle(name),
  });
  const countOf = (name: string, count: number) => {
    const of = completeness?.sections[name]?.of;
    return finding || of === undefined ? String(count) : words.profile.outOf(String(count), String(Math.max(of, count)));
  };

  return (
    <>
      {many && <FindField wanted={wanted} found={finding ? countKnown(shown) : undefined} onChange={setWanted} />}
      <div>
        {shown.sections.map(({ name, title, attributes }) => (
          <PanelSection
            key={name}
            title={titleOf(name, title, words)}
            count={countOf(name, attributes.filter(({ value }) => value).length)}
            preview={scalarsPreview(attributes, words)}
            {...state(name)}
          >
            <SectionRows attributes={attributes} fresh={fresh} onShow={onShow} />
          </PanelSection>
        ))}
        {shown.collections.map(({ collection, items }) => (
          <PanelSection
            key={collection.name}
            title={titleOf(collection.name, collection.title, words)}
            count={String(items.length)}
            preview={itemsPreview(items, collection, words)}
            {...state(collection.name)}
          >
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <ItemRow item={item} collection={collection} fresh={fresh.has(itemPath(collection.name, item))} onShow={onShow} />
                </li>
              ))}
            </ul>
          </PanelSection>
        ))}
      </div>
    </>
  );
}

function freshSections(known: Known, fresh: ReadonlySet<string>): ReadonlySet<string> {
  const scalars = known.sections.filter(({ attributes }) => attributes.some(({ attribute }) => fresh.has(attribute.name)));
  const items = known.collections.filter(({ collection, items: all }) => all.some((item) => fresh.has(itemPath(collection.name, item))));
  return new Set([...scalars.map(({ name }) => name), ...items.map(({ collection }) => collection.name)]);
}
