import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';
import { conversationsKey } from './conversations.ts';
import { type Messages, messagesKey } from './messages.ts';

/** Opens a conversation. */
export function useOpenConversation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/conversations')),
    onSuccess: (conversation) => {
      queries.setQueryData<Messages>(messagesKey(conversation.id), { items: [] });
      void queries.invalidateQueries({ queryKey: conversationsKey });
    },
  });
}
