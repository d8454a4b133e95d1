import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, type Schemas } from '../../api/client.ts';

export type ProfileSchema = Schemas['ProfileSchema'];
export type Attribute = Schemas['Attribute'];
export type Collection = ProfileSchema['collections'][number];

export const profileSchemaKey = ['profile-schema'] as const;

/** The attribute catalogue. It changes only when the server is replaced. */
export const profileSchemaQuery = queryOptions({
  queryKey: profileSchemaKey,
  queryFn: ({ signal }) => bodyOf(client.GET('/profile/schema', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});
