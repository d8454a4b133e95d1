import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Announcement, spoken } from '../features/chat/announcement.tsx';
import { nextReply, type Reply } from '../features/chat/reply.ts';
import { turnEvents } from './fake-coach.ts';

describe('what a screen reader hears of a reply', () => {
  it('is that it is being written, then the whole of it once', () => {
    const heard: string[] = [];
    let reply: Reply = { phase: 'sending', text: 'Hi' };
    const page = render(<Announcement reply={reply} />);
    const region = page.container.firstElementChild;
    expect(region?.getAttribute('aria-live')).toBe('polite');
    for (const event of turnEvents('t1', ['I ', 'hear ', '**you**.'])) {
      reply = nextReply(reply, event);
      page.rerender(<Announcement reply={reply} />);
      const text = region?.textContent ?? '';
      if (heard.at(-1) !== text) heard.push(text);
    }
    expect(heard).toEqual(['Coach is writing', 'Coach: I hear you.']);
    expect(screen.queryByText('**')).toBeNull();
  });

  it.each([
    ['**Two** steps:\n- one\n- _two_', 'Two steps:\none\ntwo'],
    ['# Title\n> said [here](https://example.org)', 'Title\nsaid here'],
    ['at \\*Acme\\* \\<b> \\[x](https://example.org) in **Leeds**', 'at *Acme* <b> [x](https://example.org) in Leeds'],
    ['snake_case and `code` stay 2 * 3', 'snake_case and code stay 2 * 3'],
  ])('has no signs in it: %j', (markdown, text) => {
    expect(spoken(markdown)).toBe(text);
  });
});
