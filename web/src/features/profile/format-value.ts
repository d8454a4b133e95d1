import type { Words } from '../../i18n/words.tsx';
import { unreachable } from '../../lib/never.ts';
import type { Value } from './known.ts';
import { choiceName } from './names.ts';
import type { Attribute } from './profile-schema.ts';

/** Units that the browser can name in any language. */
const UNITS: Readonly<Record<string, string>> = {
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  percent: 'percent',
};

/** A value as people write it, in the language of the page and the manner of the person's country. */
export function formatValue({ type, unit }: Pick<Attribute, 'type' | 'unit'>, value: Value['value'], words: Words): string {
  switch (type) {
    case 'text':
      return capitalised(String(value));
    case 'email':
    case 'phone':
    case 'url':
      return String(value);
    case 'yes_no':
      return value === true ? words.profile.yes : words.profile.no;
    case 'scale':
      return words.profile.scale(Number(value));
    case 'whole_number':
    case 'decimal':
      return formatNumber(Number(value), unit, words);
    case 'month':
      return formatMonth(String(value), words.locale);
    case 'choice':
      return choiceName(String(value), words);
    case 'country':
      return countryName(String(value), words.locale);
    case 'countries':
      return formatCountries(value, words.locale);
    default:
      return unreachable(type);
  }
}

/** With a capital, where it begins with a plain word; “npm”, “iOS” and “de Vries” stay as they were said. */
export function capitalised(text: string): string {
  return /^\p{Ll}{4,}(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function formatNumber(value: number, unit: string | undefined, words: Words): string {
  if (unit === 'people') return words.profile.people(value);
  const known = unit === undefined ? undefined : UNITS[unit];
  // A number without a known unit may be a year: no thousands separator.
  if (!known) return new Intl.NumberFormat(words.locale, { useGrouping: false }).format(value);
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit: known, unitDisplay: 'long' }).format(value);
}

/** `2019` stays a year, `2019-05` is May 2019. */
function formatMonth(value: string, locale: string): string {
  const [year, month] = value.split('-').map(Number);
  if (year === undefined || month === undefined) return value;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, 1));
}

function formatCountries(value: Value['value'], locale: string): string {
  const codes = Array.isArray(value) ? value : String(value).split(',');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(codes.map((code) => countryName(code, locale)));
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
