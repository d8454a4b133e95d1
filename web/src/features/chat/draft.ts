import { useCallback, useState } from 'react';
import { randomKey } from '../../lib/random-key.ts';
import { readStored, removeStored, writeStored } from '../../lib/stored.ts';

/**
 * A message that is not yet known to be stored. It outlives a reload and the end of a session, and goes when the server has
 * accepted it. `key` is set once it was sent: sent again unchanged, it is the same turn.
 */
export type Draft = { readonly text: string; readonly key?: string };

const PREFIX = 'coach.draft.';
const empty: Draft = { text: '' };

const place = (accountId: string, conversationId: string) => `${PREFIX}${accountId}.${conversationId}`;

export function readDraft(accountId: string, conversationId: string): Draft {
  const stored = readStored(place(accountId, conversationId));
  if (stored === undefined) return empty;
  const [key = '', ...lines] = stored.split('\n');
  return { text: lines.join('\n'), ...(key ? { key } : {}) };
}

export function writeDraft(accountId: string, conversationId: string, draft: Draft): void {
  const stored = draft.text === '' ? undefined : `${draft.key ?? ''}\n${draft.text}`;
  writeStored(place(accountId, conversationId), stored);
}

/** Removes the drafts of everyone who used this browser. */
export function forgetDrafts(): void {
  removeStored(PREFIX);
}

/** The draft of one conversation (or `new`), kept in the browser. */
export function useDraft(accountId: string, conversationId: string) {
  const [draft, setDraft] = useState(() => readDraft(accountId, conversationId));
  const keep = useCallback(
    (next: Draft) => {
      writeDraft(accountId, conversationId, next);
      setDraft(next);
    },
    [accountId, conversationId],
  );
  return {
    text: draft.text,
    change: (text: string) => keep({ text }),
    clear: () => keep(empty),
    /** Marks the draft as sent; gives the key to send it with. */
    seal: (): string => {
      const key = draft.key ?? randomKey();
      keep({ text: draft.text, key });
      return key;
    },
  };
}
