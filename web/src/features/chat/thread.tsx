import { Fragment, type ReactNode, useEffect } from 'react';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { BranchNote } from './branch-note.tsx';
import { CoachMessage } from './coach-message.tsx';
import { CoacheeMessage } from './coachee-message.tsx';
import type { Branching } from './edit-message.tsx';
import styles from './thread.module.css';
import type { Entry } from './timeline.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

/** A message to show, with words of it to mark. `at` makes the same message a new wish. */
export type MessageFocus = { readonly messageId: string; readonly quote: string; readonly at: number };

/** The conversation that this one left, and the messages that both have. */
export type Origin = { readonly conversationId: string; readonly shared: ReadonlySet<string> };

/** The messages of a conversation. It stays at the newest one until the coachee scrolls up. */
export function Thread({
  entries,
  focus,
  branching,
  origin,
  onRetry,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly focus?: MessageFocus | undefined;
  readonly branching: Branching;
  /** Where the conversation left another one; absent for one that began empty. */
  readonly origin?: Origin | undefined;
  readonly onRetry?: ((turnId: string) => void) | undefined;
  /** What to show where there are no messages. */
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const { box, content, atEnd, toEnd, release } = useStickToEnd();
  const present = focus !== undefined && entries.some((e) => e.speaker === 'coachee' && e.messageId === focus.messageId);
  const sent = entries.filter((entry) => entry.speaker === 'coachee').length;

  const left = origin ? entries.findIndex((entry) => !origin.shared.has(entry.messageId ?? '')) : -1;
  const note = origin && <BranchNote conversationId={origin.conversationId} />;

  useEffect(() => {
    if (!present || !focus) return;
    release();
    const message = document.getElementById(`m-${focus.messageId}`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
  }, [present, focus, release]);

  useEffect(() => {
    if (sent > 0) toEnd();
  }, [sent, toEnd]);

  return (
    <div className={styles['frame']}>
      {/* A scrolling region can be scrolled by keyboard only when it can be focused. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={box} className={styles['scroll']} role="region" aria-label={words.chat.messages} tabIndex={0}>
        <div ref={content} className={styles['thread']}>
          {children}
          {entries.map((entry, place) => (
            <Fragment key={entry.key}>
              {place === left && note}
              {entry.speaker === 'coachee' ? (
                <CoacheeMessage
                  entry={entry}
                  quote={focus?.messageId === entry.messageId ? focus?.quote : undefined}
                  branching={branching}
                />
              ) : (
                <CoachMessage entry={entry} onRetry={onRetry} />
              )}
            </Fragment>
          ))}
          {left < 0 && note}
        </div>
      </div>
      {!atEnd && entries.length > 0 && (
        <Button look="outline" className={styles['latest']} onClick={() => toEnd('smooth')}>
          <Icon name="arrowDown" size={16} />
          {words.chat.toLatest}
        </Button>
      )}
    </div>
  );
}
