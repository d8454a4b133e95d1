import { useMutation } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';

/** Has a reply end where it is; its stream says when it has. */
export function useStopTurn() {
  return useMutation({
    mutationFn: (turnId: string) => bodyOf(client.POST('/turns/{turnId}/stop', { params: { path: { turnId } } })),
  });
}
