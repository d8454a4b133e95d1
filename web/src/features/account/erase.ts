import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client } from '../../api/client.ts';
import { forgetReturning, meKey } from './me.ts';

/** Erases the account with everything that belongs to it, and forgets everything that was loaded. */
export function useErase(onErased: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => bodyOf(client.DELETE('/me')),
    onSuccess: () => {
      onErased();
      forgetReturning();
      queries.clear();
      queries.setQueryData(meKey, null);
    },
  });
}
