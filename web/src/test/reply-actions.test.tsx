import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answered, asked, conversationServer, ended, events, field, POST, show } from './conversation-page.tsx';
import { FakeStream, json, problem, turnEvents } from './fake-coach.ts';

const { server, stored } = conversationServer();

describe('a reply', () => {
  it('has answered again what got no whole answer', async () => {
    stored(asked, { ...answered, text: 'I he', complete: false });
    server.current.on('GET /turns/t1', () => json({ ...ended, status: 'failed', detail: 'The model stopped.' }));
    server.current.on('POST /turns/t1/retry', () => new FakeStream().send(...turnEvents('t2', ['Once ', 'more.'])).end().response);
    show();
    await screen.findByText(/This reply broke off/);
    await screen.findByText('The model stopped.');
    await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
    await waitFor(() => expect(screen.getByTestId('reply').textContent).toContain('Once more.'));
    expect(screen.getAllByText('I am a nurse')).toHaveLength(1);
  });

  it('keeps the reply, with the reason, when it cannot be written again', async () => {
    stored(asked, answered);
    server.current.on('GET /turns/t1', () => json(ended));
    server.current.on('POST /turns/t1/retry', () => problem(409, 'turn_outdated'));
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Answer again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Only the reply to your latest message');
    expect(screen.getByTestId('reply').textContent).toContain('I hear you.');
  });

  it.each(['the button', 'Escape'])('stops a reply by %s and shows what arrived', async (by) => {
    stored();
    const stream = new FakeStream();
    server.current.on(POST, () => stream.response);
    server.current.on('POST /turns/t1/stop', () => {
      stream.send({ event: 'stopped', id: 4, data: { messageId: 'm2' } }).end();
      return json({ ...ended, status: 'running' }, 202);
    });
    show();
    const area = await field();
    await userEvent.type(area, 'I am a nurse{Enter}');
    stream.send(...events.slice(0, 3));
    const button = await screen.findByRole('button', { name: 'Stop the reply' });
    if (by === 'Escape') await userEvent.type(area, '{Escape}');
    else await userEvent.click(button);
    await screen.findByText('You stopped this reply.');
    expect(screen.getByTestId('reply').textContent).toContain('I hear');
    expect(screen.queryByRole('button', { name: 'Stop the reply' })).toBeNull();
    expect(document.activeElement).toBe(area);
  });

  it('rates a reply, asks why, and takes the rating back', async () => {
    stored(asked, answered);
    server.current.on('GET /turns/t1', () => json(ended));
    const ratings: unknown[] = [];
    server.current.on('PUT /turns/t1/rating', ({ body }) => {
      ratings.push(body);
      const given = body as { rating: string | null };
      return json(given.rating === null ? ended : { ...ended, rating: body });
    });
    show();
    const down = await screen.findByRole('button', { name: 'Poor reply' });
    await userEvent.click(down);
    await userEvent.type(await screen.findByRole('textbox', { name: /What could be better/ }), 'Too vague{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /What could be better/ })).toBeNull());
    expect(down.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(down);
    await waitFor(() => expect(down.getAttribute('aria-pressed')).toBe('false'));
    expect(ratings).toEqual([{ rating: 'down' }, { rating: 'down', reason: 'Too vague' }, { rating: null }]);
  });

  it('shows the reply that stood there before, when asked', async () => {
    stored(asked, { ...answered, turnId: 't2', text: 'New.' });
    server.current.on('GET /turns/t2', () => json({ ...ended, id: 't2', retryOf: 't1' }));
    server.current.on('GET /turns/t1', () => json({ ...ended, reply: { ...answered, text: 'Old.' } }));
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Earlier reply' }));
    await screen.findByText('Old.');
  });
});
