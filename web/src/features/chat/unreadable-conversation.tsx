import { Link } from 'wouter';
import { ApiProblem } from '../../api/problem.ts';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './conversation.module.css';

/** A conversation that does not exist, or whose messages could not be loaded. */
export function UnreadableConversation({ failure, onRetry }: { readonly failure: unknown; readonly onRetry: () => void }) {
  const words = useWords();
  const isMissing = failure instanceof ApiProblem && [400, 404].includes(failure.problem.status);
  return (
    <div className={styles['failed']}>
      {isMissing ? (
        <Notice action={<Link href="/new">{words.chat.newConversation}</Link>}>{words.chat.notFound}</Notice>
      ) : (
        <Notice tone="alert" action={<Button look="outline" onClick={onRetry}>{words.problem.retry}</Button>}>
          {words.chat.loadFailed} {describeProblem(failure, words)}
        </Notice>
      )}
    </div>
  );
}
