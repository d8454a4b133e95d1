import type { Schemas } from '../../api/client.ts';
import type { Last, TurnEvent } from '../../api/turn-event.ts';
import { unreachable } from '../../lib/never.ts';

/** What is known of a turn while its reply arrives. */
type Live = {
  readonly turnId: string;
  /** The coachee's message, when it was sent from here. */
  readonly sent?: string;
  /** The turn whose reply this one is to replace. */
  readonly replaces?: string;
  /** The number of the newest event; 0 before the first. */
  readonly seen: number;
  /** The reply so far. */
  readonly text: string;
  readonly state?: Schemas['TurnState'];
  /** Why the guided coach took over. */
  readonly degraded?: Schemas['TurnDegraded'];
};

/** The message is on its way and not yet known to be stored. */
export type Sending = { readonly phase: 'sending'; readonly text: string };
/** The message was not stored; it has to be sent again. */
export type Unsent = { readonly phase: 'unsent'; readonly text: string; readonly failure: unknown };
/** Another reply is wished for in place of the one of that turn; the server has not answered yet. */
export type Retrying = { readonly phase: 'retrying'; readonly replaces: string };
/** There is no other reply; the one of that turn stays. */
export type Unretried = { readonly phase: 'unretried'; readonly replaces: string; readonly failure: unknown };
/** The reply is arriving; `connected` is false while the stream is interrupted. */
export type Running = Live & { readonly phase: 'running'; readonly connected: boolean };
/** The last event has arrived. */
export type Ended = Live & { readonly phase: 'ended'; readonly last: Last };

/** The reply that this page is following. */
export type Reply = { readonly phase: 'idle' } | Sending | Unsent | Retrying | Unretried | Running | Ended;

/** What happens to a reply on this side of the wire. */
export type LocalEvent =
  | { readonly event: 'sending'; readonly text: string }
  | { readonly event: 'retrying'; readonly turnId: string }
  | { readonly event: 'following'; readonly turnId: string }
  | { readonly event: 'dropped' }
  | { readonly event: 'gave-up'; readonly failure: unknown };

export type ReplyEvent = TurnEvent | LocalEvent;

export const idle: Reply = { phase: 'idle' };

/** The reply after an event. An event that was seen before, or that does not fit, changes nothing. */
export function nextReply(reply: Reply, event: ReplyEvent): Reply {
  switch (event.event) {
    case 'sending':
      return { phase: 'sending', text: event.text };
    case 'retrying':
      return { phase: 'retrying', replaces: event.turnId };
    case 'following':
      return { phase: 'running', turnId: event.turnId, seen: 0, text: '', connected: true };
    case 'gave-up':
      if (reply.phase === 'sending') return { phase: 'unsent', text: reply.text, failure: event.failure };
      if (reply.phase === 'retrying') return { phase: 'unretried', replaces: reply.replaces, failure: event.failure };
      return reply.phase === 'running' ? { ...reply, phase: 'ended', last: lost(reply.seen) } : reply;
    case 'dropped':
      return reply.phase === 'running' ? { ...reply, connected: false } : reply;
    case 'started':
      if (reply.phase === 'sending') {
        return { phase: 'running', turnId: event.data.turnId, sent: reply.text, seen: event.id, text: '', connected: true };
      }
      if (reply.phase === 'retrying') {
        return { phase: 'running', turnId: event.data.turnId, replaces: reply.replaces, seen: event.id, text: '', connected: true };
      }
      return withNew(reply, event, (running) => running);
    case 'state':
      return withNew(reply, event, (running) => ({ ...running, state: event.data }));
    case 'delta':
      return withNew(reply, event, (running) => ({ ...running, text: running.text + event.data.text }));
    case 'degraded':
      return withNew(reply, event, (running) => ({ ...running, degraded: event.data }));
    case 'completed':
    case 'stopped':
    case 'refused':
    case 'failed':
      return withNew(reply, event, (running) => ({ ...running, phase: 'ended', last: event }));
    default:
      return unreachable(event);
  }
}

/** The end of a turn that can no longer be followed. */
function lost(id: number): Last {
  return { event: 'failed', id, data: { code: 'turn_interrupted', message: '', retryable: true } };
}

function withNew(reply: Reply, event: TurnEvent, change: (running: Running) => Reply): Reply {
  if (reply.phase !== 'running' || event.id <= reply.seen) return reply;
  return change({ ...reply, seen: event.id, connected: true });
}
