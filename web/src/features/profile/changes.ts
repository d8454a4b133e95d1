import type { Words } from '../../i18n/words.tsx';
import { formatValue } from './format-value.ts';
import { headlineOf } from './headline.ts';
import { type Known, type KnownAttribute, type KnownItem, knownOf } from './known.ts';
import { attributeName, titleOf } from './names.ts';
import type { Profile } from './profile.ts';
import type { ProfileSchema } from './profile-schema.ts';

/** A difference between two states of the profile. */
export type Change = {
  /** What differs: an attribute's name, or `collection/itemId`. */
  readonly path: string;
  /** What it is now, in words: “Current title — Nurse”. */
  readonly what: string;
  readonly removed: boolean;
};

/** What is new, different or gone after `before`, in the order of the catalogue. */
export function changesBetween(before: Profile, after: Profile, schema: ProfileSchema, words: Words): Change[] {
  const was = entriesOf(knownOf(before, schema), words);
  const is = entriesOf(knownOf(after, schema), words);
  const changed = [...is].filter(([path, entry]) => was.get(path)?.state !== entry.state);
  const gone = [...was].filter(([path]) => !is.has(path));
  return [
    ...changed.map(([path, { what }]) => ({ path, what, removed: false })),
    ...gone.map(([path, { what }]) => ({ path, what, removed: true })),
  ];
}

/** The path of an item, as {@link Change} names it. */
export function itemPath(collection: string, item: KnownItem): string {
  return `${collection}/${item.id}`;
}

type Entry = { readonly what: string; readonly state: string };

function entriesOf({ sections, collections }: Known, words: Words): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const known of sections.flatMap((section) => section.attributes)) {
    entries.set(known.attribute.name, { what: describe(known, words), state: JSON.stringify(known.value?.value ?? null) });
  }
  for (const { collection, items } of collections) {
    const title = titleOf(collection.name, collection.title, words);
    for (const item of items) {
      const state = JSON.stringify(item.fields.map(({ attribute, value }) => [attribute.name, value.value]));
      entries.set(itemPath(collection.name, item), { what: `${title} — ${headlineOf(item, collection, words).title}`, state });
    }
  }
  return entries;
}

function describe({ attribute, value }: KnownAttribute, words: Words): string {
  const shown = value ? formatValue(attribute, value.value, words) : words.profile.declined;
  return `${attributeName(attribute.name, words)} — ${shown}`;
}
