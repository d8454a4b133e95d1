import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Branching, EditMessage } from './edit-message.tsx';
import styles from './message.module.css';
import type { CoacheeEntry } from './timeline.ts';

/** What the coachee wrote, as it was written; a quote of it can be marked, and it can be said in another way. */
export function CoacheeMessage({
  entry,
  quote,
  branching,
}: {
  readonly entry: CoacheeEntry;
  readonly quote?: string | undefined;
  readonly branching: Branching;
}) {
  const words = useWords();
  const { messageId } = entry;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  // Whoever leaves the text as it was goes on where they came from.
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return (
    <div className={classNames(styles['own'], editing && styles['editing'])}>
      <article className={styles['coachee']} id={messageId && `m-${messageId}`} tabIndex={-1}>
        <h3 className="visually-hidden">{words.chat.you}</h3>
        {editing && messageId ? (
          <EditMessage messageId={messageId} text={entry.text} branching={branching} onClose={() => setEditing(false)} />
        ) : (
          <p>{quote ? <Marked text={entry.text} quote={quote} /> : entry.text}</p>
        )}
      </article>
      {messageId && !editing && (
        <Button
          ref={button}
          look="quiet"
          className={styles['edit']}
          aria-label={words.chat.editMessage}
          onClick={() => setEditing(true)}
        >
          <Icon name="edit" size={15} />
          {words.chat.edit}
        </Button>
      )}
    </div>
  );
}

function Marked({ text, quote }: { readonly text: string; readonly quote: string }) {
  const start = text.indexOf(quote);
  if (start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark>{quote}</mark>
      {text.slice(start + quote.length)}
    </>
  );
}
