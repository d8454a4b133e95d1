import { AccountMenu } from '../features/account/account-menu.tsx';
import type { Account } from '../features/account/me.ts';
import { ConversationSwitch } from '../features/chat/conversation-switch.tsx';
import { useWords } from '../i18n/words.tsx';
import { Logo } from '../ui/logo.tsx';
import styles from './header.module.css';
import { ThemeChoice } from './theme-choice.tsx';

/** The two panes; a narrow screen shows one at a time. */
export type View = 'chat' | 'profile';

/** Where one is, the way to other conversations, and the account. */
export function Header({
  account,
  conversationId,
  view,
  unseen,
  onView,
  onSignedOut,
}: {
  readonly account: Account;
  readonly conversationId?: string | undefined;
  readonly view: View;
  /** How many things were noted since the profile was last looked at. */
  readonly unseen: number;
  readonly onView: (view: View) => void;
  readonly onSignedOut: () => void;
}) {
  const words = useWords();
  return (
    <header className={styles['header']}>
      <div className={styles['brand']}>
        <Logo />
        <span className={styles['wordmark']}>{words.brand}</span>
      </div>
      <ConversationSwitch current={conversationId} />
      <div className={styles['views']} role="group" aria-label={words.profile.view}>
        <button type="button" aria-pressed={view === 'chat'} onClick={() => onView('chat')}>
          {words.profile.chatTab}
        </button>
        <button type="button" aria-pressed={view === 'profile'} onClick={() => onView('profile')}>
          {words.profile.tab}
          {unseen > 0 && (
            <>
              <span className={styles['badge']} aria-hidden="true">
                {unseen}
              </span>
              <span className="visually-hidden">, {words.profile.fresh(unseen)}</span>
            </>
          )}
        </button>
      </div>
      <AccountMenu account={account} settings={<ThemeChoice />} onSignedOut={onSignedOut} />
    </header>
  );
}
