import type { ServerSentEvent } from '../lib/sse.ts';
import type { Schemas } from './client.ts';

type Numbered<Name extends string, Body> = { readonly event: Name; readonly id: number; readonly data: Body };

/** The message is stored; from here on it cannot be lost. */
export type Started = Numbered<'started', Schemas['TurnStarted']>;
/** What the rules chose. */
export type State = Numbered<'state', Schemas['TurnState']>;
/** The next piece of the reply. */
export type Delta = Numbered<'delta', Schemas['TurnDelta']>;
/** The guided coach takes over. */
export type Degraded = Numbered<'degraded', Schemas['TurnDegraded']>;
/** The reply is stored. */
export type Completed = Numbered<'completed', Schemas['TurnCompleted']>;
/** Stopped by the coachee; the text so far is stored. */
export type Stopped = Numbered<'stopped', Schemas['TurnStopped']>;
/** Declined by the model. */
export type Refused = Numbered<'refused', Schemas['TurnRefused']>;
/** Broke off; the text so far is stored. */
export type Failed = Numbered<'failed', Schemas['TurnFailed']>;

/** The event after which nothing follows. */
export type Last = Completed | Stopped | Refused | Failed;

/** What streams while a turn runs; the same names as in the core. */
export type TurnEvent = Started | State | Delta | Degraded | Last;

/** Reads one event of a turn; `undefined` for a name that this client does not know. */
export function turnEvent(sent: ServerSentEvent): TurnEvent | undefined {
  const id = Number(sent.id);
  switch (sent.event) {
    case 'started':
      return { event: sent.event, id, data: parse<Started>(sent) };
    case 'state':
      return { event: sent.event, id, data: parse<State>(sent) };
    case 'delta':
      return { event: sent.event, id, data: parse<Delta>(sent) };
    case 'degraded':
      return { event: sent.event, id, data: parse<Degraded>(sent) };
    case 'completed':
      return { event: sent.event, id, data: parse<Completed>(sent) };
    case 'stopped':
      return { event: sent.event, id, data: parse<Stopped>(sent) };
    case 'refused':
      return { event: sent.event, id, data: parse<Refused>(sent) };
    case 'failed':
      return { event: sent.event, id, data: parse<Failed>(sent) };
    default:
      return undefined;
  }
}

export function isLast(event: TurnEvent): event is Last {
  return ['completed', 'stopped', 'refused', 'failed'].includes(event.event);
}

function parse<Event extends TurnEvent>(sent: ServerSentEvent): Event['data'] {
  return JSON.parse(sent.data) as Event['data'];
}
