import { useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './reply-actions.module.css';

/** The most characters that a reason may have. */
const MAX_CHARACTERS = 1_000;

/** Asks why a reply was good or not. */
export function RatingReason({
  reason,
  busy,
  onSave,
}: {
  readonly reason: string;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
}) {
  const words = useWords();
  const [text, setText] = useState(reason);
  return (
    <form
      className={styles['reason']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(text.trim());
      }}
    >
      <Field
        label={words.chat.ratingReason}
        value={text}
        maxLength={MAX_CHARACTERS}
        onChange={(event) => setText(event.target.value)}
        beside={
          <Button type="submit" look="outline" busy={busy}>
            {words.chat.saveReason}
          </Button>
        }
      />
    </form>
  );
}
