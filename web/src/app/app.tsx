import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { describeProblem } from '../api/problem-words.ts';
import { meQuery } from '../features/account/me.ts';
import { SignPage } from '../features/account/sign-page.tsx';
import { forgetDrafts } from '../features/chat/draft.ts';
import { useWords } from '../i18n/words.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './app.module.css';
import { Workspace } from './workspace.tsx';

/** The client: the workspace of who is signed in, or the way in. */
export function App() {
  const words = useWords();
  const me = useQuery(meQuery);
  const [session, setSession] = useState<'none' | 'open' | 'left'>('none');
  if (me.data && session !== 'open') setSession('open');

  if (me.data) {
    return (
      <Workspace
        key={me.data.id}
        account={me.data}
        onSignedOut={() => {
          forgetDrafts();
          setSession('left');
        }}
      />
    );
  }
  if (me.data === null) return <SignPage expired={session === 'open'} again={session !== 'none'} />;
  return (
    <main className={styles['alone']}>
      {me.isError ? (
        <Notice tone="alert" action={<Button look="outline" onClick={() => void me.refetch()}>{words.problem.retry}</Button>}>
          {describeProblem(me.error, words)}
        </Notice>
      ) : (
        <p>{words.loading}</p>
      )}
    </main>
  );
}
