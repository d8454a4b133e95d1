import type { Words } from '../../i18n/words.tsx';
import { formatValue } from './format-value.ts';
import { fieldOf, type KnownItem } from './known.ts';
import type { Collection } from './profile-schema.ts';

/** An item in two lines. */
export type Headline = { readonly title: string; readonly detail: string };

/** Which fields stand for an item of a collection; for others it is what identifies it. */
const LINES: Readonly<Record<string, { readonly title: readonly string[]; readonly detail: readonly string[] }>> = {
  positions: { title: ['title'], detail: ['employer', 'location'] },
  education: { title: ['degree', 'field_of_study'], detail: ['institution', 'location'] },
  skills: { title: ['name'], detail: ['kind', 'years'] },
};

/** What to call an item, and in a second line what else is most worth knowing. */
export function headlineOf(item: KnownItem, collection: Pick<Collection, 'name' | 'identity'>, words: Words): Headline {
  const lines = LINES[collection.name] ?? { title: collection.identity, detail: [] };
  const text = (name: string) => {
    const field = fieldOf(item, name);
    return field ? [formatValue(field.attribute, field.value.value, words)] : [];
  };
  const title = lines.title.flatMap(text);
  const detail = [...lines.detail.flatMap(text), ...periodOf(item, words)];
  if (title.length === 0) {
    const [first, ...rest] = detail;
    return { title: first ?? words.profile.unnamed, detail: rest.join(' · ') };
  }
  return { title: title.join(', '), detail: detail.join(' · ') };
}

function periodOf(item: KnownItem, words: Words): string[] {
  const date = (name: string) => {
    const field = fieldOf(item, name);
    return field && formatValue(field.attribute, field.value.value, words);
  };
  const from = date('start_date');
  const to = date('end_date');
  if (from && to) return [words.profile.range(from, to)];
  if (from) return [words.profile.since(from)];
  return to ? [words.profile.until(to)] : [];
}
