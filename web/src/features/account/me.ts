import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';
import { isSignedOut } from '../../api/problem.ts';
import { readStored, writeStored } from '../../lib/stored.ts';

export type Account = Schemas['Account'];

export const meKey = ['me'] as const;

const RETURNING = 'coach.returning';

/** Who is signed in; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: meKey,
  queryFn: async ({ signal }): Promise<Account | null> => {
    try {
      return await bodyOf(client.GET('/me', { signal }));
    } catch (failure) {
      if (isSignedOut(failure)) return null;
      throw failure;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Takes in who has just signed in; nothing that was loaded for somebody else stays. */
export function enter(queries: QueryClient, account: Account): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
  queries.setQueryData(meKey, account);
  writeStored(RETURNING, 'yes');
}

/** As if nobody had signed in with this browser before. */
export function forgetReturning(): void {
  writeStored(RETURNING, undefined);
}

/** Whether somebody has signed in with this browser before. */
export function isReturning(): boolean {
  return readStored(RETURNING) !== undefined;
}
