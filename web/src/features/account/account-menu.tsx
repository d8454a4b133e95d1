import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './account-menu.module.css';
import { EraseAccount } from './erase-account.tsx';
import type { Account } from './me.ts';
import { useSignOut } from './sign-out.ts';

/** Who is signed in, settings, and the ways out. */
export function AccountMenu({
  account,
  settings,
  onSignedOut,
}: {
  readonly account: Account;
  readonly settings: ReactNode;
  readonly onSignedOut: () => void;
}) {
  const words = useWords();
  const signOut = useSignOut(onSignedOut);
  return (
    <Popover
      side="end"
      label={words.account.menu}
      className={styles['trigger']}
      button={
        <>
          <span className={styles['initial']} aria-hidden="true">
            {account.displayName.trim().charAt(0).toUpperCase()}
          </span>
          <span className={styles['name']}>{account.displayName}</span>
        </>
      }
    >
      {() => (
        <div className={styles['menu']}>
          <div>
            <p className={styles['who']}>{account.displayName}</p>
            <p className={styles['email']}>{account.email}</p>
          </div>
          {settings}
          <Button look="outline" busy={signOut.isPending} onClick={() => signOut.mutate()}>
            {words.account.signOut}
          </Button>
          {signOut.isError && <p role="alert">{words.problem.unreachable}</p>}
          <EraseAccount account={account} onErased={onSignedOut} />
        </div>
      )}
    </Popover>
  );
}
