import { type ReactNode, useId, useState } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

/** A row that opens what stands behind it. `fresh` marks it softly for a moment. */
export function Disclosure({
  summary,
  fresh = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly fresh?: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classNames(styles['disclosure'], fresh && styles['fresh'])} data-fresh={fresh || undefined}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles['summary']}>{summary}</span>
        <span className={styles['sign']}>
          <Icon name="down" size={16} />
        </span>
      </button>
      <div id={id} hidden={!open} className={styles['content']}>
        {open && children}
      </div>
    </div>
  );
}
