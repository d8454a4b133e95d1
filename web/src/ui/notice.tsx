import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

/** A quiet line about how things stand; `alert` interrupts a screen reader, `calm` waits its turn. */
export function Notice({
  tone = 'calm',
  children,
  action,
}: {
  readonly tone?: 'calm' | 'alert';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div role={tone === 'alert' ? 'alert' : 'status'} className={classNames(styles['notice'], styles[tone])}>
      <Icon name="alert" size={17} />
      <div className={styles['text']}>{children}</div>
      {action}
    </div>
  );
}
