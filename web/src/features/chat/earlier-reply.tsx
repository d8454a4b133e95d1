import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { turnQuery } from './turn.ts';

/** A reply whose place another one took, closed until somebody wants to see it; and those before it. */
export function EarlierReply({ turnId }: { readonly turnId: string }) {
  const words = useWords();
  const { data: turn } = useQuery(turnQuery(turnId));
  if (!turn) return null;
  return (
    <>
      {turn.reply && (
        <Disclosure summary={words.chat.earlierReply}>
          <Markdown text={turn.reply.text} />
        </Disclosure>
      )}
      {turn.retryOf && <EarlierReply turnId={turn.retryOf} />}
    </>
  );
}
