import { Link } from 'wouter';
import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './message.module.css';

/** Says that the coachee said something else from here on, and leads back to what they said before. */
export function BranchNote({ conversationId }: { readonly conversationId: string }) {
  const words = useWords();
  return (
    <p className={styles['branch']} data-testid="branch-note">
      <Icon name="branch" size={16} />
      <span>
        {words.chat.branched} <Link href={`/c/${conversationId}`}>{words.chat.branchedFrom}</Link>
      </span>
    </p>
  );
}
