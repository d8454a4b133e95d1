import { ApiProblem } from '../../api/problem.ts';
import { describeProblem } from '../../api/problem-words.ts';
import type { Words } from '../../i18n/words.tsx';

export type SignMode = 'sign-in' | 'sign-up';
export type SignFields = { readonly displayName: string; readonly email: string; readonly password: string };
export type FieldName = keyof SignFields;

/** What is wrong, at the field where it can be put right; `form` where no single field can. */
export type SignErrors = Partial<Record<FieldName | 'form', string>>;

export const FIELD_NAMES: readonly FieldName[] = ['displayName', 'email', 'password'];
const SHORTEST_PASSWORD = 10;

/** What can be seen to be wrong before anything is sent. */
export function checkFields(mode: SignMode, fields: SignFields, words: Words): SignErrors {
  const errors: SignErrors = {};
  if (mode === 'sign-up' && fields.displayName.trim() === '') errors.displayName = words.account.missingName;
  if (!/^\S+@\S+$/.test(fields.email.trim())) errors.email = words.account.missingEmail;
  const missing = SHORTEST_PASSWORD - fields.password.length;
  if (fields.password === '') errors.password = words.account.missingPassword;
  else if (mode === 'sign-up' && missing > 0) errors.password = words.account.shortPassword(missing);
  return errors;
}

/** Puts what the server said at the fields that its JSON pointers name. */
export function errorsOf(mode: SignMode, failure: unknown, words: Words): SignErrors {
  if (!(failure instanceof ApiProblem)) return { form: describeProblem(failure, words) };
  const { status, code, errors } = failure.problem;
  if (mode === 'sign-in' && status === 401) return { form: words.account.wrongCredentials };
  if (mode === 'sign-up' && status === 409) return { email: words.account.emailTaken };
  if (mode === 'sign-up' && status === 403 && code === 'forbidden') return { form: words.account.signupClosed };
  const found: SignErrors = {};
  for (const { pointer, detail } of errors ?? []) {
    const field = FIELD_NAMES.find((name) => pointer === `/${name}`);
    found[field ?? 'form'] = detail;
  }
  return Object.keys(found).length > 0 ? found : { form: describeProblem(failure, words) };
}
