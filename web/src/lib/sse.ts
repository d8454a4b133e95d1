/** One event of a `text/event-stream`, as the server sent it. */
export type ServerSentEvent = {
  /** The `event:` name; `message` when the server gave none. */
  readonly event: string;
  /** The newest `id:` of the stream, also when an earlier event carried it; empty when there was none. */
  readonly id: string;
  /** The `data:` lines, joined by line feeds. */
  readonly data: string;
};

/**
 * Reads a `text/event-stream` piece by piece. The pieces may end anywhere: inside a UTF-8 sequence, between CR and LF, in the
 * middle of a line. An event is given out once its empty line has arrived; what follows the last empty line is never given out.
 */
export class SseParser {
  readonly #decoder = new TextDecoder();
  #line = '';
  #afterCarriageReturn = false;
  #event = '';
  #data: string[] = [];
  #id = '';

  /** The events that this piece completes, in order. */
  push(piece: Uint8Array): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    let text = this.#decoder.decode(piece, { stream: true });
    if (text === '') return events;
    if (this.#afterCarriageReturn && text.startsWith('\n')) text = text.slice(1);
    this.#afterCarriageReturn = text === '' ? false : text.endsWith('\r');
    const lines = text.split(/\r\n|\r|\n/);
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = this.#endLine(this.#line + line);
      this.#line = '';
      if (event) events.push(event);
    }
    this.#line += rest;
    return events;
  }

  #endLine(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1));
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return undefined;
  }

  #dispatch(): ServerSentEvent | undefined {
    const complete = this.#data.length > 0;
    const event = { event: this.#event || 'message', id: this.#id, data: this.#data.join('\n') };
    this.#event = '';
    this.#data = [];
    return complete ? event : undefined;
  }
}
