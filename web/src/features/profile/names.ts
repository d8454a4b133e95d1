import type { ProfileWords } from '../../i18n/profile-words.ts';
import type { Words } from '../../i18n/words.tsx';

/** The name of an attribute for people: `current_title` is “Current title”. */
export function attributeName(name: string, words: Words): string {
  const names: Readonly<Record<string, string | undefined>> = words.profile.names.attributes;
  return names[name] ?? sentence(name);
}

/** The title of a section or collection: the translated one, or the catalogue's. */
export function titleOf(name: string, title: string, words: Words): string {
  const names: Readonly<Record<string, string | undefined>> = words.profile.names.titles;
  return names[name] ?? title;
}

/** The name of an allowed value: `self_employed` is “Self employed”. */
export function choiceName(value: string, words: Words): string {
  const names: Readonly<Record<string, string | undefined>> = words.profile.names.choices;
  return names[value] ?? sentence(value);
}

/** What a number counts: `offers` is “offer” for one, “offers” for others. */
export function unitName(unit: string, count: number, words: Words): string {
  const names: ProfileWords['units'] = words.profile.names.units;
  const [one, many] = names[unit] ?? [unit, unit];
  return new Intl.PluralRules(words.locale).select(count) === 'one' ? one : many;
}

function sentence(name: string): string {
  const text = name.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
