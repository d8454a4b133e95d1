import { describe, expect, it } from 'vitest';
import { type ServerSentEvent, SseParser } from '../lib/sse.ts';
import { cut, seeded } from './random.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => new SseParser().push(bytes(text));

describe('the event stream parser', () => {
  it('reads name, number and data', () => {
    expect(parse('event: delta\nid: 7\ndata: {"text":"Hi"}\n\n')).toEqual([
      { event: 'delta', id: '7', data: '{"text":"Hi"}' },
    ]);
  });

  it('joins data lines, ignores comments and unknown fields, and takes a missing name for message', () => {
    expect(parse(': ping\n\nretry: 100\nsomething: else\ndata: a\ndata:  b\ndata\n\n')).toEqual([
      { event: 'message', id: '', data: 'a\n b\n' },
    ]);
  });

  it('keeps the newest number, also that of an event without data, and forgets the name', () => {
    expect(parse('event: a\nid: 1\n\ndata: x\n\nid: 2\ndata: y\n\n')).toEqual([
      { event: 'message', id: '1', data: 'x' },
      { event: 'message', id: '2', data: 'y' },
    ]);
  });

  it('skips a byte order mark and ignores a number with a null character', () => {
    expect(parse('\uFEFFid: 1\nid: 2\0\ndata: x\n\n')).toEqual([{ event: 'message', id: '1', data: 'x' }]);
  });

  it('does not give out what the empty line has not ended', () => {
    expect(parse('data: whole\n\nevent: delta\ndata: half\n')).toHaveLength(1);
  });

  it('reads the same events however the bytes are cut and lines are ended', () => {
    const texts = ['plain', 'naïve café', '日本語のテキスト', '👩‍🚒 and 🏳️‍🌈', 'a\\nb', '', ':colon', ' led by a space'];
    for (let seed = 1; seed <= 400; seed++) {
      const random = seeded(seed);
      const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
      const expected: ServerSentEvent[] = [];
      let stream = '';
      const line = (text: string) => {
        // LF straight after CR would end the same line, not an empty one.
        stream += text + pick(text === '' && stream.endsWith('\r') ? ['\r\n', '\r'] : ['\n', '\r\n', '\r']);
      };
      let id = '';
      for (let n = 0; n < 6; n++) {
        if (random() < 0.3) line(': ping');
        const data = pick(texts);
        if (random() < 0.8) {
          id = String(n);
          line(`id: ${id}`);
        }
        const event = random() < 0.8 ? pick(['delta', 'state', 'completed']) : 'message';
        if (event !== 'message') line(`event: ${event}`);
        line(`data: ${data}`);
        line('');
        expected.push({ event, id, data });
      }
      const parser = new SseParser();
      const events = cut(bytes(stream), random).flatMap((piece) => parser.push(piece));
      expect(events, `seed ${seed}`).toEqual(expected);
    }
  });
});
