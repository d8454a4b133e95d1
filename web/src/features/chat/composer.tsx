import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './composer.module.css';
import { FIELD_ID } from './message-field.ts';

/** The most characters that one message may have. */
export const MAX_CHARACTERS = 20_000;

/** Where the coachee writes. Enter sends, Shift + Enter starts a new line, Escape stops a reply. */
export function Composer({
  text,
  onChange,
  onSend,
  onStop,
  phase,
  stopProblem,
  problem,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  /** Ends the reply that is being written; absent when there is none. */
  readonly onStop?: (() => void) | undefined;
  /** `sending`: the text is on its way and stays as it is. `waiting`: it can be changed, but not sent yet. */
  readonly phase: 'ready' | 'sending' | 'waiting';
  /** Why the reply could not be stopped. */
  readonly stopProblem?: string | undefined;
  /** Why the text could not be sent. */
  readonly problem?: string | undefined;
}) {
  const words = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const over = text.length - MAX_CHARACTERS;
  const blocked = phase !== 'ready' || over > 0 || text.trim() === '';

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  // Whoever comes here from a form or page that is gone goes on here; a finger would only call up its keyboard.
  useEffect(() => {
    if (document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches) area.current?.focus();
  }, []);

  const send = () => {
    if (!blocked) onSend();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onStop?.();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const number = new Intl.NumberFormat(words.locale);
  const hint = phase === 'waiting' ? words.chat.waiting : words.chat.keys;

  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {problem && (
        <div className={styles['problem']}>
          <p role="alert">
            <strong>{words.chat.notSent}</strong> {problem}
          </p>
          <Button
            look="outline"
            busy={blocked}
            onClick={() => {
              // The button goes with the problem; the cursor must not go with it.
              area.current?.focus();
              send();
            }}
          >
            <Icon name="again" size={16} />
            {words.problem.retry}
          </Button>
        </div>
      )}
      <div className={styles['box']}>
        <label className="visually-hidden" htmlFor={FIELD_ID}>
          {words.chat.message}
        </label>
        <textarea
          id={FIELD_ID}
          ref={area}
          rows={1}
          value={text}
          placeholder={words.chat.placeholder}
          readOnly={phase === 'sending'}
          aria-describedby={`${FIELD_ID}-hint`}
          aria-invalid={over > 0 || undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {onStop ? (
          <Button
            aria-label={words.chat.stop}
            className={styles['send']}
            onClick={() => {
              // The button goes with the reply; the cursor must not go with it.
              area.current?.focus();
              onStop();
            }}
          >
            <Icon name="stop" size={20} />
          </Button>
        ) : (
          <Button type="submit" busy={blocked} aria-label={words.chat.send} className={styles['send']}>
            <Icon name="arrowUp" size={20} />
          </Button>
        )}
      </div>
      {onStop && stopProblem && (
        <p role="alert" className={styles['over']}>
          {words.chat.notStopped} {stopProblem}
        </p>
      )}
      <p id={`${FIELD_ID}-hint`} className={styles['hint']}>
        {over > 0 ? (
          <span className={styles['over']}>{words.chat.tooLong(over)}</span>
        ) : (
          <span>{phase === 'sending' ? words.chat.sending : hint}</span>
        )}
        {text !== '' && <span className={styles['count']}>{words.chat.characters(number.format(text.length), number.format(MAX_CHARACTERS))}</span>}
      </p>
    </form>
  );
}
