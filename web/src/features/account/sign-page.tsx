import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isReturning } from './me.ts';
import { PasswordField } from './password-field.tsx';
import { checkFields, errorsOf, FIELD_NAMES, type SignErrors, type SignMode } from './sign-form.ts';
import { useSignIn } from './sign-in.ts';
import styles from './sign-page.module.css';
import { SignWelcome } from './sign-welcome.tsx';
import { useSignUp } from './sign-up.ts';

/** Where one comes in: sign in, or create an account. */
export function SignPage({
  expired,
  again = expired,
}: {
  readonly expired: boolean;
  /** Whether somebody was signed in on this page before: the cursor, which went with what they saw, waits in the form. */
  readonly again?: boolean;
}) {
  const words = useWords();
  const [mode, setMode] = useState<SignMode>(() => (expired || isReturning() ? 'sign-in' : 'sign-up'));
  const [errors, setErrors] = useState<SignErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const signIn = useSignIn();
  const signUp = useSignUp();
  const signingUp = mode === 'sign-up';
  const busy = signIn.isPending || signUp.isPending;

  useEffect(() => {
    if (again) form.current?.querySelector('input')?.focus();
  }, [again]);

  const show = (found: SignErrors) => {
    setErrors(found);
    const first = FIELD_NAMES.find((name) => found[name]);
    if (first) form.current?.querySelector<HTMLInputElement>(`input[name=${first}]`)?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name) ?? '');
    const fields = { displayName: text('displayName').trim(), email: text('email').trim(), password: text('password') };
    const found = checkFields(mode, fields, words);
    if (Object.keys(found).length > 0) {
      show(found);
      return;
    }
    setErrors({});
    const onError = (failure: unknown) => show(errorsOf(mode, failure, words));
    if (signingUp) signUp.mutate(fields, { onError });
    else signIn.mutate({ email: fields.email, password: fields.password }, { onError });
  };
  const change = (next: SignMode) => {
    setMode(next);
    setErrors({});
  };

  return (
    <main className={styles['page']}>
      <SignWelcome />
      <form ref={form} noValidate onSubmit={submit} className={styles['form']} aria-labelledby="sign-title">
        <h2 id="sign-title">{signingUp ? words.account.welcome : words.account.welcomeBack}</h2>
        {expired && <Notice>{words.account.expired}</Notice>}
        {errors.form && <Notice tone="alert">{errors.form}</Notice>}
        {signingUp && (
          <Field
            name="displayName"
            label={words.account.displayName}
            hint={words.account.displayNameHint}
            error={errors.displayName}
            autoComplete="name"
            maxLength={80}
          />
        )}
        <Field
          name="email"
          type="email"
          label={words.account.email}
          hint={signingUp ? words.account.emailHint : undefined}
          error={errors.email}
          autoComplete="username"
          maxLength={254}
        />
        <PasswordField isNew={signingUp} error={errors.password} />
        <Button type="submit" busy={busy}>
          {signingUp
            ? busy ? words.account.signingUp : words.account.signUp
            : busy ? words.account.signingIn : words.account.signIn}
        </Button>
        <Button look="quiet" onClick={() => change(signingUp ? 'sign-in' : 'sign-up')}>
          {signingUp ? words.account.toSignIn : words.account.toSignUp}
        </Button>
      </form>
    </main>
  );
}
