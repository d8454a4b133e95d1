import type { Messages } from './messages.ts';
import type { Ended, Reply, Running } from './reply.ts';

/** What the coachee wrote; without `messageId` until it was read back from the server. */
export type CoacheeEntry = {
  readonly speaker: 'coachee';
  readonly key: string;
  readonly messageId?: string;
  readonly text: string;
};

/** What the coach answered. */
export type CoachEntry = {
  readonly speaker: 'coach';
  readonly key: string;
  readonly turnId: string;
  readonly messageId?: string;
  readonly text: string;
  /** False for a reply that broke off or never came. */
  readonly complete: boolean;
  /** Whether it answers the newest message. */
  readonly latest: boolean;
  /** The reply while this page follows it. */
  readonly live?: Running | Ended;
  /** Why there is no other reply, when one was wished for in vain. */
  readonly failure?: unknown;
};

export type Entry = CoacheeEntry | CoachEntry;

/**
 * One list of what is stored and what is arriving. A message keeps its key when it is read back from the server, so that
 * nothing moves; a message that no turn is answering any more gets an incomplete, empty reply to hang a notice on.
 */
export function timeline(stored: Messages, reply: Reply): Entry[] {
  const live = reply.phase === 'running' || reply.phase === 'ended' ? reply : undefined;
  const entries: Entry[] = [];
  let askedTurn: string | undefined;

  for (const message of stored.items) {
    if (message.speaker === 'coachee') {
      askedTurn = message.turnId;
      entries.push({ speaker: 'coachee', key: `${askedTurn}/coachee`, messageId: message.id, text: message.text });
    } else {
      const stands = {
        speaker: 'coach', turnId: message.turnId, messageId: message.id, text: message.text, complete: message.complete,
      } as const;
      entries.push({ ...stands, ...arriving(message.turnId, reply), key: `${askedTurn}/coach`, latest: false });
    }
  }

  if (live) {
    if (live.sent !== undefined && !entries.some((entry) => entry.key === `${live.turnId}/coachee`)) {
      askedTurn = live.turnId;
      entries.push({ speaker: 'coachee', key: `${live.turnId}/coachee`, text: live.sent });
    }
    if (!entries.some((entry) => entry.speaker === 'coach' && entry.live === live)) {
      entries.push({
        speaker: 'coach', key: `${live.replaces ?? live.turnId}/coach`, turnId: live.turnId, text: live.text,
        complete: isWhole(live), latest: false, live,
      });
    }
  } else if (askedTurn !== undefined && stored.running === undefined && entries.at(-1)?.speaker === 'coachee') {
    const key = `${askedTurn}/coach`;
    entries.push({ speaker: 'coach', key, turnId: askedTurn, text: '', complete: false, latest: false });
  }

  const last = entries.at(-1);
  return last?.speaker === 'coach' ? [...entries.slice(0, -1), { ...last, latest: true }] : entries;
}

function isWhole(live: Running | Ended): boolean {
  return live.phase === 'running' || live.last.event === 'completed';
}

/** What the reply that is followed changes about the stored one of that turn, as the same reply or in its place. */
function arriving(turnId: string, reply: Reply): Partial<CoachEntry> {
  switch (reply.phase) {
    case 'unretried':
      return reply.replaces === turnId ? { failure: reply.failure } : {};
    case 'running':
    case 'ended':
      if (reply.turnId === turnId) return { live: reply, text: reply.text };
      if (reply.replaces !== turnId) return {};
      // One that ends without a word leaves the old one.
      return reply.phase === 'ended' && reply.text === '' ? { live: reply } : { live: reply, turnId: reply.turnId, text: reply.text, complete: isWhole(reply) };
    default:
      return {};
  }
}
