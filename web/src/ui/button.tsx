import type { ComponentProps } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './button.module.css';

type Look = 'solid' | 'outline' | 'quiet' | 'danger';

/** A button; `busy` keeps it focusable, says so to assistive technology, and ignores clicks. */
export function Button({
  look = 'solid',
  busy = false,
  className,
  onClick,
  ...rest
}: ComponentProps<'button'> & { readonly look?: Look; readonly busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(styles['button'], styles[look], className)}
    />
  );
}
