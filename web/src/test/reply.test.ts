import { describe, expect, it } from 'vitest';
import type { TurnEvent } from '../api/turn-event.ts';
import { idle, nextReply, type Reply, type ReplyEvent } from '../features/chat/reply.ts';
import { seeded } from './random.ts';

const started: TurnEvent = { event: 'started', id: 1, data: { turnId: 't1' } };
const state: TurnEvent = { event: 'state', id: 2, data: { coachingState: 'intake', reasons: [] } };
const deltas: TurnEvent[] = ['I ', 'hear ', 'you.'].map((text, n) => ({ event: 'delta', id: n + 3, data: { text } }));
const completed: TurnEvent = {
  event: 'completed',
  id: 6,
  data: { messageId: 'm2', usage: { inputTokens: 1, outputTokens: 2 } },
};
const turn = [started, state, ...deltas, completed];
const after = (...events: readonly ReplyEvent[]): Reply => events.reduce(nextReply, idle);
const sending: ReplyEvent = { event: 'sending', text: 'Hello' };

describe('the running reply', () => {
  it('grows piece by piece and ends with the last event', () => {
    expect(after(sending)).toEqual({ phase: 'sending', text: 'Hello' });
    expect(after(sending, started, state, ...deltas.slice(0, 2))).toMatchObject({
      phase: 'running',
      turnId: 't1',
      sent: 'Hello',
      text: 'I hear ',
      state: { coachingState: 'intake' },
      connected: true,
    });
    expect(after(sending, ...turn)).toMatchObject({ phase: 'ended', text: 'I hear you.', last: completed });
  });

  it('is the same however often a stream breaks and repeats what was seen', () => {
    const whole = after(sending, ...turn);
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      let reply = after(sending, started);
      for (let at = 1; at < turn.length; at++) {
        reply = nextReply(reply, turn[at] as TurnEvent);
        if (at < turn.length - 1 && random() < 0.4) {
          reply = nextReply(reply, { event: 'dropped' });
          for (const again of turn.slice(Math.floor(random() * at), at + 1)) reply = nextReply(reply, again);
        }
      }
      expect({ ...reply, connected: true }, `seed ${seed}`).toEqual({ ...whole, connected: true });
    }
  });

  it('says that the stream broke until the next event arrives', () => {
    const broken = after(sending, started, { event: 'dropped' });
    expect(broken).toMatchObject({ phase: 'running', connected: false });
    expect(nextReply(broken, state)).toMatchObject({ connected: true });
  });

  it('follows a turn that somebody else started', () => {
    expect(after({ event: 'following', turnId: 't1' }, ...turn)).toMatchObject({ phase: 'ended', text: 'I hear you.' });
  });

  it('keeps the text of a message that was not accepted', () => {
    const failure = new TypeError('offline');
    expect(after(sending, { event: 'gave-up', failure })).toEqual({ phase: 'unsent', text: 'Hello', failure });
  });

  it('keeps what arrived of a turn that can no longer be followed', () => {
    expect(after(sending, started, ...deltas.slice(0, 1), { event: 'gave-up', failure: new Error('gone') })).toMatchObject({
      phase: 'ended',
      text: 'I ',
      last: { event: 'failed', data: { retryable: true } },
    });
  });

  it('remembers that the guided coach took over', () => {
    const degraded: TurnEvent = { event: 'degraded', id: 3, data: { reason: 'the model refused the connection' } };
    expect(after(sending, started, state, degraded)).toMatchObject({ degraded: { reason: 'the model refused the connection' } });
  });

  it('takes nothing after the last event', () => {
    const ended = after(sending, ...turn);
    expect(nextReply(ended, { event: 'delta', id: 9, data: { text: 'more' } })).toBe(ended);
  });
});
