import { type ReactNode, useId } from 'react';
import { Icon } from '../../ui/icon.tsx';
import styles from './panel-section.module.css';

/** One part of the profile under its title. It can be closed, and then shows a line of what is in it. */
export function PanelSection({
  title,
  count,
  preview,
  open,
  onToggle,
  children,
}: {
  readonly title: string;
  /** How much is known: “3 of 25”. */
  readonly count: string;
  readonly preview: string;
  readonly open: boolean;
  /** Absent where the section stays as it is. */
  readonly onToggle?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={`${id}-title`}>
      <div className={styles['head']}>
        <h3 id={`${id}-title`}>
          {onToggle ? (
            <button type="button" aria-expanded={open} aria-controls={id} aria-describedby={`${id}-count`} onClick={onToggle}>
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        <span id={`${id}-count`} className={styles['count']}>
          {count}
        </span>
        {onToggle && (
          <span className={styles['sign']} data-open={open}>
            <Icon name="down" size={16} />
          </span>
        )}
        {!open && preview !== '' && <p className={styles['preview']}>{preview}</p>}
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
