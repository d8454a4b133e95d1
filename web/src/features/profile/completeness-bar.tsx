import { useWords } from '../../i18n/words.tsx';
import styles from './completeness-bar.module.css';

/** How much is known of what helps with the goal, from 0 to 1. */
export function CompletenessBar({ share }: { readonly share: number }) {
  const words = useWords();
  // What is not complete never reads as 100 %.
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(Math.floor(share * 100) / 100);
  return (
    <div className={styles['complete']}>
      <div className={styles['track']} aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p>{words.profile.complete(percent)}</p>
    </div>
  );
}
