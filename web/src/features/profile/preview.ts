import type { Words } from '../../i18n/words.tsx';
import { formatValue } from './format-value.ts';
import { headlineOf } from './headline.ts';
import type { KnownAttribute, KnownItem } from './known.ts';
import { attributeName } from './names.ts';
import type { Attribute, Collection } from './profile-schema.ts';

const PREVIEWED = 3;
/** Values that say something without the name of the attribute. */
const SPEAKING: readonly Attribute['type'][] = ['text', 'email', 'phone', 'country', 'countries', 'languages', 'choice', 'choices'];

/** The most important values of a section on one line. */
export function scalarsPreview(attributes: readonly KnownAttribute[], words: Words): string {
  const important = [...attributes].sort((a, b) => b.attribute.importance - a.attribute.importance);
  return important
    .flatMap(({ attribute, value }) => {
      if (!value) return [];
      const shown = formatValue(attribute, value.value, words);
      return [SPEAKING.includes(attribute.type) ? shown : `${attributeName(attribute.name, words)}: ${shown}`];
    })
    .slice(0, PREVIEWED)
    .join(' · ');
}

/** The first items of a collection on one line. */
export function itemsPreview(items: readonly KnownItem[], collection: Collection, words: Words): string {
  return items
    .slice(0, PREVIEWED)
    .map((item) => headlineOf(item, collection, words).title)
    .join(' · ');
}
