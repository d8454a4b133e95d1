import { describe, expect, it } from 'vitest';
import { advance, closeMarkdown, wholeWords } from '../features/chat/reveal.ts';
import { seeded } from './random.ts';

describe('revealing a reply', () => {
  it('goes at a reading pace and catches up when it is far behind', () => {
    expect(advance(0, 10, 100)).toBeCloseTo(6.4);
    expect(advance(0, 2000, 100)).toBeGreaterThan(150);
    expect(advance(9.9, 10, 100)).toBe(10);
    expect(advance(10, 10, 16)).toBe(10);
  });

  it('shows a long reply that came at once within a few seconds', () => {
    let shown = 0;
    let frames = 0;
    for (; shown < 1500; frames++) shown = advance(shown, 1500, 1000 / 60);
    expect(frames / 60).toBeLessThan(7);
  });

  it('shows whole words only, in order, and everything in the end', () => {
    const text = 'That is a lot to build on — wound care and triage.';
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const position = random() * text.length;
      const shown = wholeWords(text, position, false);
      expect(text.startsWith(shown)).toBe(true);
      expect(shown === '' || /\s$/.test(shown)).toBe(true);
    }
    expect(wholeWords(text, text.length, false)).toBe(text.slice(0, -'triage.'.length));
    expect(wholeWords(text, text.length, true)).toBe(text);
  });

  it('does not wait for a space that never comes', () => {
    const text = '汉'.repeat(100);
    expect(wholeWords(text, 60, false)).toHaveLength(60);
  });

  it('closes what is open', () => {
    expect(closeMarkdown('a **bo')).toBe('a **bo**');
    expect(closeMarkdown('a **bold ')).toBe('a **bold** ');
    expect(closeMarkdown('a **')).toBe('a ');
    expect(closeMarkdown('run `ls')).toBe('run `ls`');
    expect(closeMarkdown('see [the site](https://exa')).toBe('see the site');
    expect(closeMarkdown('see [the si')).toBe('see ');
    expect(closeMarkdown('all **done** [x](https://example.org)')).toBe('all **done** [x](https://example.org)');
    expect(closeMarkdown('at \\`Acme, \\[x')).toBe('at \\`Acme, \\[x');
    expect(closeMarkdown('```\ncode')).toBe('```\ncode\n```');
  });
});
