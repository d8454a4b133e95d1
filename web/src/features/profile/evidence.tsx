import type { Schemas } from '../../api/client.ts';
import { useWords } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './evidence.module.css';
import { writtenForm } from './format-value.ts';
import type { Attribute } from './profile-schema.ts';

/** Where words of the coachee stand in a conversation. */
export type Passage = { readonly conversationId: string; readonly messageId: string; readonly quote: string };

export type Claim = Schemas['Claim'];

/** The coachee's own words behind a value, where they come from and how sure it is. */
export function Evidence({
  attribute,
  claim,
  onShow,
}: {
  readonly attribute: Attribute;
  readonly claim: Claim;
  readonly onShow: (passage: Passage) => void;
}) {
  const words = useWords();
  const { quote, conversationId, messageId, page, file } = claim.evidence;
  const when = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(claim.confidence);
  const typed = claim.source === 'profile';
  // What was chosen in a form has no words but the value itself, as it is stored.
  const isWords = !typed || (attribute.type !== 'text' && quote !== writtenForm(claim.value));

  return (
    <figure className={styles['evidence']}>
      {isWords && (
        <blockquote>
          <span className="visually-hidden">{words.profile.evidenceOf} </span>
          <span className="marked">{quote}</span>
        </blockquote>
      )}
      <figcaption>
        {typed && claim.authority === 'corrected' ? words.profile.typed : words.profile.authority[claim.authority]}
        {page !== undefined && `, ${words.profile.page(page)}`}
        {file !== undefined && `, ${file}`} ·{' '}
        <time dateTime={claim.extractedAt}>{when.format(new Date(claim.extractedAt))}</time>
        {!typed && <> · {words.profile.confidence(percent)}</>}
        {claim.stale && <> · {words.profile.stale}</>}
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
