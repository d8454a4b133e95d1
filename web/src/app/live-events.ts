import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { openEventStream } from '../api/event-stream.ts';
import { type LiveEvent, liveEvent } from '../api/live-event.ts';
import { isSignedOut } from '../api/problem.ts';
import { conversationsKey } from '../features/chat/conversations.ts';
import { messagesKey } from '../features/chat/messages.ts';
import { unsettledTurns } from '../features/chat/turn.ts';
import { profileKey } from '../features/profile/profile.ts';
import { backOff, pause } from '../lib/back-off.ts';
import { unreachable } from '../lib/never.ts';

/** Whether changes arrive by themselves at the moment. */
export type Connection = 'connecting' | 'live' | 'interrupted';

/**
 * Follows the coachee's live events while the page is open and refreshes what they say has changed. A connection that breaks
 * is opened again after the last event; what could have been missed meanwhile is refreshed too.
 */
export function useLiveEvents(onFailure: (failure: unknown) => void): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  const report = useRef(onFailure);
  useEffect(() => {
    report.current = onFailure;
  });

  useEffect(() => {
    const controller = new AbortController();
    void follow(queries, controller.signal, setConnection, (failure) => report.current(failure));
    return () => controller.abort();
  }, [queries]);

  return connection;
}

async function follow(
  queries: QueryClient,
  signal: AbortSignal,
  onConnection: (connection: Connection) => void,
  onFailure: (failure: unknown) => void,
): Promise<void> {
  let lastEventId = 0;
  for (let failures = 0; !signal.aborted; ) {
    try {
      const events = await openEventStream({ path: '/events', lastEventId }, signal);
      onConnection('live');
      refreshAll(queries);
      for await (const sent of events) {
        failures = 0;
        lastEventId = Number(sent.id) || lastEventId;
        const event = liveEvent(sent);
        if (event) refresh(queries, event);
      }
    } catch (failure) {
      if (signal.aborted) return;
      if (isSignedOut(failure)) {
        onFailure(failure);
        return;
      }
    }
    if (signal.aborted) return;
    onConnection('interrupted');
    failures += 1;
    await pause(backOff(failures, Math.random()), signal);
  }
}

function refresh(queries: QueryClient, event: LiveEvent): void {
  switch (event.event) {
    case 'profile.changed':
      void queries.invalidateQueries({ queryKey: profileKey });
      return;
    case 'conversation.changed':
      void queries.invalidateQueries({ queryKey: conversationsKey });
      void queries.invalidateQueries({ queryKey: messagesKey(event.data.conversationId) });
      return;
    default:
      unreachable(event);
  }
}

function refreshAll(queries: QueryClient): void {
  for (const queryKey of [profileKey, conversationsKey, ['messages']]) void queries.invalidateQueries({ queryKey });
  void queries.invalidateQueries(unsettledTurns);
}
