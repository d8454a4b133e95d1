import type { Words } from '../../i18n/words.tsx';
import { unreachable } from '../../lib/never.ts';
import type { Value } from './known.ts';
import { choiceName, unitName } from './names.ts';
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
export function formatValue({ type, unit, max }: Pick<Attribute, 'type' | 'unit' | 'max'>, value: Value['value'], words: Words): string {
  switch (type) {
    case 'text':
      return capitalised(String(value));
    case 'email':
    case 'phone':
    case 'code':
      return String(value);
    case 'url':
      return String(value).replace(/^https?:\/\/(www\.)?|\/$/g, '');
    case 'yes_no':
      return value === true ? words.profile.yes : words.profile.no;
    case 'scale':
      return words.profile.outOf(formatNumber(Number(value), undefined, words), '5');
    case 'percent':
      return formatNumber(Number(value), 'percent', words);
    case 'whole_number':
    case 'decimal':
      return unit === 'points' && max !== undefined
        ? words.profile.outOf(formatNumber(Number(value), undefined, words), String(max))
        : formatNumber(Number(value), unit, words);
    case 'month':
      return formatMonth(String(value), words.locale);
    case 'months':
      return formatMonths(value, words);
    case 'day':
      return formatDay(String(value), words.locale);
    case 'money':
      return formatMoney(value, words);
    case 'choice':
      return choiceName(String(value), words);
    case 'choices':
      return formatList(value, (one, place) => within(choiceName(one, words), place), words.locale);
    case 'country':
      return codeName(String(value), 'region', words.locale);
    case 'countries':
      return formatList(value, (code) => codeName(code, 'region', words.locale), words.locale);
    case 'language':
      return capitalised(codeName(String(value), 'language', words.locale));
    case 'languages':
      return capitalised(formatList(value, (code) => codeName(code, 'language', words.locale), words.locale));
    case 'currency':
      return capitalised(codeName(String(value), 'currency', words.locale));
    case 'time_zone':
      return timeZoneName(String(value), words.locale);
    default:
      return unreachable(type);
  }
}

/** A value in the one form in which it is stored: `45000 EUR/year`, `2019-03/..`, `DE,FR`. */
export function writtenForm(value: Value['value']): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(',');
  if ('start' in value) return `${value.start}/${value.end ?? '..'}`;
  return `${value.amount}${value.currency === undefined ? '' : ` ${value.currency}`}/${value.period}`;
}

/** With a capital, where it begins with a plain word; “npm”, “iOS” and “de Vries” stay as they were said. */
export function capitalised(text: string): string {
  return /^\p{Ll}{4,}(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function formatNumber(value: number, unit: string | undefined, words: Words): string {
  const known = unit === undefined ? undefined : UNITS[unit];
  if (known) return new Intl.NumberFormat(words.locale, { style: 'unit', unit: known, unitDisplay: 'long' }).format(value);
  // The number of a year or of a level, perhaps: no thousands separator.
  if (unit === undefined || unit === 'as a year' || unit === 'levels') return new Intl.NumberFormat(words.locale, { useGrouping: false }).format(value);
  return `${new Intl.NumberFormat(words.locale).format(value)} ${unitName(unit, value, words)}`;
}

/** `2019` stays a year, `2019-05` is May 2019. */
export function formatMonth(value: string, locale: string, length: 'long' | 'short' = 'long'): string {
  const [year, month] = value.split('-').map(Number);
  if (year === undefined || month === undefined) return value;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: length, timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, 1));
}

function formatMonths(value: Value['value'], words: Words): string {
  if (typeof value !== 'object' || !('start' in value)) return String(value);
  const start = formatMonth(value.start, words.locale);
  return value.end === undefined ? words.profile.since(start) : words.profile.range(start, formatMonth(value.end, words.locale));
}

function formatDay(value: string, locale: string): string {
  const day = Date.parse(value);
  return Number.isNaN(day) ? value : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function formatMoney(value: Value['value'], words: Words): string {
  if (typeof value !== 'object' || !('amount' in value)) return String(value);
  const { amount, currency, period } = value;
  const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  const style = currency === undefined ? {} : ({ style: 'currency', currency } as const);
  return words.profile.per[period](new Intl.NumberFormat(words.locale, { ...style, ...digits }).format(amount));
}

/** A name as it stands in a list: only the first keeps its capital, and abbreviations. */
function within(name: string, place: number): string {
  return place > 0 && /^\p{Lu}\P{Lu}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function formatList(value: Value['value'], name: (one: string, place: number) => string, locale: string): string {
  const all = Array.isArray(value) ? value : String(value).split(',');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(all.map(name));
}

function codeName(code: string, type: 'region' | 'language' | 'currency', locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `America/New_York` is “New York (Eastern Time)”. */
function timeZoneName(zone: string, locale: string): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
    return name === undefined || name === place ? place : `${place} (${name})`;
  } catch {
    return place;
  }
}
