import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';

export const conversationsKey = ['conversations'] as const;

/** The coachee's conversations, the one changed last first. */
export const conversationsQuery = queryOptions({
  queryKey: conversationsKey,
  queryFn: async ({ signal }) => {
    const page = await bodyOf(client.GET('/conversations', { params: { query: { limit: 100 } }, signal }));
    return page.items;
  },
});
