import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';
import { profileKey } from './profile.ts';

export type Completeness = Schemas['ProfileCompleteness'];

/** How much is known of what helps; it changes whenever the profile does. */
export const completenessQuery = queryOptions({
  queryKey: [...profileKey, 'completeness'],
  queryFn: ({ signal }) => bodyOf(client.GET('/profile/completeness', { signal })),
});
