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
  /** The coachee's message that it answers. */
  readonly answers?: string;
};

export type Entry = CoacheeEntry | CoachEntry;

/**
 * One list of what is stored and what is arriving. A message keeps its key when it is read back from the server, so that
 * nothing moves; a message that no turn is answering any more gets an incomplete, empty reply to hang a notice on.
 */
export function timeline(stored: Messages, reply: Reply): Entry[] {
  const live = reply.phase === 'running' || reply.phase === 'ended' ? reply : undefined;
  const entries: Entry[] = [];
  let asked: CoacheeEntry | undefined;
  let askedTurn: string | undefined;

  const answerTo = (turnId: string): Pick<CoachEntry, 'answers'> =>
    asked && askedTurn === turnId ? { answers: asked.text } : {};

  for (const message of stored.items) {
    const key = `${message.turnId}/${message.speaker}`;
    if (message.speaker === 'coachee') {
      asked = { speaker: 'coachee', key, messageId: message.id, text: message.text };
      askedTurn = message.turnId;
      entries.push(asked);
    } else {
      entries.push({
        speaker: 'coach',
        key,
        turnId: message.turnId,
        messageId: message.id,
        text: message.text,
        complete: message.complete,
        latest: false,
        ...answerTo(message.turnId),
        ...(live?.turnId === message.turnId ? { live, text: live.text } : {}),
      });
    }
  }

  if (live) {
    if (live.sent !== undefined && !entries.some((entry) => entry.key === `${live.turnId}/coachee`)) {
      asked = { speaker: 'coachee', key: `${live.turnId}/coachee`, text: live.sent };
      askedTurn = live.turnId;
      entries.push(asked);
    }
    const key = `${live.turnId}/coach`;
    if (!entries.some((entry) => entry.key === key)) {
      const complete = live.phase === 'running' || live.last.event === 'completed';
      entries.push({
        speaker: 'coach', key, turnId: live.turnId, text: live.text, complete, latest: false, live, ...answerTo(live.turnId),
      });
    }
  } else if (askedTurn !== undefined && stored.running === undefined && entries.at(-1)?.speaker === 'coachee') {
    const key = `${askedTurn}/coach`;
    entries.push({ speaker: 'coach', key, turnId: askedTurn, text: '', complete: false, latest: false, ...answerTo(askedTurn) });
  }

  const last = entries.at(-1);
  return last?.speaker === 'coach' ? [...entries.slice(0, -1), { ...last, latest: true }] : entries;
}
