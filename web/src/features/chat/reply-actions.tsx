import { useState } from 'react';
import type { Schemas } from '../../api/client.ts';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useRateTurn } from './rate-turn.ts';
import { RatingReason } from './rating-reason.tsx';
import styles from './reply-actions.module.css';

type Thumb = Schemas['Rating']['rating'];

/** What can be done with a reply that stands: rate it, say why, and have it written again. */
export function ReplyActions({
  turn,
  onRetry,
}: {
  readonly turn: Schemas['Turn'];
  /** Absent where there is a later message. */
  readonly onRetry?: (() => void) | undefined;
}) {
  const words = useWords();
  const rate = useRateTurn(turn.id);
  const [asking, setAsking] = useState(false);
  const rating = turn.rating;

  const choose = (thumb: Thumb) => {
    const takenBack = rating?.rating === thumb;
    rate.mutate({ rating: takenBack ? null : thumb }, { onSuccess: () => setAsking(!takenBack) });
  };
  const thumb = (which: Thumb, label: string, icon: 'thumbUp' | 'thumbDown') => (
    <Button
      look="quiet"
      className={styles['thumb']}
      aria-label={label}
      aria-pressed={rating?.rating === which}
      busy={rate.isPending}
      onClick={() => choose(which)}
    >
      <Icon name={icon} size={17} />
    </Button>
  );

  return (
    <div className={styles['actions']}>
      <div role="group" aria-label={words.chat.rate} className={styles['row']}>
        {thumb('up', words.chat.good, 'thumbUp')}
        {thumb('down', words.chat.bad, 'thumbDown')}
        {onRetry && (
          <Button look="quiet" className={styles['again']} onClick={onRetry}>
            <Icon name="again" size={16} />
            {words.chat.answerAgain}
          </Button>
        )}
      </div>
      {asking && rating && (
        <RatingReason
          reason={rating.reason ?? ''}
          busy={rate.isPending}
          onSave={(reason) =>
            rate.mutate(reason === '' ? { rating: rating.rating } : { rating: rating.rating, reason }, {
              onSuccess: () => setAsking(false),
            })
          }
        />
      )}
      {rate.isError && (
        <p role="alert" className={styles['problem']}>
          <strong>{words.chat.notSaved}</strong> {describeProblem(rate.error, words)}
        </p>
      )}
    </div>
  );
}
