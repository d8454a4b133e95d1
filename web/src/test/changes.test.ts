import { describe, expect, it } from 'vitest';
import { changesBetween } from '../features/profile/changes.ts';
import { countKnown, knownOf } from '../features/profile/known.ts';
import type { Profile } from '../features/profile/profile.ts';
import { sentenceOf } from '../features/profile/use-noted.ts';
import { en } from '../i18n/en.ts';
import { empty, item, schema, value } from './profile-fixture.ts';

const profile: Profile = {
  version: 2,
  values: {
    current_title: value('Nurse'),
    country: { status: 'declined' },
    skills: [item('s1', { name: 'Triage' })],
    technical_skills: [item('s1', { name: 'Triage' })],
  },
};
const changes = (before: Profile, after: Profile) => changesBetween(before, after, schema, en);

describe('what is known', () => {
  it('is in the order of the catalogue, without what is not known and without views', () => {
    const known = knownOf(profile, schema);
    expect(known.sections.map(({ name }) => name)).toEqual(['identity', 'current_situation']);
    expect(known.sections[0]?.attributes).toEqual([expect.objectContaining({ attribute: expect.objectContaining({ name: 'country' }) })]);
    expect(known.collections.map(({ collection }) => collection.name)).toEqual(['skills']);
    expect(countKnown(known)).toBe(2);
  });
});

describe('what changed', () => {
  it('is everything on the first time, in words', () => {
    expect(changes(empty, profile).map(({ path, what }) => [path, what])).toEqual([
      ['country', 'Country — You chose not to say'],
      ['current_title', 'Current title — Nurse'],
      ['skills/s1', 'Skills — Triage'],
    ]);
  });

  it('is nothing between two reads of the same', () => {
    expect(changes(profile, structuredClone({ ...profile, version: 3 }))).toEqual([]);
  });

  it('is a new value, a new field of an item, and what is gone', () => {
    const after: Profile = {
      version: 3,
      values: { country: { status: 'declined' }, full_name: value('Ana'), skills: [item('s1', { name: 'Triage', level: 4 })] },
    };
    expect(changes(profile, after)).toEqual([
      { path: 'full_name', what: 'Full name — Ana', removed: false },
      { path: 'skills/s1', what: 'Skills — Triage', removed: false },
      { path: 'current_title', what: 'Current title — Nurse', removed: true },
    ]);
  });

  it('is said in one sentence, four by name', () => {
    expect(sentenceOf(changes(empty, profile).slice(1, 2), en)).toBe('Noted: Current title — Nurse');
    const many = Array.from({ length: 6 }, (_, n) => ({ path: `p${n}`, what: `W${n}`, removed: false }));
    expect(sentenceOf(many, en)).toBe('Noted: W0; W1; W2; W3; and 2 more');
    expect(sentenceOf([{ path: 'x', what: 'City — Leeds', removed: true }], en)).toBe('No longer noted: City — Leeds');
  });
});
