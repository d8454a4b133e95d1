import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { unreachable } from '../../lib/never.ts';
import { Announcement } from './announcement.tsx';
import styles from './conversation.module.css';
import { Composer } from './composer.tsx';
import { useDraft } from './draft.ts';
import { focusMessageField } from './message-field.ts';
import { messagesQuery } from './messages.ts';
import type { Reply } from './reply.ts';
import { useOrigin } from './origin.ts';
import { Starters } from './starters.tsx';
import { useStopTurn } from './stop-turn.ts';
import { type MessageFocus, Thread } from './thread.tsx';
import { timeline } from './timeline.ts';
import { UnreadableConversation } from './unreadable-conversation.tsx';
import { useReply } from './use-reply.ts';

/** One conversation: its messages and where to write. */
export function Conversation({
  accountId,
  displayName,
  conversationId,
  sendAtOnce,
  focus,
  onBranched,
  onFailure,
}: {
  readonly accountId: string;
  readonly displayName: string;
  readonly conversationId: string;
  /** Whether the draft is to be sent as soon as the page is there: the first message of a new conversation, or the new words of a branch. */
  readonly sendAtOnce: boolean;
  readonly focus?: MessageFocus | undefined;
  /** A branch is open and its draft is to be sent. */
  readonly onBranched: (conversationId: string) => void;
  readonly onFailure: (failure: unknown) => void;
}) {
  const words = useWords();
  const stored = useQuery(messagesQuery(conversationId));
  const draft = useDraft(accountId, conversationId);
  const { reply, send, retry } = useReply(conversationId, stored.data?.running, onFailure);
  const entries = useMemo(() => timeline(stored.data ?? { items: [] }, reply), [stored.data, reply]);
  const origin = useOrigin(conversationId, stored.data);
  const stop = useStopTurn();
  const phase = phaseOf(reply);

  const sendDraft = () => send(draft.text, draft.seal(), draft.clear);

  const sentAtOnce = useRef(false);
  useEffect(() => {
    if (!sendAtOnce || sentAtOnce.current || draft.text === '') return;
    sentAtOnce.current = true;
    sendDraft();
  });

  if (stored.isError && !stored.data) {
    return <UnreadableConversation failure={stored.error} onRetry={() => void stored.refetch()} />;
  }

  return (
    <div className={styles['conversation']}>
      <Thread
        entries={entries}
        focus={focus}
        branching={{ accountId, conversationId, onBranched }}
        origin={origin}
        onRetry={phase === 'ready' ? retry : undefined}
      >
        {stored.isSuccess && entries.length === 0 && reply.phase !== 'sending' && (
          <Starters
            displayName={displayName}
            onChoose={(text) => {
              draft.change(text);
              focusMessageField(text);
            }}
          />
        )}
      </Thread>
      <div className={styles['write']}>
        <Composer
          text={draft.text}
          onChange={draft.change}
          onSend={sendDraft}
          onStop={reply.phase === 'running' ? () => stop.mutate(reply.turnId) : undefined}
          phase={phase}
          stopProblem={stop.isError ? describeProblem(stop.error, words) : undefined}
          problem={reply.phase === 'unsent' ? describeProblem(reply.failure, words) : undefined}
        />
      </div>
      <Announcement reply={reply} />
    </div>
  );
}

function phaseOf(reply: Reply): 'ready' | 'sending' | 'waiting' {
  switch (reply.phase) {
    case 'sending':
      return 'sending';
    case 'retrying':
    case 'running':
      return 'waiting';
    case 'idle':
    case 'unsent':
    case 'unretried':
    case 'ended':
      return 'ready';
    default:
      return unreachable(reply);
  }
}
