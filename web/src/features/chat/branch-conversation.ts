import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';
import { conversationsKey } from './conversations.ts';

/** Opens a conversation that begins as this one does before a message of the coachee's. The same key is the same branch. */
export function useBranchConversation(conversationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ messageId, key }: { readonly messageId: string; readonly key: string }) =>
      bodyOf(
        client.POST('/conversations/{conversationId}/branches', {
          params: { path: { conversationId }, header: { 'Idempotency-Key': key } },
          body: { messageId },
        }),
      ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: conversationsKey }),
  });
}
