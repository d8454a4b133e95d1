import { openEventStream, type StreamRequest } from '../../api/event-stream.ts';
import { ApiProblem } from '../../api/problem.ts';
import { isLast, type TurnEvent, turnEvent } from '../../api/turn-event.ts';
import { backOff, pause } from '../../lib/back-off.ts';
import type { LocalEvent } from './reply.ts';

type Dropped = Extract<LocalEvent, { event: 'dropped' }>;

/**
 * Sends a message and gives the events of its turn, from `started` to the last one. A stream that breaks off is resumed after
 * the last event that arrived, until the turn has ended or the signal is aborted; each break is given out as `dropped`.
 *
 * @param key the same key never makes a second turn
 * @throws ApiProblem or TypeError when the message was not accepted
 */
export async function* sendTurn(
  conversationId: string,
  text: string,
  key: string,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent | Dropped, void> {
  yield* takeTurn({ path: `/conversations/${conversationId}/turns`, body: { text }, idempotencyKey: key }, signal);
}

/** Has the message of a turn answered again, and gives the events of the new turn like {@link sendTurn}. */
export async function* retryTurn(turnId: string, key: string, signal: AbortSignal): AsyncGenerator<TurnEvent | Dropped, void> {
  yield* takeTurn({ path: `/turns/${turnId}/retry`, idempotencyKey: key }, signal);
}

async function* takeTurn(request: StreamRequest, signal: AbortSignal): AsyncGenerator<TurnEvent | Dropped, void> {
  let turnId: string | undefined;
  let seen = 0;
  let ended = false;
  try {
    for await (const event of eventsOf({ ...request, method: 'POST' }, signal)) {
      if (event.event === 'started') turnId = event.data.turnId;
      seen = event.id;
      ended = isLast(event);
      yield event;
    }
  } catch (failure) {
    if (turnId === undefined) throw failure;
  }
  if (ended) return;
  if (turnId === undefined) throw new TypeError('the connection ended before the message was accepted');
  if (signal.aborted) return;
  yield { event: 'dropped' };
  yield* followTurn(turnId, seen, signal);
}

/**
 * Gives the events of a turn with a number above `after`, to the last one; resumes like {@link sendTurn}.
 *
 * @throws ApiProblem when there is no such turn, or nobody is signed in
 */
export async function* followTurn(
  turnId: string,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent | Dropped, void> {
  let seen = after;
  let ended = false;
  for (let failures = 0; !signal.aborted && !ended; failures++) {
    if (failures > 0) await pause(backOff(failures, Math.random()), signal);
    try {
      for await (const event of eventsOf({ path: `/turns/${turnId}/events`, lastEventId: seen }, signal)) {
        failures = 0;
        seen = event.id;
        ended = isLast(event);
        yield event;
      }
    } catch (failure) {
      if (!ended && failure instanceof ApiProblem && isFinal(failure.problem.status)) throw failure;
    }
    if (!signal.aborted && !ended) yield { event: 'dropped' };
  }
}

/** Whether asking again cannot help: the server is well, and it is not about too many requests. */
function isFinal(status: number): boolean {
  return status < 500 && status !== 429;
}

/** To the end of the stream, which the server closes after the last event: nothing is cancelled that comes to its end. */
async function* eventsOf(request: StreamRequest, signal: AbortSignal): AsyncGenerator<TurnEvent, void> {
  for await (const sent of await openEventStream(request, signal)) {
    const event = turnEvent(sent);
    if (event) yield event;
  }
}
