import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';

export type Profile = Schemas['Profile'];

export const profileKey = ['profile'] as const;

/** Everything that is known about the coachee. */
export const profileQuery = queryOptions({
  queryKey: profileKey,
  queryFn: ({ signal }) => bodyOf(client.GET('/profile', { signal })),
});
