import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from '../api/problem.ts';
import { meKey } from '../features/account/me.ts';

/** The server state of one page. A session that turns out to be over, wherever that shows, leads to the sign-in page. */
export function createQueries(): QueryClient {
  const onError = (failure: unknown) => {
    if (isSignedOut(failure)) endSession(queries);
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What the server answered with a no stays a no; only a server that cannot be reached is asked again.
        retry: (failures, failure) => failures < 2 && !(failure instanceof ApiProblem && failure.problem.status < 500),
      },
    },
  });
  return queries;
}

/** Takes in that nobody is signed in any more. */
export function endSession(queries: QueryClient): void {
  if (queries.getQueryData(meKey)) queries.setQueryData(meKey, null);
}
