import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../features/profile/evidence.tsx';
import { NotedAnnouncement } from '../features/profile/noted-announcement.tsx';
import { ProfilePanel } from '../features/profile/profile-panel.tsx';
import type { Value } from '../features/profile/known.ts';
import type { Profile } from '../features/profile/profile.ts';
import type { Attribute } from '../features/profile/profile-schema.ts';
import { useNoted } from '../features/profile/use-noted.ts';
import { useLiveEvents } from '../app/live-events.ts';
import { fakeCoach, FakeStream, json, problem } from './fake-coach.ts';
import { attribute, empty, item, open, schema, value } from './profile-fixture.ts';
import { draw } from './rendering.tsx';

const server = fakeCoach();
const filled: Profile = {
  version: 1,
  values: {
    current_title: value('Nurse', 'I work as a nurse'),
    positions: [item('p1', { title: 'Nurse', employer: 'St. Mary’s' }, 'a nurse at St. Mary’s')],
  },
};
const known = (profile: Profile) =>
  server.current.on('GET /profile', () => json(profile)).on('GET /profile/schema', () => json(schema));
const show = (onShow: (passage: Passage) => void = () => undefined) =>
  draw(<ProfilePanel fresh={new Set()} onShow={onShow} onWrite={() => undefined} />);

describe('the profile panel', () => {
  it('invites to write while nothing is known', async () => {
    known(empty);
    show();
    await screen.findByRole('button', { name: 'Write a first message' });
  });

  it('opens the words behind a value and leads to them', async () => {
    known(filled);
    const shown: Passage[] = [];
    show((passage) => shown.push(passage));
    const row = await screen.findByRole('button', { name: /Current title\s*Nurse/ });
    expect(screen.queryByText('I work as a nurse')).toBeNull();
    await userEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('I work as a nurse')).toBeTruthy();
    expect(screen.getByText(/90% sure/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show in the conversation' }));
    expect(shown).toEqual([{ conversationId: 'c1', messageId: 'm1', quote: 'I work as a nurse' }]);
  });

  it('shows words once that prove several fields of an item', async () => {
    known(filled);
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Nurse\s*St. Mary’s/ }));
    expect(screen.getAllByText('a nurse at St. Mary’s')).toHaveLength(1);
    expect(screen.getByText('Shows: Title (Nurse), Employer (St. Mary’s)')).toBeTruthy();
  });

  it('shows every type of value, and as many sections as there are', async () => {
    const typed: readonly (readonly [Attribute['type'], Value['value'], string])[] = [
      ['money', { amount: 45_000, currency: 'EUR', period: 'year' }, '€45,000 a year'],
      ['months', { start: '2019-05' }, 'since May 2019'],
      ['day', '2019-05-31', 'May 31, 2019'],
      ['choices', ['on_leave', 'retired'], 'On leave and retired'],
      ['languages', ['de', 'es'], 'German and Spanish'],
      ['percent', 40, '40 percent'],
      ['code', 'RIA', 'RIA'],
    ];
    const sections = Array.from({ length: 22 }, (_, n) => ({
      ...open,
      name: `section_${n}`,
      title: `Section ${n}`,
      attributes: typed.map(([type]) => attribute(`${type}_${n}`, type)),
    }));
    const values = sections.flatMap((_, n) => typed.map(([type, written]) => [`${type}_${n}`, value(written)] as const));
    server.current
      .on('GET /profile', () => json({ version: 1, values: Object.fromEntries(values) }))
      .on('GET /profile/schema', () => json({ ...schema, sections }));
    show();
    await screen.findByRole('heading', { name: 'Section 21' });
    // Closed, it shows what is in it.
    expect(screen.getByText('Money 21: €45,000 a year · Months 21: since May 2019 · Day 21: May 31, 2019')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Section 21', expanded: false }));
    for (const [type, , shown] of typed) {
      const name = type.charAt(0).toUpperCase() + type.slice(1);
      expect(screen.getByRole('button', { name: `${name} 21 ${shown}` })).toBeTruthy();
    }
  });

  it('shows the level of a language, which is no step', async () => {
    const languages = { ...open, name: 'languages', title: 'Languages', identity: ['name'], fields: [attribute('name', 'language'), attribute('level', 'choice')] };
    server.current
      .on('GET /profile', () => json({ version: 1, values: { languages: [item('l1', { name: 'es', level: 'b2' }, 'I speak Spanish at B2')] } }))
      .on('GET /profile/schema', () => json({ ...schema, collections: [languages] }));
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Spanish' }));
    expect(screen.getByText('Shows: Name (Spanish), Level (B2)')).toBeTruthy();
  });

  it('finds something in a long profile, by name, value or section, without accents', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `trait_${n}`);
    const sections = [...schema.sections, { ...open, name: 'styles', title: 'Styles', attributes: names.map((name) => attribute(name, 'scale')) }];
    const values = Object.fromEntries(names.map((name) => [name, value(4)]));
    server.current
      .on('GET /profile', () => json({ version: 1, values: { ...values, current_title: value('Enfermera jefe de Málaga'), trait_7: { status: 'declined' } } }))
      .on('GET /profile/schema', () => json({ ...schema, sections }));
    show();
    const field = await screen.findByRole('searchbox', { name: 'Find in your profile' });
    expect(screen.queryByRole('button', { name: /^Trait 3/ })).toBeNull();
    await userEvent.type(field, 'malaga jefe');
    expect(screen.getByRole('button', { name: /Current title/ })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('1 entry');
    expect(screen.queryByRole('heading', { name: 'Styles' })).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'styles trait 39');
    expect(screen.getByRole('button', { name: 'Trait 39 4 of 5' })).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'xyz');
    expect(screen.getByRole('status').textContent).toBe('Nothing of that is noted.');
    await userEvent.clear(field);
    await userEvent.click(screen.getByRole('button', { name: 'Styles' }));
    expect(screen.getByText('You chose not to say: Trait 7')).toBeTruthy();
  });

  it('says how complete the profile and each section is', async () => {
    known(filled);
    server.current.on('GET /profile/completeness', () =>
      json({ goal: { known: 1, of: 380, share: 0.119 }, sections: { current_situation: { known: 1, of: 20, share: 0.2 } } }),
    );
    show();
    await screen.findByText('I know 11% of what helps me coach you');
    expect(screen.getByText('1 of 20')).toBeTruthy();
  });

  it('says when other words call a value over', async () => {
    const conflict = { ...value('Nurse', 'I no longer nurse'), authority: 'said' as const, retracts: true as const };
    known({ version: 1, values: { current_title: { ...value('Nurse', 'Nurse, Mercy Hospital'), conflict } } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Current title\s*Nurse\s*Two answers/ }));
    expect(screen.getByText('Elsewhere it says that this is over:')).toBeTruthy();
    expect(screen.getByText('I no longer nurse')).toBeTruthy();
  });

  it('shows both of two answers, each with its words', async () => {
    const conflict = { ...value('Cook', 'I cook for a living'), authority: 'said' as const };
    known({ version: 1, values: { current_title: { ...value('Nurse', 'I work as a nurse'), conflict } } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Current title\s*Nurse\s*Two answers/ }));
    expect(screen.getByText('Elsewhere it says: Cook')).toBeTruthy();
    expect(screen.getByText('I cook for a living')).toBeTruthy();
  });

  it('shows no stored form for words of a value that was written into the profile', async () => {
    const written = { source: 'profile', authority: 'corrected', evidence: { quote: 'DE' } } as const;
    known({ version: 1, values: { country: { ...value('DE'), ...written } } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /Country\s*Germany/ }));
    expect(screen.getByText(/^Written into the profile by you/)).toBeTruthy();
    expect(document.querySelector('blockquote')).toBeNull();
  });

  it('says what is missing for a skill radar, and draws it with three levels, as a table too', async () => {
    known(filled);
    const page = show();
    await screen.findByText(/Name three things you are good at/);
    page.unmount();

    const skills = ['Triage', 'SQL', 'Teaching', 'Cooking', 'Singing'];
    known({ version: 2, values: { skills: skills.map((name, n) => item(`s${n}`, n < 2 ? { name, level: 4 } : { name })) } });
    const few = show();
    await screen.findByText(/5 skills so far, 3 without a level/);
    few.unmount();

    known({ version: 3, values: { skills: skills.map((name, n) => item(`s${n}`, n < 3 ? { name, level: 4 } : { name })) } });
    show();
    const radar = await screen.findByRole('img', { name: 'Skill radar' });
    expect(radar.querySelector('desc')?.textContent).toContain('Triage: 4 of 5; SQL: 4 of 5; Teaching: 4 of 5.');
    expect(radar.querySelectorAll('circle')).toHaveLength(3);
    const open = screen.getByRole('heading', { name: 'Level not known yet' }).parentElement;
    expect(within(open as HTMLElement).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Cooking', 'Singing']);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = within(screen.getByRole('table', { name: 'Skill radar' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'SkillLevel',
      'Triage4 of 5',
      'SQL4 of 5',
      'Teaching4 of 5',
      'Cookinglevel not known yet',
      'Singinglevel not known yet',
    ]);
  });

  it('offers to try again when it could not be loaded', async () => {
    server.current.on('GET /profile/schema', () => json(schema)).on('GET /profile', () => problem(403, 'forbidden'));
    show();
    await screen.findByRole('alert');
    known(filled);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Current title');
  });

  it('fills itself when the server says that it changed, marks what is new and says it', async () => {
    known(empty);
    const live = new FakeStream();
    server.current.on('GET /events', () => live.response);
    function Live() {
      useLiveEvents(() => undefined);
      const noted = useNoted();
      return (
        <>
          <ProfilePanel fresh={noted.fresh} onShow={() => undefined} onWrite={() => undefined} />
          <NotedAnnouncement noted={noted} />
        </>
      );
    }
    draw(<Live />);
    await screen.findByRole('button', { name: 'Write a first message' });
    known(filled);
    live.send({ event: 'profile.changed', id: 1, data: { version: 1, attributes: ['current_title'] } } as never);
    await screen.findByText('Current title');
    expect(screen.getByTestId('noted').textContent).toBe('Noted: Current title — Nurse; Positions — Nurse');
    await waitFor(() => expect(document.querySelectorAll('[data-fresh]')).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: 'Positions' }));
    expect(document.querySelectorAll('[data-fresh]')).toHaveLength(1);
  });
});
