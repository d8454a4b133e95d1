import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../api/problem.ts';
import { followTurn, sendTurn } from '../features/chat/turn-stream.ts';
import { fakeCoach, FakeStream, problem, turnEvents } from './fake-coach.ts';

const server = fakeCoach();
const events = turnEvents('t1', ['I ', 'hear ', 'you.']);
const POST = 'POST /conversations/c1/turns';
const FOLLOW = 'GET /turns/t1/events';

async function collect<T>(stream: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}
const send = () => collect(sendTurn('c1', 'Hello', 'key-1', new AbortController().signal));

describe('the stream of a turn', () => {
  it('sends the text with its key and gives every event', async () => {
    let seen: unknown;
    server.current.on(POST, ({ body, headers }) => {
      seen = [body, headers.get('Idempotency-Key'), headers.get('Accept')];
      return new FakeStream().send(...events).end().response;
    });
    expect(await send()).toEqual(events);
    expect(seen).toEqual([{ text: 'Hello' }, 'key-1', 'text/event-stream']);
  });

  it('resumes after the last event when the connection ends before the turn', async () => {
    const after: (string | null)[] = [];
    server.current.on(POST, () => new FakeStream().send(...events.slice(0, 3)).end().response);
    server.current.on(FOLLOW, ({ headers }) => {
      after.push(headers.get('Last-Event-ID'));
      const from = Number(headers.get('Last-Event-ID'));
      const rest = new FakeStream().send(...events.filter(({ id }) => id > from).slice(0, 2));
      return rest.end().response;
    });
    const received = await send();
    expect(received.filter(({ event }) => event !== 'dropped')).toEqual(events);
    expect(after).toEqual(['3', '5']);
  });

  it('goes on trying while the server cannot be reached', async () => {
    let tries = 0;
    server.current.on(FOLLOW, () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      if (tries === 2) return problem(503, 'database_unavailable');
      return new FakeStream().send(...events).end().response;
    });
    const received = await collect(followTurn('t1', 0, new AbortController().signal));
    expect(received.map(({ event }) => event).slice(0, 2)).toEqual(['dropped', 'dropped']);
    expect(received.slice(2)).toEqual(events);
  });

  it('gives up on a turn that does not exist', async () => {
    server.current.on(FOLLOW, () => problem(404, 'not_found'));
    await expect(collect(followTurn('t1', 0, new AbortController().signal))).rejects.toBeInstanceOf(ApiProblem);
  });

  it('says so when the message was not accepted', async () => {
    server.current.on(POST, () => problem(429, 'too_many_turns'));
    await expect(send()).rejects.toMatchObject({ problem: { code: 'too_many_turns', status: 429 } });
  });

  it('ignores events that it does not know', async () => {
    const unknown = { event: 'thinking', id: 2, data: {} } as unknown as (typeof events)[number];
    server.current.on(POST, () => new FakeStream().send(...events.slice(0, 1), unknown, ...events.slice(1)).end().response);
    expect(await send()).toEqual(events);
  });
});
