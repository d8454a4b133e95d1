import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { wordsFor } from '../i18n/words.tsx';

/** Every text of a catalogue by its path; a function as it reads for 1 and 2. */
function texts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node === 'function') return new Map([[path, [1, 2].map((n) => String(node(n, n))).join(' | ')]]);
  if (typeof node !== 'object' || node === null) return new Map();
  return new Map(Object.entries(node).flatMap(([key, child]) => [...texts(child, `${path}.${key}`)]));
}

const shared = (path: string) => !path.startsWith('.profile.names');

describe('the languages', () => {
  it('say everything that English says', () => {
    const english = [...texts(en).keys()].filter(shared);
    expect(english.length).toBeGreaterThan(100);
    expect([...texts(es).keys()].filter(shared)).toEqual(english);
    expect([...texts(es).values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are chosen by what the browser prefers, English where there is nothing else', () => {
    expect(wordsFor(['es-MX', 'en']).language).toBe('es');
    expect(wordsFor(['fr', 'en-GB', 'es']).language).toBe('en');
    expect(wordsFor(['fr']).language).toBe('en');
  });

  it('write dates and numbers as the person does', () => {
    const day = (languages: string[]) => new Intl.DateTimeFormat(wordsFor(languages).locale, { dateStyle: 'medium' }).format(Date.UTC(2026, 4, 3, 12));
    expect(day(['en-GB'])).toBe('3 May 2026');
    expect(day(['en-US', 'en-GB'])).toBe('May 3, 2026');
    expect(day(['fr', 'es-MX'])).toBe('3 may 2026');
    expect(wordsFor(['es-MX']).language).toBe('es');
    expect(wordsFor(['en-not_a_locale']).locale).toBe('en');
    expect(wordsFor(['fr']).locale).toBe('en');
  });
});
