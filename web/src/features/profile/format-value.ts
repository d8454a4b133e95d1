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
    case 'code':
    case 'time_zone':
      return String(value);
    case 'yes_no':
      return value === true ? words.profile.yes : words.profile.no;
    case 'scale':
      return words.profile.scale(Number(value));
    case 'whole_number':
    case 'decimal':
      return formatNumber(Number(value), unit, words);
    case 'percent':
      return formatNumber(Number(value), 'percent', words);
    case 'month':
      return formatMonth(String(value), words.locale);
    case 'months':
      return formatMonths(String(value), words);
    case 'day':
      return formatDay(String(value), words.locale);
    case 'money':
      return formatMoney(String(value), words);
    case 'choice':
      return choiceName(String(value), words);
    case 'choices':
      return inSentence(listOf(value).map((one) => choiceName(one, words)), words.locale);
    case 'country':
      return nameOf(String(value), 'region', words.locale);
    case 'countries':
      return inSentence(listOf(value).map((code) => nameOf(code, 'region', words.locale)), words.locale);
    case 'language':
      return capitalised(nameOf(String(value), 'language', words.locale));
    case 'languages':
      return capitalised(inSentence(listOf(value).map((code) => nameOf(code, 'language', words.locale)), words.locale));
    case 'currency':
      return capitalised(nameOf(String(value), 'currency', words.locale));
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

function formatMonths(value: string, words: Words): string {
  const [from, to] = value.split('/');
  if (from === undefined || to === undefined) return value;
  const start = formatMonth(from, words.locale);
  return to === '..' ? words.profile.since(start) : words.profile.range(start, formatMonth(to, words.locale));
}

function formatDay(value: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(value));
}

/** `45000 EUR/year` is €45,000 per year. */
function formatMoney(value: string, words: Words): string {
  const [, amount, currency, period] = /^(\S+?)(?: ([A-Z]{3}))?\/(\w+)$/.exec(value) ?? [];
  if (amount === undefined || period === undefined) return value;
  const digits = Number.isInteger(Number(amount)) ? 0 : 2;
  const format: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency) Object.assign(format, { style: 'currency', currency });
  return words.profile.each(new Intl.NumberFormat(words.locale, format).format(Number(amount)), choiceName(period, words).toLowerCase());
}

function listOf(value: Value['value']): string[] {
  return Array.isArray(value) ? value : String(value).split(',');
}

function inSentence(names: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function nameOf(code: string, type: Intl.DisplayNamesType, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
