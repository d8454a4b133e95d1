import type { components } from './schema.ts';

/** What is wrong with a request, as the server says it (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** The server answered, and the answer was no. A server that cannot be reached is a `TypeError` of `fetch` instead. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

/** Reads an error's body; a proxy's page or an empty body becomes a problem of its own with the code `unexpected_answer`. */
export function problemOf(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return { type: 'about:blank', title: '', detail: '', traceId: '', ...body, code: body.code, status };
  }
  return { type: 'about:blank', title: '', status, detail: '', code: 'unexpected_answer', traceId: '' };
}

/** Whether this failure says that nobody is signed in any more. */
export function isSignedOut(failure: unknown): boolean {
  return failure instanceof ApiProblem && failure.problem.status === 401;
}
