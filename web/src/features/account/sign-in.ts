import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';
import { enter } from './me.ts';

/** Signs in with an account that exists. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SignIn']) => bodyOf(client.POST('/session', { body })),
    onSuccess: (account) => enter(queries, account),
  });
}
