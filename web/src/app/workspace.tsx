import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { isSignedOut } from '../api/problem.ts';
import type { Account } from '../features/account/me.ts';
import { FIELD_ID, focusMessageField } from '../features/chat/message-field.ts';
import type { MessageFocus } from '../features/chat/thread.tsx';
import type { Passage } from '../features/profile/evidence.tsx';
import { NotedAnnouncement } from '../features/profile/noted-announcement.tsx';
import { ProfilePanel } from '../features/profile/profile-panel.tsx';
import { useNoted } from '../features/profile/use-noted.ts';
import { useWords } from '../i18n/words.tsx';
import { ChatRoutes } from './chat-routes.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Header, type View } from './header.tsx';
import { endSession } from './query-client.ts';
import { useLiveEvents } from './live-events.ts';
import styles from './workspace.module.css';

/** The conversation with the live profile beside it; on a narrow screen one at a time. */
export function Workspace({ account, onSignedOut }: { readonly account: Account; readonly onSignedOut: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [, route] = useRoute('/c/:id');
  const [view, setView] = useState<View>('chat');
  const [focus, setFocus] = useState<MessageFocus>();
  const noted = useNoted();
  const [seen, setSeen] = useState(0);

  const onFailure = (failure: unknown) => {
    if (isSignedOut(failure)) endSession(queries);
  };
  const connection = useLiveEvents(onFailure);

  const turnTo = (next: View) => {
    setView(next);
    setSeen(noted.total);
  };
  const show = ({ conversationId, messageId, quote }: Passage) => {
    turnTo('chat');
    setFocus({ messageId, quote, at: (focus?.at ?? 0) + 1 });
    if (route?.id !== conversationId) navigate(`/c/${conversationId}`);
  };
  const write = () => {
    turnTo('chat');
    focusMessageField();
  };

  return (
    <div className={styles['workspace']} data-view={view}>
      <a className={styles['skip']} href={`#${FIELD_ID}`}>
        {words.skip}
      </a>
      <Header
        account={account}
        conversationId={route?.id}
        view={view}
        unseen={view === 'chat' ? noted.total - seen : 0}
        onView={turnTo}
        onSignedOut={onSignedOut}
      />
      <ConnectionBanner connection={connection} />
      <main className={styles['chat']}>
        <ChatRoutes account={account} focus={focus} onFailure={onFailure} />
      </main>
      <aside className={styles['profile']} aria-label={words.profile.title}>
        <ProfilePanel fresh={noted.fresh} onShow={show} onWrite={write} />
      </aside>
      <NotedAnnouncement noted={noted} />
    </div>
  );
}
