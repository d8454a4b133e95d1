import { type ServerSentEvent, SseParser } from '../lib/sse.ts';
import { API_ROOT } from './client.ts';
import { ApiProblem, problemOf } from './problem.ts';

/** A stream on which nothing at all arrived for so long is taken for dead; the server sends a comment every 15 s. */
const SILENCE_MS = 40_000;

/** What to ask for. */
export type StreamRequest = {
  /** Below the root of the interface: `/events`. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** The number of the last event that was seen; 0 for none. */
  readonly lastEventId?: number;
};

/**
 * Opens a stream of events. Resolves when the server has accepted it; the events end when the server ends them.
 *
 * @throws ApiProblem when the server refuses, TypeError when it cannot be reached; the iteration throws when the connection
 *     breaks, falls silent, or the signal is aborted
 */
export async function openEventStream(
  request: StreamRequest,
  signal: AbortSignal,
): Promise<AsyncGenerator<ServerSentEvent, void>> {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  const headers = new Headers({ Accept: 'text/event-stream' });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  if (request.idempotencyKey !== undefined) headers.set('Idempotency-Key', request.idempotencyKey);
  if (request.lastEventId) headers.set('Last-Event-ID', String(request.lastEventId));
  const response = await fetch(API_ROOT + request.path, {
    method: request.method ?? 'GET',
    headers,
    signal: either,
    cache: 'no-store',
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  if (!response.ok || !response.body) {
    const body: unknown = await response.json().catch(() => undefined);
    throw new ApiProblem(problemOf(body, response.status));
  }
  return read(response.body.getReader(), silence);
}

async function* read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silence: AbortController,
): AsyncGenerator<ServerSentEvent, void> {
  const parser = new SseParser();
  const fallSilent = () => silence.abort(new Error('nothing arrived any more'));
  let timer = setTimeout(fallSilent, SILENCE_MS);
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(fallSilent, SILENCE_MS);
      yield* parser.push(piece.value);
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}
