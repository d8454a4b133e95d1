/** A pleasant pace to read along, in characters per second. */
const PACE = 55;
/** The share of what is waiting that is caught up each second on top of the pace. */
const CATCH_UP = 0.9;
/** A run without a space that is longer than this is cut where it is. */
const LONGEST_WORD = 40;

/**
 * How far into the received text to show after some time, in characters with fractions: at a reading pace, faster the further
 * it is behind.
 */
export function advance(shown: number, received: number, elapsedMs: number): number {
  const waiting = received - shown;
  if (waiting <= 0) return received;
  const seconds = Math.min(elapsedMs, 1000) / 1000;
  return Math.min(received, shown + (PACE + waiting * CATCH_UP) * seconds);
}

/** The longest start of the text within `position` that ends after a whole word. */
export function wholeWords(text: string, position: number, ended: boolean): string {
  if (position >= text.length && (ended || /\s$/.test(text))) return text;
  const start = text.slice(0, Math.floor(position));
  const end = start.search(/\s\S*$/) + 1;
  return start.length - end > LONGEST_WORD ? start : start.slice(0, end);
}

/** Closes what Markdown has open at the end of a text that is still arriving, so that no raw signs flash up. */
export function closeMarkdown(text: string): string {
  let closed = text.replace(/(?<!\\)(?:\[[^\]\n]*$|\[([^\]\n]*)\]\([^)\n]*$)/, (_, label: string | undefined) => label ?? '');
  if (count(closed, /```/g) % 2 === 1) return `${closed}\n\`\`\``;
  if (count(closed, /(?<!\\)`/g) % 2 === 1) closed += '`';
  closed = closed.replace(/(^|\s)(\*{1,2}|_{1,2})$/, '$1');
  if (count(closed, /\*\*/g) % 2 === 1) closed = closed.replace(/\s*$/, (space) => `**${space}`);
  return closed;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
