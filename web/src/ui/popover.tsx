import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './popover.module.css';

/** A button that opens a small panel below itself. Escape, a click elsewhere, or leaving it with Tab closes it. */
export function Popover({
  label,
  button,
  side,
  className,
  children,
}: {
  /** What the button is for; said before what `button` shows. */
  readonly label: string;
  readonly button: ReactNode;
  readonly side: 'start' | 'end';
  readonly className?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      trigger.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [open]);

  return (
    <div ref={root} className={styles['root']}>
      <button
        ref={trigger}
        type="button"
        className={classNames(styles['trigger'], className)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{label}: </span>
        {button}
      </button>
      <div id={id} hidden={!open} className={classNames(styles['panel'], styles[side])}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}
