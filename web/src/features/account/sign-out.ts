import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';
import { isSignedOut } from '../../api/problem.ts';
import { meKey } from './me.ts';

/** Ends the session and forgets everything that was loaded. A session that is over already counts as ended. */
export function useSignOut(onSignedOut: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await bodyOf(client.DELETE('/session'));
      } catch (failure) {
        if (!isSignedOut(failure)) throw failure;
      }
    },
    onSuccess: () => {
      onSignedOut();
      queries.clear();
      queries.setQueryData(meKey, null);
    },
  });
}
