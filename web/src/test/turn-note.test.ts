import { describe, expect, it } from 'vitest';
import type { Schemas } from '../api/client.ts';
import { noteOf } from '../features/chat/turn-note.ts';
import { en } from '../i18n/en.ts';
import { ended } from './conversation-page.tsx';

const entry = { speaker: 'coach', key: 'k', turnId: 't1', text: 'Good morning.', complete: true, latest: true } as const;
const degraded = (writtenBy?: string) =>
  ({ ...ended, status: 'degraded', detail: 'It is offline.', ...(writtenBy ? { writtenBy } : {}) }) as Schemas['Turn'];

describe('the note beside a reply that the model did not write', () => {
  it('tells another model from the guided coach', () => {
    expect(noteOf(entry, degraded('coach-reply/6'), en).notice).toEqual({ text: en.chat.byAnotherModel, detail: 'It is offline.' });
    expect(noteOf(entry, degraded('guided/5'), en).notice?.text).toBe(en.chat.degraded);
    expect(noteOf(entry, degraded(), en).notice?.text).toBe(en.chat.degraded);
  });

  it('does so while the reply arrives, too', () => {
    const live = { phase: 'running', turnId: 't1', seen: 3, text: 'Good', connected: true } as const;
    const by = (writtenBy: string) => ({ ...entry, live: { ...live, degraded: { reason: 'It is offline.', writtenBy } } });
    expect(noteOf(by('coach-reply/6'), undefined, en).notice?.text).toBe(en.chat.byAnotherModel);
    expect(noteOf(by('guided/5'), undefined, en).notice?.text).toBe(en.chat.degraded);
  });
});
