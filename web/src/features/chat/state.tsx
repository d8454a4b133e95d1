import type { Schemas } from '../../api/client.ts';
import { useWords } from '../../i18n/words.tsx';
import styles from './message.module.css';

/** What the coach is about in a reply, and why, for whoever asks. */
export function State({ state, reasons }: { readonly state: Schemas['CoachingState']; readonly reasons: readonly string[] }) {
  const name = useWords().chat.states[state];
  if (reasons.length === 0) return <span className={styles['state']}>{name}</span>;
  return (
    <details className={styles['why']}>
      <summary className={styles['state']}>{name}</summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  );
}
