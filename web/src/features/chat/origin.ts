import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { conversationsQuery } from './conversations.ts';
import type { Messages } from './messages.ts';
import type { Origin } from './thread.tsx';

/** Where a conversation left another one; what stood in it before it was opened is in both. */
export function useOrigin(conversationId: string, stored: Messages | undefined): Origin | undefined {
  const { data: conversations } = useQuery(conversationsQuery);
  return useMemo(() => {
    const branch = conversations?.find((one) => one.id === conversationId);
    if (!branch?.branchedFrom || !stored) return undefined;
    const opened = Date.parse(branch.createdAt);
    const shared = stored.items.filter((message) => Date.parse(message.at) < opened).map((message) => message.id);
    return { conversationId: branch.branchedFrom.conversationId, shared: new Set(shared) };
  }, [conversations, conversationId, stored]);
}
