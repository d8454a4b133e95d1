import { useQuery } from '@tanstack/react-query';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EarlierReply } from './earlier-reply.tsx';
import styles from './message.module.css';
import { ReplyActions } from './reply-actions.tsx';
import { closeMarkdown } from './reveal.ts';
import { State } from './state.tsx';
import type { CoachEntry } from './timeline.ts';
import { turnQuery } from './turn.ts';
import { noteOf } from './turn-note.ts';
import { useRevealed } from './use-revealed.ts';
import { useSeen } from './use-seen.ts';
import { Waiting } from './waiting.tsx';

/** What the coach answers: the text as it arrives, why it asks what it asks, and how the reply ended where that matters. */
export function CoachMessage({
  entry,
  onRetry,
}: {
  readonly entry: CoachEntry;
  /** Absent while another message is being answered. */
  readonly onRetry?: ((turnId: string) => void) | undefined;
}) {
  const words = useWords();
  const { live } = entry;
  const { seen, place } = useSeen();
  // Asked for as soon as the reply is complete: what stands above it must not vanish when the next message is sent.
  const { data: turn } = useQuery({ ...turnQuery(entry.turnId), enabled: (entry.latest || seen) && live?.phase !== 'running' });
  const note = noteOf(entry, turn, words);
  const ended = live?.phase !== 'running';
  const shown = useRevealed(entry.text, ended);
  const settled = ended && shown.length === entry.text.length;

  return (
    <article
      ref={place}
      className={styles['coach']}
      aria-busy={!settled}
      aria-label={words.chat.coach}
      id={entry.messageId && `m-${entry.messageId}`}
      data-testid="reply"
      data-phase={live?.phase}
    >
      {note.state && (
        <div className={styles['note']}>
          <State state={note.state} reasons={note.stateReasons} />
          {note.minutesLeft !== undefined && <span data-testid="left">{words.chat.left(note.minutesLeft)}</span>}
          {note.reason && (
            <span>
              <em>{words.chat.whyIAsk}:</em> {note.reason}
            </span>
          )}
        </div>
      )}
      {shown !== '' && (
        <div className={styles['text']} data-testid="reply-text">
          <Markdown text={settled ? shown : closeMarkdown(shown)} arriving={!settled} />
        </div>
      )}
      {!settled && shown === '' && <Waiting />}
      {live?.phase === 'running' && !live.connected && <p className={styles['dropped']}>{words.chat.reconnecting}</p>}
      {note.notice && settled && (
        <Notice
          action={
            note.canRetry &&
            onRetry && (
              <Button look="outline" onClick={() => onRetry(entry.turnId)}>
                <Icon name="again" size={16} />
                {words.chat.answerAgain}
              </Button>
            )
          }
        >
          {note.notice.text} {note.notice.detail && <span className={styles['detail']}>{note.notice.detail}</span>}
        </Notice>
      )}
      {entry.failure !== undefined && <Notice tone="alert">{describeProblem(entry.failure, words)}</Notice>}
      {settled && turn && entry.text !== '' && turn.status !== 'running' && (
        <ReplyActions
          turn={turn}
          onRetry={entry.latest && entry.complete && onRetry ? () => onRetry(entry.turnId) : undefined}
        />
      )}
      {settled && turn?.retryOf && <EarlierReply turnId={turn.retryOf} />}
    </article>
  );
}
