import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '../i18n/words.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './connection-banner.module.css';
import type { Connection } from './live-events.ts';

/** A break that is mended sooner is not worth a word. */
const PATIENCE_MS = 2500;

/** Says when the browser is offline, or when Coach has not been reachable for a while. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const words = useWords();
  const online = useSyncExternalStore(followOnline, () => navigator.onLine);
  if (online && connection === 'live') return null;
  return (
    <div className={styles['banner']}>
      {!online ? <Notice>{words.problem.offline}</Notice> : <Later key={connection}>{words.problem.connectionLost}</Later>}
    </div>
  );
}

function Later({ children }: { readonly children: string }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return due ? <Notice>{children}</Notice> : null;
}

function followOnline(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
