import type { Words } from '../i18n/words.tsx';
import { ApiProblem } from './problem.ts';

/** What a failed request means for the person in front of the screen, in their language where there are words for it. */
export function describeProblem(failure: unknown, words: Words): string {
  if (!(failure instanceof ApiProblem)) return words.problem.unreachable;
  const { code, detail, status, traceId } = failure.problem;
  const known: Readonly<Record<string, string>> = words.problem.codes;
  if (known[code] !== undefined) return known[code];
  if (status < 500 && detail !== '') return detail;
  return traceId ? `${words.problem.unexpected} ${words.problem.trace(traceId)}` : words.problem.unexpected;
}
