const FIRST_MS = 400;
const LONGEST_MS = 15_000;

/**
 * How long to wait before trying again, in milliseconds: a random share of a span that doubles from 0.4 s to 15 s.
 *
 * @param failures how often it failed in a row, from 1
 * @param random from 0 (inclusive) to 1 (exclusive)
 */
export function backOff(failures: number, random: number): number {
  const span = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(span / 2 + (span / 2) * random);
}

/** Waits; ends early when the browser comes back online or the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
