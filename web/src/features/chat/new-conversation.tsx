import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Composer } from './composer.tsx';
import styles from './conversation.module.css';
import { useDraft, writeDraft } from './draft.ts';
import { focusMessageField } from './message-field.ts';
import { useOpenConversation } from './open-conversation.ts';
import { Starters } from './starters.tsx';

/** The page before the first message. Sending opens the conversation and leaves the message to it as its draft. */
export function NewConversation({
  accountId,
  displayName,
  onOpened,
}: {
  readonly accountId: string;
  readonly displayName: string;
  /** The conversation is open and its draft is to be sent. */
  readonly onOpened: (conversationId: string) => void;
}) {
  const words = useWords();
  const draft = useDraft(accountId, 'new');
  const open = useOpenConversation();

  const send = () => {
    const key = draft.seal();
    open.mutate(undefined, {
      onSuccess: (conversation) => {
        writeDraft(accountId, conversation.id, { text: draft.text, key });
        draft.clear();
        onOpened(conversation.id);
      },
    });
  };

  return (
    <div className={styles['conversation']}>
      <div className={styles['scroll']}>
        <div className={styles['inner']}>
          <Starters
            displayName={displayName}
            onChoose={(text) => {
              draft.change(text);
              focusMessageField(text);
            }}
          />
        </div>
      </div>
      <div className={styles['write']}>
        <Composer
          text={draft.text}
          onChange={draft.change}
          onSend={send}
          phase={open.isPending ? 'sending' : 'ready'}
          problem={open.isError ? describeProblem(open.error, words) : undefined}
        />
      </div>
    </div>
  );
}
