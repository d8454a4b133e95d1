import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';

export type Message = Schemas['Message'];

/** A conversation as far as it is stored, and the turn that is being answered now. */
export type Messages = { readonly items: readonly Message[]; readonly running?: string };

const PAGE = 500;

export const messagesKey = (conversationId: string) => ['messages', conversationId] as const;

/** All messages of a conversation, in order. */
export function messagesQuery(conversationId: string) {
  return queryOptions({
    queryKey: messagesKey(conversationId),
    queryFn: async ({ signal }): Promise<Messages> => {
      const items: Message[] = [];
      for (let after: number | undefined = 0; ; ) {
        const page: Schemas['MessagePage'] = await bodyOf(
          client.GET('/conversations/{conversationId}/messages', {
            params: { path: { conversationId }, query: { after, limit: PAGE } },
            signal,
          }),
        );
        items.push(...page.items);
        if (page.next === undefined) return { items, ...(page.running ? { running: page.running } : {}) };
        after = page.next;
      }
    },
  });
}
