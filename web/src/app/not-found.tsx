import { Link } from 'wouter';
import { useWords } from '../i18n/words.tsx';
import styles from './app.module.css';

/** An address that shows nothing. */
export function NotFound() {
  const words = useWords();
  return (
    <div className={styles['alone']}>
      <h1>{words.problem.pageNotFound}</h1>
      <p>
        <Link href="/">{words.problem.home}</Link>
      </p>
    </div>
  );
}
