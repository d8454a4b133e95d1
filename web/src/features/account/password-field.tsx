import { useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Field } from '../../ui/field.tsx';

/** A password that can be looked at while it is typed. */
export function PasswordField({ isNew, error }: { readonly isNew: boolean; readonly error: string | undefined }) {
  const words = useWords();
  const [visible, setVisible] = useState(false);
  return (
    <Field
      name="password"
      type={visible ? 'text' : 'password'}
      label={words.account.password}
      hint={isNew ? words.account.passwordHint : undefined}
      error={error}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      maxLength={200}
      beside={
        <button type="button" aria-pressed={visible} aria-label={words.account.showPassword} onClick={() => setVisible(!visible)}>
          {visible ? words.account.hide : words.account.show}
        </button>
      }
    />
  );
}
