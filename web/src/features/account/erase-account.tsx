import { type FormEvent, useEffect, useRef, useState } from 'react';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './erase-account.module.css';
import { useErase } from './erase.ts';
import type { Account } from './me.ts';

/** The way out for good. It says what is lost, and goes on only when the e-mail of the account is typed. */
export function EraseAccount({ account, onErased }: { readonly account: Account; readonly onErased: () => void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [mistyped, setMistyped] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const erase = useErase(onErased);

  useEffect(() => {
    if (asking) form.current?.querySelector('input')?.focus();
  }, [asking]);

  const keep = () => {
    setAsking(false);
    setMistyped(false);
    erase.reset();
    // The form goes with the cursor in it, and the menu would close.
    opener.current?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('email') ?? '').trim();
    const same = typed.toLowerCase() === account.email.toLowerCase();
    setMistyped(!same);
    if (same) erase.mutate();
    else form.current?.querySelector('input')?.focus();
  };

  return (
    <div className={styles['erase']}>
      <Button ref={opener} look="quiet" className={styles['open']} aria-expanded={asking} onClick={asking ? keep : () => setAsking(true)}>
        {words.account.erase}
      </Button>
      {asking && (
        <form ref={form} noValidate onSubmit={submit} className={styles['form']}>
          <p>{words.account.eraseLoss}</p>
          <Field
            name="email"
            type="email"
            label={words.account.eraseConfirm}
            hint={account.email}
            error={mistyped ? words.account.eraseMistyped(account.email) : undefined}
            autoComplete="off"
            maxLength={254}
          />
          {erase.isError && <p role="alert">{describeProblem(erase.error, words)}</p>}
          <Button type="submit" look="danger" busy={erase.isPending}>
            {erase.isPending ? words.account.erasing : words.account.eraseNow}
          </Button>
          <Button look="outline" onClick={keep}>
            {words.account.eraseNot}
          </Button>
        </form>
      )}
    </div>
  );
}
