import { describe, expect, it } from 'vitest';
import { formatValue } from '../features/profile/format-value.ts';
import { headlineOf } from '../features/profile/headline.ts';
import { knownOf, type Value } from '../features/profile/known.ts';
import type { Attribute } from '../features/profile/profile-schema.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { attribute, item, schema } from './profile-fixture.ts';

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
    ['day', '2019-05-31', undefined, 'May 31, 2019', '31 may 2019'],
    ['months', { start: '2019-05', end: '2021' }, undefined, 'May 2019 – 2021', 'may 2019 – 2021'],
    ['months', { start: '2019' }, undefined, 'since 2019', 'desde 2019'],
    ['money', { amount: 45_000, currency: 'EUR', period: 'year' }, undefined, '€45,000 a year', '45.000\u00a0€ al año'],
    ['money', { amount: 14.5, period: 'hour' }, undefined, '14.50 an hour', '14,50 por hora'],
    ['code', 'RIA', undefined, 'RIA', 'RIA'],
    ['choices', ['onsite', 'remote'], undefined, 'On site and remote', 'Presencial y a distancia'],
    ['language', 'de', undefined, 'German', 'Alemán'],
    ['languages', ['de', 'fr'], undefined, 'German and French', 'Alemán y francés'],
    ['currency', 'EUR', undefined, 'Euro', 'Euro'],
    ['time_zone', 'America/New_York', undefined, 'America/New York', 'America/New York'],
    ['month', '2019', undefined, '2019', '2019'],
    ['month', '2019-05', undefined, 'May 2019', 'may 2019'],
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

  it('makes do with what is known', () => {
    expect(headline('positions', { employer: 'St. Mary’s' })).toEqual({ title: 'St. Mary’s', detail: '' });
    expect(headline('skills', { level: 3 })).toEqual({ title: 'Not named yet', detail: '' });
  });
});
