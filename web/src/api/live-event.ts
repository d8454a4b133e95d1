import type { ServerSentEvent } from '../lib/sse.ts';
import type { Schemas } from './client.ts';

/** The profile has a new version. */
export type ProfileChanged = { readonly event: 'profile.changed'; readonly data: Schemas['ProfileChanged'] };
/** A conversation was opened, or a turn of it was admitted or ended. */
export type ConversationChanged = { readonly event: 'conversation.changed'; readonly data: Schemas['ConversationChanged'] };

/** A change that arrives on its own, outside any turn; the same names as in the core. */
export type LiveEvent = ProfileChanged | ConversationChanged;

/** Reads one live event; `undefined` for a name that this client does not know. */
export function liveEvent(sent: ServerSentEvent): LiveEvent | undefined {
  switch (sent.event) {
    case 'profile.changed':
      return { event: sent.event, data: JSON.parse(sent.data) as ProfileChanged['data'] };
    case 'conversation.changed':
      return { event: sent.event, data: JSON.parse(sent.data) as ConversationChanged['data'] };
    default:
      return undefined;
  }
}
