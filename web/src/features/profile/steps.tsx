import styles from './steps.module.css';

/** A step from 1 to 5 as five dots; the words beside it say the same. */
export function Steps({ step }: { readonly step: number }) {
  return (
    <span className={styles['steps']} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((n) => (
        <span key={n} data-full={n <= step || undefined} />
      ))}
    </span>
  );
}
