import type { Words } from '../../i18n/words.tsx';
import { formatValue } from './format-value.ts';
import type { Known, KnownAttribute, KnownItem } from './known.ts';
import { attributeName, titleOf } from './names.ts';

/** What of the profile has all of these words in its section's title, its name or its value; capitals and accents do not matter. */
export function findIn(known: Known, wanted: string, words: Words): Known {
  const parts = plain(wanted).split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return known;
  const has = (...texts: readonly string[]) => {
    const text = plain(texts.join(' '));
    return parts.every((part) => text.includes(part));
  };
  const inScalar = ({ attribute, value }: KnownAttribute) => [
    attributeName(attribute.name, words),
    value ? formatValue(attribute, value.value, words) : words.profile.declined,
  ];
  const inItem = ({ fields }: KnownItem) => fields.map(({ attribute, value }) => formatValue(attribute, value.value, words));
  return {
    sections: known.sections
      .map((section) => ({
        ...section,
        attributes: section.attributes.filter((one) => has(titleOf(section.name, section.title, words), ...inScalar(one))),
      }))
      .filter(({ attributes }) => attributes.length > 0),
    collections: known.collections
      .map(({ collection, items }) => ({
        collection,
        items: items.filter((item) => has(titleOf(collection.name, collection.title, words), ...inItem(item))),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
