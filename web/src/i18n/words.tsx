import { createContext, type ReactNode, useContext } from 'react';
import { en } from './en.ts';
import { es } from './es.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends boolean
      ? boolean
      : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The catalogue of a language: every key of the English one. `locale` is for dates and numbers, `en-GB` for example. */
export type Words = Widened<typeof en>;

const catalogues: readonly Words[] = [en, es];

/**
 * The catalogue for the first of these languages that there is one for, with dates and numbers as that person writes them;
 * English when there is none.
 */
export function wordsFor(languages: readonly string[]): Words {
  for (const wanted of languages) {
    const found = catalogues.find((words) => words.language === wanted.toLowerCase().split('-')[0]);
    if (found) return { ...found, locale: isLocale(wanted) ? wanted : found.locale };
  }
  return en;
}

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

const WordsContext = createContext<Words>(en);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
