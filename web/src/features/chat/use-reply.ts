import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { isLast } from '../../api/turn-event.ts';
import { randomKey } from '../../lib/random-key.ts';
import { conversationsKey } from './conversations.ts';
import { messagesKey } from './messages.ts';
import { idle, nextReply, type Reply } from './reply.ts';
import { unsettledTurns } from './turn.ts';
import { followTurn, retryTurn, sendTurn } from './turn-stream.ts';

type Events = ReturnType<typeof followTurn>;

/** What to do when the server has answered. */
type Outcome = {
  /** The message is stored. */
  readonly onStarted?: () => void;
  /** The message was not accepted, or the turn cannot be followed. */
  readonly onFailure: (failure: unknown) => void;
};

/**
 * The reply that this page follows in one conversation: sends messages, and picks up a turn that is already running.
 * Leaving the page stops the following, never the turn.
 *
 * @param running the turn that the conversation is answering now, by what the server said last
 */
export function useReply(conversationId: string, running: string | undefined, onFailure: Outcome['onFailure']) {
  const [reply, dispatch] = useReducer(nextReply, idle);
  const queries = useQueryClient();
  const stream = useRef<AbortController>(undefined);
  /** Sends what the server has not answered yet: a page that is drawn anew cuts the request. The key keeps it one turn. */
  const unanswered = useRef<() => void>(undefined);
  const report = useRef(onFailure);
  useEffect(() => {
    report.current = onFailure;
  });

  useEffect(() => {
    unanswered.current?.();
    return () => stream.current?.abort();
  }, []);

  const consume = async (open: (signal: AbortSignal) => Events, { onStarted, onFailure: fail }: Outcome) => {
    stream.current?.abort();
    const controller = new AbortController();
    stream.current = controller;
    const refresh = () => {
      void queries.invalidateQueries({ queryKey: messagesKey(conversationId) });
      void queries.invalidateQueries({ queryKey: conversationsKey });
    };
    try {
      for await (const event of open(controller.signal)) {
        if (controller.signal.aborted) return;
        unanswered.current = undefined;
        dispatch(event);
        if (event.event === 'started') {
          onStarted?.();
          refresh();
        } else if (event.event !== 'dropped' && isLast(event)) {
          void queries.invalidateQueries(unsettledTurns);
          refresh();
        }
      }
    } catch (failure) {
      if (controller.signal.aborted) return;
      unanswered.current = undefined;
      dispatch({ event: 'gave-up', failure });
      fail(failure);
      refresh();
    }
  };

  const isOurs = running === undefined || isFollowed(reply, running);
  useEffect(() => {
    if (isOurs || running === undefined) return;
    dispatch({ event: 'following', turnId: running });
    void consume((signal) => followTurn(running, 0, signal), { onFailure: (failure) => report.current(failure) });
    // `consume` reads nothing that changes within one conversation.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOurs, running]);

  const send = (text: string, key: string, onStarted: () => void) => {
    dispatch({ event: 'sending', text });
    unanswered.current = () => void consume((signal) => sendTurn(conversationId, text, key, signal), { onStarted, onFailure });
    unanswered.current();
  };

  /** Has the message of that turn answered again. */
  const retry = (turnId: string) => {
    const key = randomKey();
    dispatch({ event: 'retrying', turnId });
    unanswered.current = () =>
      void consume((signal) => retryTurn(turnId, key, signal), { onFailure: (failure) => report.current(failure) });
    unanswered.current();
  };

  return { reply, send, retry };
}

function isFollowed(reply: Reply, turnId: string): boolean {
  switch (reply.phase) {
    case 'sending':
    case 'retrying':
    case 'running':
      // A conversation answers one message at a time: another turn is one that had ended when this one began.
      return true;
    case 'ended':
      return reply.turnId === turnId;
    default:
      return false;
  }
}
