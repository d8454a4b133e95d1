import { describe, expect, it } from 'vitest';
import type { Message, Messages } from '../features/chat/messages.ts';
import { idle, nextReply, type Reply } from '../features/chat/reply.ts';
import { timeline } from '../features/chat/timeline.ts';
import { turnEvents } from './fake-coach.ts';

const message = (turnId: string, speaker: Message['speaker'], text: string, complete = true): Message => ({
  id: `${turnId}-${speaker}`,
  turnId,
  position: 1,
  speaker,
  text,
  complete,
  at: '2026-01-01T00:00:00Z',
});
const first: Messages = { items: [message('t1', 'coachee', 'Hi'), message('t1', 'coach', 'Hello')] };
const events = turnEvents('t2', ['I ', 'see.']);
const running = (until: number): Reply =>
  events.slice(0, until).reduce<Reply>(nextReply, { phase: 'sending', text: 'I am a nurse' });
const view = (stored: Messages, reply: Reply) => timeline(stored, reply).map(({ key, text }) => [key, text]);

describe('the timeline', () => {
  it('shows what is stored', () => {
    expect(view(first, idle)).toEqual([
      ['t1/coachee', 'Hi'],
      ['t1/coach', 'Hello'],
    ]);
    expect(timeline(first, idle).at(-1)).toMatchObject({ latest: true, complete: true });
  });

  it('shows a message and its arriving reply before they are read back', () => {
    expect(view(first, running(3)).slice(2)).toEqual([
      ['t2/coachee', 'I am a nurse'],
      ['t2/coach', 'I '],
    ]);
  });

  it('never shows them twice, whichever comes first', () => {
    const sent = { items: [...first.items, message('t2', 'coachee', 'I am a nurse')], running: 't2' };
    const done = { items: [...sent.items, message('t2', 'coach', 'I see.')] };
    for (const stored of [first, sent, done]) {
      expect(view(stored, running(5)).map(([key]) => key)).toEqual(['t1/coachee', 't1/coach', 't2/coachee', 't2/coach']);
    }
    expect(view(done, running(5)).at(-1)).toEqual(['t2/coach', 'I see.']);
  });

  it('hangs an empty reply on a message that nobody is answering', () => {
    const lonely = { items: [...first.items, message('t2', 'coachee', 'I am a nurse')] };
    expect(timeline(lonely, idle).at(-1)).toMatchObject({ turnId: 't2', text: '', complete: false });
    expect(timeline({ ...lonely, running: 't2' }, idle)).toHaveLength(3);
  });

  it('knows what a broken reply was the answer to', () => {
    const broken = { items: [message('t1', 'coachee', 'Hi'), message('t1', 'coach', 'Hel', false)] };
    expect(timeline(broken, idle).at(-1)).toMatchObject({ complete: false, latest: true });
  });

  it('shows another reply in place of the one that it replaces, and under its key when it is read back', () => {
    const again = (until: number): Reply =>
      events.slice(0, until).reduce<Reply>(nextReply, nextReply(idle, { event: 'retrying', turnId: 't1' }));
    expect(view(first, again(0))).toEqual(view(first, idle));
    expect(view(first, again(3))).toEqual([['t1/coachee', 'Hi'], ['t1/coach', 'I ']]);
    const back: Messages = { items: [message('t1', 'coachee', 'Hi'), message('t2', 'coach', 'I see.')] };
    expect(view(back, again(5))).toEqual([['t1/coachee', 'Hi'], ['t1/coach', 'I see.']]);
    expect(view(back, idle)).toEqual([['t1/coachee', 'Hi'], ['t1/coach', 'I see.']]);
  });

  it('keeps the old reply when no other one came', () => {
    const retrying = nextReply(idle, { event: 'retrying', turnId: 't1' });
    const failure = new Error('offline');
    expect(timeline(first, nextReply(retrying, { event: 'gave-up', failure })).at(-1)).toMatchObject({ text: 'Hello', failure });
    const started = nextReply(retrying, { event: 'started', id: 1, data: { turnId: 't2' } });
    const stopped = nextReply(started, { event: 'stopped', id: 2, data: {} });
    expect(timeline(first, stopped).at(-1)).toMatchObject({ turnId: 't1', text: 'Hello', complete: true });
  });
});
