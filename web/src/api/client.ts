import createClient from 'openapi-fetch';
import { ApiProblem, type Problem, problemOf } from './problem.ts';
import type { components, paths } from './schema.ts';

/** The types of the contract by name. */
export type Schemas = components['schemas'];

/** Where the interface lives, on the address that served this page. */
export const API_ROOT = '/api/v1';

/** The one client of the contract. */
export const client = createClient<paths>({
  baseUrl: API_ROOT,
  fetch: (request) => globalThis.fetch(request),
});

type Answer<T> = { readonly data?: T; readonly error?: Problem; readonly response: Response };

/** The body of a successful answer; anything else is thrown as an {@link ApiProblem}. */
export async function bodyOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new ApiProblem(problemOf(error, response.status));
  return data as T;
}
