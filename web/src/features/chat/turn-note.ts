import type { Schemas } from '../../api/client.ts';
import type { Words } from '../../i18n/words.tsx';
import { unreachable } from '../../lib/never.ts';
import type { CoachEntry } from './timeline.ts';

/** What is said about a reply besides its text. */
export type TurnNote = {
  readonly state?: Schemas['CoachingState'];
  /** Why the coach is in that state, a sentence each. */
  readonly stateReasons: readonly string[];
  /** Why the question was asked. */
  readonly reason?: string;
  /** About how many minutes of questions are left; only beside the latest reply. */
  readonly minutesLeft?: number;
  /** How the reply came about or ended, where that is worth a word. */
  readonly notice?: { readonly text: string; readonly detail?: string };
  readonly canRetry: boolean;
};

/**
 * Takes what is worth saying from the reply that is being followed, or else from the stored turn.
 *
 * @param turn as stored; absent while it is not known
 */
export function noteOf(entry: CoachEntry, turn: Schemas['Turn'] | undefined, words: Words): TurnNote {
  const state = entry.live?.state?.coachingState ?? turn?.coachingState;
  const stateReasons = (entry.live?.state ?? turn)?.reasons ?? [];
  const reason = (entry.live?.state ?? turn)?.question?.reason;
  const remaining = entry.latest ? (entry.live?.state ?? turn)?.remaining : undefined;
  const notice = entry.live ? liveNotice(entry.live, words) : storedNotice(entry, turn, words);
  return {
    ...(state ? { state } : {}),
    stateReasons,
    ...(reason ? { reason } : {}),
    ...(remaining ? { minutesLeft: Math.ceil(remaining.seconds / 60) } : {}),
    ...(notice ? { notice } : {}),
    canRetry: !entry.complete && entry.latest,
  };
}

function liveNotice(live: NonNullable<CoachEntry['live']>, words: Words): TurnNote['notice'] {
  if (live.phase === 'running') return live.degraded && degradedNotice(live.degraded.writtenBy, words, live.degraded.reason);
  switch (live.last.event) {
    case 'completed':
      return live.degraded && degradedNotice(live.degraded.writtenBy, words, live.degraded.reason);
    case 'stopped':
      return { text: words.chat.stopped };
    case 'refused':
      return { text: words.chat.refused, detail: live.last.data.reason };
    case 'failed':
      return {
        text: live.text ? words.chat.brokeOff : words.chat.noReply,
        detail: codeWords(live.last.data.code, words) ?? live.last.data.message,
      };
    default:
      return unreachable(live.last);
  }
}

function storedNotice(entry: CoachEntry, turn: Schemas['Turn'] | undefined, words: Words): TurnNote['notice'] {
  const broken = { text: entry.text ? words.chat.brokeOff : words.chat.noReply };
  const detail = turn?.detail ? { detail: turn.detail } : {};
  const status = turn?.status;
  switch (status) {
    case 'degraded':
      return degradedNotice(turn?.writtenBy, words, turn?.detail);
    case 'stopped':
      return { text: words.chat.stopped };
    case 'refused':
      return { text: words.chat.refused, ...detail };
    case 'failed':
      return { ...broken, ...detail };
    case 'running':
      return undefined;
    case 'answered':
    case undefined:
      return entry.complete ? undefined : broken;
    default:
      return unreachable(status);
  }
}

function degradedNotice(writtenBy: string | undefined, words: Words, detail: string | undefined): TurnNote['notice'] {
  const byAnotherModel = writtenBy !== undefined && !writtenBy.startsWith('guided/');
  return { text: byAnotherModel ? words.chat.byAnotherModel : words.chat.degraded, ...(detail ? { detail } : {}) };
}

function codeWords(code: string, words: Words): string | undefined {
  const codes: Readonly<Record<string, string>> = words.problem.codes;
  return codes[code];
}
