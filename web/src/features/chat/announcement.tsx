import { useWords } from '../../i18n/words.tsx';
import type { Reply } from './reply.ts';

/** Tells a screen reader that the coach is writing, and reads the reply once it is complete rather than word by word. */
export function Announcement({ reply }: { readonly reply: Reply }) {
  const words = useWords();
  return (
    <div className="visually-hidden" aria-live="polite">
      {reply.phase === 'running' && words.chat.writing}
      {reply.phase === 'ended' && reply.text !== '' && words.chat.replied(reply.text)}
    </div>
  );
}
