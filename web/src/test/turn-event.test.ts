import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Schemas } from '../api/client.ts';
import { type LiveEvent, liveEvent } from '../api/live-event.ts';
import { isLast, type TurnEvent, turnEvent } from '../api/turn-event.ts';

describe('events', () => {
  it('are those of the contract, no more and no fewer', () => {
    expectTypeOf<TurnEvent['data']>().toEqualTypeOf<Schemas['TurnEvent']>();
    expectTypeOf<LiveEvent['data']>().toEqualTypeOf<Schemas['LiveEvent']>();
  });

  it('are known by their name', () => {
    const names = ['started', 'state', 'delta', 'degraded', 'completed', 'stopped', 'refused', 'failed'];
    const events = names.map((event, id) => turnEvent({ event, id: String(id), data: '{}' }));
    expect(events.map((event) => event?.event)).toEqual(names);
    expect(events.filter((event) => event && isLast(event))).toHaveLength(4);
    expect(turnEvent({ event: 'thinking', id: '1', data: '{}' })).toBeUndefined();
    expect(liveEvent({ event: 'profile.changed', id: '1', data: '{"version":2,"attributes":[]}' })?.data).toEqual({
      version: 2,
      attributes: [],
    });
    expect(liveEvent({ event: 'roadmap.changed', id: '1', data: '{}' })).toBeUndefined();
  });
});
