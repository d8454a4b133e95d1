import { type Query, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';

/** The turns that were running when they were asked for last, or could not be read. */
export const unsettledTurns = { queryKey: ['turn'], predicate: (query: Query) => !isSettled(query.state.data) };

/** A turn with what was decided in it and how it ended; it does not change once it has ended. */
export function turnQuery(turnId: string) {
  return queryOptions({
    queryKey: ['turn', turnId] as const,
    queryFn: ({ signal }) => bodyOf(client.GET('/turns/{turnId}', { params: { path: { turnId } }, signal })),
    staleTime: ({ state: { data } }) => (isSettled(data) ? Number.POSITIVE_INFINITY : 0),
  });
}

function isSettled(turn: unknown): boolean {
  return turn !== undefined && (turn as Schemas['Turn']).status !== 'running';
}
