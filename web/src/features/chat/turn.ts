import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';

/** The key of one turn, or of all. */
export const turnKey = (turnId?: string) => (turnId === undefined ? (['turn'] as const) : (['turn', turnId] as const));

/** A turn with what was decided in it and how it ended. */
export function turnQuery(turnId: string) {
  return queryOptions({
    queryKey: turnKey(turnId),
    queryFn: ({ signal }) => bodyOf(client.GET('/turns/{turnId}', { params: { path: { turnId } }, signal })),
  });
}
