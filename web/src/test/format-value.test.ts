import { describe, expect, it } from 'vitest';
import { formatValue, writtenForm } from '../features/profile/format-value.ts';
import { headlineOf } from '../features/profile/headline.ts';
import { knownOf, type Value } from '../features/profile/known.ts';
import type { Attribute } from '../features/profile/profile-schema.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { attribute, item, schema, value } from './profile-fixture.ts';

const format = (type: Attribute['type'], value: Value['value'], unit?: string, words = en as typeof es) =>
  formatValue(attribute('x', type, unit), value, words);

describe('a value in words', () => {
  it.each([
    ['text', 'Nurse', undefined, 'Nurse', 'Nurse'],
    ['text', 'nurse', undefined, 'Nurse', 'Nurse'],
    ['text', 'npm and iOS', undefined, 'npm and iOS', 'npm and iOS'],
    ['text', 'iOS developer', undefined, 'iOS developer', 'iOS developer'],
    ['email', 'ana@example.org', undefined, 'ana@example.org', 'ana@example.org'],
    ['yes_no', true, undefined, 'Yes', 'Sí'],
    ['yes_no', false, undefined, 'No', 'No'],
    ['scale', 4, undefined, '4 of 5', '4 de 5'],
    ['decimal', 1, 'years', '1 year', '1 año'],
    ['decimal', 12.5, 'years', '12.5 years', '12,5 años'],
    ['whole_number', 45, 'minutes', '45 minutes', '45 minutos'],
    ['whole_number', 1, 'people', '1 person', '1 persona'],
    ['whole_number', 1, 'offers', '1 offer', '1 oferta'],
    ['whole_number', 1200, 'points', '1,200 points', '1200 puntos'],
    ['whole_number', 3, 'widgets', '3 widgets', '3 widgets'],
    ['whole_number', 1984, 'as a year', '1984', '1984'],
    ['percent', 40, undefined, '40 percent', '40 por ciento'],
    ['whole_number', 8, 'levels', '8', '8'],
    ['url', 'https://www.example.org/ana/', undefined, 'example.org/ana', 'example.org/ana'],
    ['day', '2019-05-31', undefined, 'May 31, 2019', '31 de mayo de 2019'],
    ['months', { start: '2019-03', end: '2021' }, undefined, 'March 2019 – 2021', 'marzo de 2019 – 2021'],
    ['months', { start: '2019-03' }, undefined, 'since March 2019', 'desde marzo de 2019'],
    ['months', { start: '2019' }, undefined, 'since 2019', 'desde 2019'],
    ['money', { amount: 45_000, currency: 'EUR', period: 'year' }, undefined, '€45,000 a year', '45.000\u00a0€ al año'],
    ['money', { amount: 14.5, period: 'hour' }, undefined, '14.50 an hour', '14,50 por hora'],
    ['code', 'RIA', undefined, 'RIA', 'RIA'],
    ['choices', ['onsite', 'remote'], undefined, 'On site and remote', 'Presencial y a distancia'],
    ['language', 'de', undefined, 'German', 'Alemán'],
    ['languages', ['de', 'fr'], undefined, 'German and French', 'Alemán y francés'],
    ['currency', 'EUR', undefined, 'Euro', 'Euro'],
    ['time_zone', 'America/New_York', undefined, 'New York (Eastern Time)', 'New York (hora oriental)'],
    ['time_zone', 'Nowhere/At_All', undefined, 'At All', 'At All'],
    ['month', '2019', undefined, '2019', '2019'],
    ['month', '2019-05', undefined, 'May 2019', 'mayo de 2019'],
    ['choice', 'part_time', undefined, 'Part time', 'Tiempo parcial'],
    ['country', 'DE', undefined, 'Germany', 'Alemania'],
    ['choice', 'b2', undefined, 'B2', 'B2'],
    ['choices', ['books', 'online'], undefined, 'Books and online', 'Libros y en línea'],
    ['currency', 'CHF', undefined, 'Swiss Franc', 'Franco suizo'],
    ['countries', ['GB', 'IE'], undefined, 'United Kingdom and Ireland', 'Reino Unido e Irlanda'],
  ] as const)('%s %s %s', (type, value, unit, english, spanish) => {
    const plain = structuredClone(value) as Value['value'];
    expect(format(type, plain, unit)).toBe(english);
    expect(format(type, plain, unit, es)).toBe(spanish);
  });

  it('says of how many points', () => {
    expect(formatValue({ ...attribute('x', 'decimal', 'points'), max: 7 }, 4.5, en)).toBe('4.5 of 7');
    expect(formatValue({ ...attribute('x', 'decimal', 'points'), max: 7 }, 4.5, es)).toBe('4,5 de 7');
  });

  it('has one written form besides', () => {
    expect([{ amount: 45_000, currency: 'EUR', period: 'year' } as const, { start: '2019-03' }, ['DE', 'FR'], true].map(writtenForm)).toEqual([
      '45000 EUR/year',
      '2019-03/..',
      'DE,FR',
      'true',
    ]);
  });

  it('shows a country code that the browser cannot name', () => {
    expect(format('country', 'not a code')).toBe('not a code');
  });
});

describe('the headline of an item', () => {
  const headline = (collection: string, fields: Parameters<typeof item>[1]) => {
    const known = knownOf({ version: 1, values: { [collection]: [item('1', fields)] } }, schema).collections[0];
    if (!known?.items[0]) throw new Error('the fixture has no item');
    return headlineOf(known.items[0], known.collection, en);
  };

  it('names title, employer and period', () => {
    expect(headline('positions', { title: 'Nurse', employer: 'St. Mary’s', start_date: '2012-07', end_date: '2020' })).toEqual({
      title: 'Nurse',
      detail: 'St. Mary’s · Jul 2012 – 2020',
    });
    expect(headline('positions', { title: 'Nurse', start_date: '2012' }).detail).toBe('since 2012');
  });

  it('says how well a language is known', () => {
    const levels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];
    const field = (name: string, written: Value['value']) => ({ attribute: { ...attribute(name, 'choice'), allowed: levels }, value: value(written) });
    const language = (...written: readonly string[]) =>
      headlineOf({ id: '1', fields: written.map((level, n) => field(`level_${n}`, level)) }, { name: 'languages', identity: ['name'] }, en).title;
    expect(language('c1', 'b2', 'c1')).toBe('B2 – C1');
    expect(language('c1', 'c1')).toBe('C1');
    const native = { attribute: attribute('native', 'yes_no'), value: value(true) };
    expect(headlineOf({ id: '1', fields: [native] }, { name: 'languages', identity: ['name'] }, es).title).toBe('Lengua materna');
  });

  it('makes do with what is known', () => {
    expect(headline('positions', { employer: 'St. Mary’s' })).toEqual({ title: 'St. Mary’s', detail: '' });
    expect(headline('skills', { level: 3 })).toEqual({ title: 'Not named yet', detail: '' });
  });
});
