import { useWords } from '../../i18n/words.tsx';
import type { Reply } from './reply.ts';

/** Tells a screen reader that the coach is writing, and reads the reply once it is complete rather than word by word. */
export function Announcement({ reply }: { readonly reply: Reply }) {
  const words = useWords();
  return (
    <div className="visually-hidden" aria-live="polite">
      {reply.phase === 'running' && words.chat.writing}
      {reply.phase === 'ended' && reply.text !== '' && words.chat.replied(spoken(reply.text))}
    </div>
  );
}

/** The text without the signs of Markdown, which a screen reader would read out. */
export function spoken(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/(?<!\s)\*+|\*+(?!\s)|`+|(?<!\w)_+|_+(?!\w)/g, '');
}
