import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';
import { enter } from './me.ts';

/** Creates an account and signs in. */
export function useSignUp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SignUp']) => bodyOf(client.POST('/accounts', { body })),
    onSuccess: (account) => enter(queries, account),
  });
}
