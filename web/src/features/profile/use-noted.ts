import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords, type Words } from '../../i18n/words.tsx';
import { type Change, changesBetween } from './changes.ts';
import { type Profile, profileQuery } from './profile.ts';
import { profileSchemaQuery } from './profile-schema.ts';

/** What the profile learned while the page is open. */
export type Noted = {
  /** The paths that the newest update changed. */
  readonly fresh: ReadonlySet<string>;
  /** The newest update in one sentence; empty before the first. */
  readonly sentence: string;
  /** How many things were noted since the page was opened. */
  readonly total: number;
};

const SPOKEN = 4;
const nothing: Noted = { fresh: new Set(), sentence: '', total: 0 };

/** Watches the profile and tells what each update changed. */
export function useNoted(): Noted {
  const words = useWords();
  const { data: profile } = useQuery(profileQuery);
  const { data: schema } = useQuery(profileSchemaQuery);
  const [seen, setSeen] = useState<{ readonly profile?: Profile; readonly noted: Noted }>({ noted: nothing });

  if (profile && schema && profile !== seen.profile) {
    const changes = seen.profile ? changesBetween(seen.profile, profile, schema, words) : [];
    setSeen({ profile, noted: changes.length > 0 ? notedOf(changes, seen.noted.total, words) : seen.noted });
  }
  return seen.noted;
}

function notedOf(changes: readonly Change[], before: number, words: Words): Noted {
  const kept = changes.filter(({ removed }) => !removed);
  return {
    fresh: new Set(kept.map(({ path }) => path)),
    sentence: sentenceOf(changes, words),
    total: before + kept.length,
  };
}

/** At most four changes by name, and the number of the others; then what is gone. */
export function sentenceOf(changes: readonly Change[], words: Words): string {
  const kept = changes.filter(({ removed }) => !removed).map(({ what }) => what);
  const gone = changes.filter(({ removed }) => removed).map(({ what }) => what);
  const shorten = (names: readonly string[]) =>
    [...names.slice(0, SPOKEN), ...(names.length > SPOKEN ? [words.profile.andMore(names.length - SPOKEN)] : [])].join('; ');
  return [
    ...(kept.length > 0 ? [words.profile.noted(shorten(kept))] : []),
    ...(gone.length > 0 ? [words.profile.removed(shorten(gone))] : []),
  ].join('. ');
}
