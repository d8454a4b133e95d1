import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './evidence.module.css';
import type { Value } from './known.ts';

/** Where words of the coachee stand in a conversation. */
export type Passage = { readonly conversationId: string; readonly messageId: string; readonly quote: string };

/** The coachee's own words behind a value, where they come from and how sure it is. */
export function Evidence({
  value,
  onShow,
}: {
  readonly value: Value;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const { quote, conversationId, messageId, page, file } = value.evidence;
  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(value.confidence);

  return (
    <figure className={styles['evidence']}>
      <blockquote>
        <span className="visually-hidden">{words.profile.evidenceOf} </span>
        <span className="marked">{quote}</span>
      </blockquote>
      <figcaption>
        {words.profile.authority[value.authority]}
        {page !== undefined && `, ${words.profile.page(page)}`}
        {file !== undefined && `, ${file}`} ·{' '}
        <time dateTime={value.extractedAt}>{when.format(new Date(value.extractedAt))}</time> · {words.profile.confidence(percent)}
      </figcaption>
      {conversationId && messageId && (
        <button type="button" className={styles['jump']} onClick={() => onShow({ conversationId, messageId, quote })}>
          <Icon name="quote" size={15} />
          {words.profile.jump}
        </button>
      )}
    </figure>
  );
}
