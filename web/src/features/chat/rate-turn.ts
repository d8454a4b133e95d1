import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';
import { turnQuery } from './turn.ts';

/** Keeps what the coachee thinks of a reply, or takes it back. */
export function useRateTurn(turnId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (rating: Schemas['Rating'] | { readonly rating: null }) =>
      bodyOf(client.PUT('/turns/{turnId}/rating', { params: { path: { turnId } }, body: rating })),
    onSuccess: (turn) => queries.setQueryData(turnQuery(turnId).queryKey, turn),
  });
}
