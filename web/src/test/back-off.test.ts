import { describe, expect, it } from 'vitest';
import { backOff, pause } from '../lib/back-off.ts';

describe('backing off', () => {
  it('doubles from 0.4 s to 15 s, half of it by chance', () => {
    expect(backOff(1, 0)).toBe(200);
    expect(backOff(1, 0.999)).toBeLessThanOrEqual(400);
    expect(backOff(3, 0)).toBe(800);
    expect(backOff(50, 0)).toBe(7_500);
    expect(backOff(50, 0.999)).toBeLessThanOrEqual(15_000);
  });

  it('ends early when the browser is back online', async () => {
    const waiting = pause(60_000, new AbortController().signal);
    window.dispatchEvent(new Event('online'));
    await waiting;
  });

  it('ends at once when it was given up', async () => {
    const controller = new AbortController();
    const waiting = pause(60_000, controller.signal);
    controller.abort();
    await waiting;
    await pause(60_000, controller.signal);
  });
});
