import { afterEach, beforeEach } from 'vitest';
import type { Schemas } from '../api/client.ts';
import type { TurnEvent } from '../api/turn-event.ts';

type Answer = Response | Promise<Response>;
type Handler = (request: { readonly body: unknown; readonly headers: Headers; readonly signal: AbortSignal | null }) => Answer;

/** A server that keeps a test's answers in memory and stands in for the network. */
export class FakeCoach {
  readonly asked: string[] = [];
  readonly #handlers = new Map<string, Handler>();
  #real: typeof globalThis.fetch | undefined;

  /** Answers a request such as `GET /me`, below the root of the interface. */
  on(request: string, handler: Handler): this {
    this.#handlers.set(request, handler);
    return this;
  }

  install(): void {
    this.#real = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      const request = input instanceof Request ? input : undefined;
      const url = new URL(request?.url ?? String(input), 'http://localhost');
      const name = `${request?.method ?? init?.method ?? 'GET'} ${url.pathname.replace('/api/v1', '')}`;
      this.asked.push(name);
      const handler = this.#handlers.get(name);
      if (!handler) return problem(404, 'not_found');
      const text = request ? await request.text() : String(init?.body ?? '');
      return handler({
        body: text ? JSON.parse(text) : undefined,
        headers: request?.headers ?? new Headers(init?.headers),
        signal: request?.signal ?? init?.signal ?? null,
      });
    };
  }

  remove(): void {
    if (this.#real) globalThis.fetch = this.#real;
  }
}

/** A fake server for each test of the file. */
export function fakeCoach(): { readonly current: FakeCoach } {
  const holder = { current: new FakeCoach() };
  beforeEach(() => {
    holder.current = new FakeCoach();
    holder.current.install();
  });
  afterEach(() => holder.current.remove());
  return holder;
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

export function problem(status: number, code: string, errors: Schemas['Problem']['errors'] = []): Response {
  const body = { type: 'about:blank', title: code, status, detail: `detail of ${code}`, code, traceId: 'trace', errors };
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** An open stream that the test writes to. */
export class FakeStream {
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly response: Response;

  constructor() {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
    });
    this.response = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }

  send(...events: readonly Pick<TurnEvent, 'event' | 'id' | 'data'>[]): this {
    for (const { event, id, data } of events) {
      this.#controller?.enqueue(new TextEncoder().encode(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`));
    }
    return this;
  }

  end(): this {
    this.#controller?.close();
    return this;
  }

  /** The connection is cut. */
  breakOff(): this {
    this.#controller?.error(new TypeError('network error'));
    return this;
  }
}

/** The events of a whole turn. */
export function turnEvents(turnId: string, words: readonly string[]): TurnEvent[] {
  return [
    { event: 'started', id: 1, data: { turnId } },
    {
      event: 'state',
      id: 2,
      data: {
        coachingState: 'intake',
        reasons: [],
        question: { attribute: 'goal_motivation', text: 'Why?', reason: 'a goal that matters is easier to plan for' },
      },
    },
    ...words.map((text, n): TurnEvent => ({ event: 'delta', id: n + 3, data: { text } })),
    {
      event: 'completed',
      id: words.length + 3,
      data: { messageId: 'reply', usage: { inputTokens: 0, outputTokens: 0 } },
    },
  ];
}
