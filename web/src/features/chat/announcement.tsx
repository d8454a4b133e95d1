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

/** The text without the signs of Markdown, which a screen reader would read out; signs that are meant as they stand stay. */
export function spoken(markdown: string): string {
  // What a backslash protects is taken aside meanwhile.
  const meant: string[] = [];
  return markdown
    .replace(/\\(\p{P}|\p{S})/gu, (_, sign: string) => `\uE000${meant.push(sign) - 1}\uE001`)
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/(?<!\s)\*+|\*+(?!\s)|`+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\uE000(\d+)\uE001/g, (_, place: string) => meant[Number(place)] ?? '');
}
