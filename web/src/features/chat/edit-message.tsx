import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { randomKey } from '../../lib/random-key.ts';
import { Button } from '../../ui/button.tsx';
import { useBranchConversation } from './branch-conversation.ts';
import { MAX_CHARACTERS } from './composer.tsx';
import { writeDraft } from './draft.ts';
import styles from './edit-message.module.css';

/** Where a message that is said in another way goes on. */
export type Branching = {
  readonly accountId: string;
  readonly conversationId: string;
  /** The branch is open and its draft, the new words, is to be sent. */
  readonly onBranched: (conversationId: string) => void;
};

/** A message of the coachee's to be said in another way. Enter sends, Shift + Enter starts a new line, Escape leaves it as it was. */
export function EditMessage({
  messageId,
  text,
  branching,
  onClose,
}: {
  readonly messageId: string;
  readonly text: string;
  readonly branching: Branching;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const key = useRef(randomKey());
  const [changed, setChanged] = useState(text);
  const branch = useBranchConversation(branching.conversationId);
  const over = changed.length - MAX_CHARACTERS;
  const blocked = branch.isPending || over > 0 || changed.trim() === '' || changed === text;

  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(text.length, text.length);
  }, [text]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [changed]);

  const send = () => {
    if (blocked) return;
    branch.mutate(
      { messageId, key: key.current },
      {
        onSuccess: ({ id: opened }) => {
          writeDraft(branching.accountId, opened, { text: changed, key: randomKey() });
          branching.onBranched(opened);
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className={styles['edit']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {words.chat.newWords}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={1}
        value={changed}
        readOnly={branch.isPending}
        aria-describedby={`${id}-hint`}
        aria-invalid={over > 0 || undefined}
        onChange={(event) => setChanged(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {over > 0 ? <span className={styles['problem']}>{words.chat.tooLong(over)}</span> : words.chat.editHint}
      </p>
      {branch.isError && (
        <p role="alert" className={styles['problem']}>
          <strong>{words.chat.notSent}</strong> {describeProblem(branch.error, words)}
        </p>
      )}
      <div className={styles['actions']}>
        <Button look="quiet" onClick={onClose}>
          {words.chat.cancelEdit}
        </Button>
        <Button type="submit" busy={blocked}>
          {words.chat.sendEdit}
        </Button>
      </div>
    </form>
  );
}
