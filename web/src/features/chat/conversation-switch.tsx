import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';
import { conversationsQuery } from './conversations.ts';
import styles from './conversation-switch.module.css';

/** The name of the open conversation; opens the list of the others. */
export function ConversationSwitch({ current }: { readonly current?: string | undefined }) {
  const words = useWords();
  const { data: conversations = [] } = useQuery(conversationsQuery);
  const title = conversations.find((one) => one.id === current)?.title || words.chat.untitled;
  const when = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short' });

  return (
    <nav aria-label={words.chat.conversations} className={styles['switch']}>
      <Popover
        side="start"
        label={words.chat.conversations}
        button={
          <>
            <span className={styles['title']}>{title}</span>
            <Icon name="down" size={16} />
          </>
        }
      >
        {(close) => (
          <>
            <Link href="/new" className={styles['new']} onClick={close}>
              <Icon name="plus" size={16} />
              {words.chat.newConversation}
            </Link>
            {conversations.length === 0 && <p className={styles['none']}>{words.chat.noConversations}</p>}
            <ul className={styles['list']}>
              {conversations.map((one) => (
                <li key={one.id}>
                  <Link href={`/c/${one.id}`} aria-current={one.id === current ? 'page' : undefined} onClick={close}>
                    <span className={styles['name']}>{one.title || words.chat.untitled}</span>
                    <time dateTime={one.updatedAt}>{when.format(new Date(one.updatedAt))}</time>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Popover>
    </nav>
  );
}
