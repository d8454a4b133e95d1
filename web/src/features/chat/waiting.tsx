import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import styles from './message.module.css';

/** After this time without a word people wonder whether anything goes on. In milliseconds. */
const PATIENCE = 5_000;

/** Shows that the coach's first word is still to come, and after a while says what is being waited for. */
export function Waiting() {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      <p className={styles['waiting']}>
        <span /> <span /> <span />
      </p>
      <p className={styles['slow']} role="status">
        {long && words.chat.slow}
      </p>
    </>
  );
}
