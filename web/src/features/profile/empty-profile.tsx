import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './profile-panel.module.css';

/** The panel before anything is known. */
export function EmptyProfile({ onWrite }: { readonly onWrite: () => void }) {
  const words = useWords();
  return (
    <div className={styles['empty']}>
      <svg viewBox="0 0 160 84" width="160" height="84" aria-hidden="true">
        <path className={styles['words']} d="M8 14h96M8 38h30M102 38h42M8 62h70" />
        <path className={styles['stroke']} d="M46 38h48" />
      </svg>
      <p className={styles['lead']}>{words.profile.emptyTitle}</p>
      <p className={styles['soft']}>{words.profile.empty}</p>
      <Button look="outline" onClick={onWrite}>
        {words.profile.emptyNext}
      </Button>
    </div>
  );
}
