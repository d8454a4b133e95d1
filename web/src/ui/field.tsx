import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** A labelled text field with a hint, and an error that is tied to it. `beside` stands at the end of the field. */
export function Field({
  label,
  hint,
  error,
  beside,
  ...input
}: ComponentProps<'input'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly beside?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['box']}>
        <input {...input} id={id} aria-invalid={error ? true : undefined} aria-describedby={`${id}-note`} />
        {beside}
      </div>
      <p id={`${id}-note`} className={error ? styles['error'] : styles['hint']}>
        {error ?? hint}
      </p>
    </div>
  );
}
