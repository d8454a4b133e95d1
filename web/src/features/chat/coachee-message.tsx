import { useWords } from '../../i18n/words.tsx';
import styles from './message.module.css';
import type { CoacheeEntry } from './timeline.ts';

/** What the coachee wrote, as it was written; a quote of it can be marked. */
export function CoacheeMessage({ entry, quote }: { readonly entry: CoacheeEntry; readonly quote?: string | undefined }) {
  const words = useWords();
  return (
    <article className={styles['coachee']} id={entry.messageId && `m-${entry.messageId}`} tabIndex={-1}>
      <h3 className="visually-hidden">{words.chat.you}</h3>
      <p>{quote ? <Marked text={entry.text} quote={quote} /> : entry.text}</p>
    </article>
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
