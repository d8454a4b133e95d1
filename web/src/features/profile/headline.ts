import type { Words } from '../../i18n/words.tsx';
import { formatMonth, formatValue } from './format-value.ts';
import { fieldOf, type KnownItem } from './known.ts';
import { choiceName } from './names.ts';
import type { Collection } from './profile-schema.ts';

/** An item in two lines. */
export type Headline = { readonly title: string; readonly detail: string };

/** Which fields stand for an item of a collection; for others it is what identifies it. */
const LINES: Readonly<Record<string, { readonly title: readonly string[]; readonly detail: readonly string[] }>> = {
  positions: { title: ['title'], detail: ['employer', 'location'] },
  education: { title: ['degree', 'field_of_study'], detail: ['institution', 'location'] },
  skills: { title: ['name'], detail: ['kind', 'years'] },
  certifications: { title: ['name'], detail: ['issuer', 'issued'] },
  projects: { title: ['name'], detail: ['role'] },
  courses: { title: ['name'], detail: ['provider', 'date'] },
  publications: { title: ['name'], detail: ['publisher', 'date'] },
  patents: { title: ['name'], detail: ['office', 'status', 'date'] },
  talks: { title: ['name'], detail: ['event', 'date'] },
  awards: { title: ['name'], detail: ['issuer', 'date'] },
  memberships: { title: ['name'], detail: ['role'] },
  references: { title: ['name'], detail: ['title', 'employer'] },
  licences: { title: ['name'], detail: ['issuer', 'issued'] },
  applications: { title: ['title'], detail: ['employer', 'stage', 'applied_on'] },
  interests: { title: ['name'], detail: ['keywords'] },
};

/** What to call an item, and in a second line what else is most worth knowing. */
export function headlineOf(item: KnownItem, collection: Pick<Collection, 'name' | 'identity'>, words: Words): Headline {
  const lines = LINES[collection.name] ?? { title: collection.identity, detail: [] };
  const text = (name: string) => {
    const field = fieldOf(item, name);
    return field ? [formatValue(field.attribute, field.value.value, words)] : [];
  };
  const title = lines.title.flatMap(text);
  const detail = [...lines.detail.flatMap(text), ...fluencyOf(item, words), ...periodOf(item, words)];
  if (title.length === 0) {
    const [first, ...rest] = detail;
    return { title: first ?? words.profile.unnamed, detail: rest.join(' · ') };
  }
  return { title: title.join(', '), detail: detail.join(' · ') };
}

/** How well a language is known: the lowest and the highest of its levels, or that it is the first. */
function fluencyOf(item: KnownItem, words: Words): string[] {
  if (fieldOf(item, 'native')?.value.value === true) return [words.profile.native];
  const levels = item.fields
    .filter(({ attribute }) => attribute.allowed?.includes('c2'))
    .map(({ value }) => String(value.value))
    .sort();
  const [lowest] = levels;
  const highest = levels.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  const name = (level: string) => choiceName(level, words);
  return [lowest === highest ? name(lowest) : words.profile.range(name(lowest), name(highest))];
}

function periodOf(item: KnownItem, words: Words): string[] {
  const date = (name: string, length: 'long' | 'short' = 'long') => {
    const field = fieldOf(item, name);
    return field && formatMonth(String(field.value.value), words.locale, length);
  };
  const from = date('start_date');
  const to = date('end_date');
  if (from && to) return [words.profile.range(date('start_date', 'short') ?? from, date('end_date', 'short') ?? to)];
  if (from) return [words.profile.since(from)];
  return to ? [words.profile.until(to)] : [];
}
