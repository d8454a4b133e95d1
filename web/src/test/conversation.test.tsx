import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Fragment, type ReactNode, StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { useLiveEvents } from '../app/live-events.ts';
import { readDraft, writeDraft } from '../features/chat/draft.ts';
import { answered, asked, conversationServer, ended, events, field, MESSAGES, POST, show } from './conversation-page.tsx';
import { FakeStream, json, problem } from './fake-coach.ts';

const { server, stored } = conversationServer();
function Live({ children }: { readonly children: ReactNode }) {
  useLiveEvents(() => undefined);
  return children;
}

describe('a conversation', () => {
  it('greets whom it has not met, and otherwise whom it has', async () => {
    stored();
    const untitled = { id: 'c1', title: '', createdAt: asked.at, updatedAt: asked.at };
    server.current.on('GET /conversations', () => json({ items: [untitled] }));
    const page = show();
    await screen.findByRole('heading', { name: 'Good to meet you, Ana.' });
    page.unmount();
    server.current.on('GET /conversations', () => json({ items: [untitled, { ...untitled, id: 'c0', title: 'I am a nurse' }] }));
    show();
    await screen.findByRole('heading', { name: 'Good to see you again, Ana.' });
  });

  it('sends with Enter, keeps the draft until the server has it, and shows the reply as it grows', async () => {
    stored();
    const stream = new FakeStream();
    server.current.on(POST, () => stream.response);
    show();
    const area = await field();
    await userEvent.type(area, 'I am a nurse{Shift>}{Enter}{/Shift}in Leeds{Enter}');
    expect(area.value).toBe('I am a nurse\nin Leeds');
    expect(area.readOnly).toBe(true);
    expect(readDraft('ana', 'c1').text).toBe('I am a nurse\nin Leeds');

    stream.send(...events.slice(0, 3));
    await waitFor(() => expect(area.value).toBe(''));
    expect(readDraft('ana', 'c1').text).toBe('');
    await screen.findByText(/I am a nurse\s+in Leeds/);
    const reply = await screen.findByTestId('reply');
    await waitFor(() => expect(reply.textContent).toContain('I hear'));
    expect(reply.getAttribute('aria-busy')).toBe('true');
    expect(reply.textContent).toContain('a goal that matters is easier to plan for');

    stream.send(...events.slice(3)).end();
    await waitFor(() => expect(reply.getAttribute('aria-busy')).toBe('false'));
    expect(reply.querySelector('strong')?.textContent).toBe('you');
    expect(screen.getAllByTestId('reply')).toHaveLength(1);
  });

  it('leaves the text in place, with the reason, when it was not accepted', async () => {
    stored();
    const keys: (string | null)[] = [];
    server.current.on(POST, ({ headers }) => {
      keys.push(headers.get('Idempotency-Key'));
      return problem(429, 'too_many_turns');
    });
    show();
    const area = await field();
    await userEvent.type(area, 'Hello{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('more than can be answered');
    expect(area.value).toBe('Hello');
    await userEvent.type(area, '{Enter}');
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toBe(keys[1]);
    await userEvent.type(area, ' again{Enter}');
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('sends again what was not sent, with the same key, and the mark goes when it succeeds', async () => {
    stored();
    const keys: (string | null)[] = [];
    server.current.on(POST, ({ headers }) => {
      keys.push(headers.get('Idempotency-Key'));
      if (keys.length === 1) throw new TypeError('Failed to fetch');
      return new FakeStream().send(...events).end().response;
    });
    show();
    const area = await field();
    await userEvent.type(area, 'I am a nurse{Enter}');
    await screen.findByRole('alert');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(area.value).toBe(''));
    expect(keys[1]).toBe(keys[0]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(document.activeElement).toBe(area);
  });

  it('sends on when the page is drawn anew before the server has answered', async () => {
    stored();
    writeDraft('ana', 'c1', { text: 'First words', key: 'k1' });
    const keys: (string | null)[] = [];
    server.current.on(POST, ({ headers, signal }) => {
      keys.push(headers.get('Idempotency-Key'));
      if (signal?.aborted) throw signal.reason;
      return new FakeStream().send(...events).end().response;
    });
    show(true, StrictMode);
    await waitFor(async () => expect((await screen.findByTestId('reply')).getAttribute('aria-busy')).toBe('false'));
    expect(new Set(keys)).toEqual(new Set(['k1']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes a request that was cancelled by leaving for no failure', async () => {
    stored();
    const failures: unknown[] = [];
    let cancelled = false;
    server.current.on(POST, ({ signal }) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => {
          cancelled = true;
          reject(signal.reason as Error);
        });
      }),
    );
    const page = show(false, Fragment, (failure) => failures.push(failure));
    await userEvent.type(await field(), 'Hello{Enter}');
    page.unmount();
    await waitFor(() => expect(cancelled).toBe(true));
    show();
    expect((await field()).value).toBe('Hello');
    expect(failures).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps why it asked, also of earlier replies, over an outage', async () => {
    let up = true;
    let turnsAsked = 0;
    server.current.on(MESSAGES, () => json({ items: [asked, answered, { ...asked, id: 'm3', turnId: 't2', position: 3 }] }));
    server.current.on('GET /turns/t2', () => problem(404, 'not_found'));
    server.current.on('GET /turns/t1', () => {
      turnsAsked += 1;
      if (!up) throw new TypeError('Failed to fetch');
      const question = { attribute: 'goal_motivation', text: 'Why?', reason: 'a goal that matters is easier to plan for' };
      return json({ ...ended, question, coachingState: 'intake', reasons: ['I do not know yet what you do.'] });
    });
    server.current.on('GET /profile', () => problem(404, 'not_found'));
    let live = new FakeStream();
    server.current.on('GET /events', () => {
      live = new FakeStream();
      if (!up) throw new TypeError('Failed to fetch');
      return live.response;
    });
    up = false;
    show(false, Live);
    await waitFor(() => expect(turnsAsked).toBeGreaterThan(0));
    expect(screen.queryByText(/easier to plan for/)).toBeNull();
    up = true;
    window.dispatchEvent(new Event('online'));
    await screen.findByText(/easier to plan for/);
    const why = screen.getByText('I do not know yet what you do.').closest('details');
    expect(why?.open).toBe(false);
    fireEvent.click(screen.getByText('Intake'));
    expect(why?.open).toBe(true);
    live.end();
  });

  it('picks up a turn that was running before the page was loaded', async () => {
    server.current.on(MESSAGES, () => json({ items: [asked], running: 't1' }));
    server.current.on('GET /turns/t1/events', () => new FakeStream().send(...events).end().response);
    show();
    await waitFor(async () => expect((await screen.findByTestId('reply')).textContent).toContain('I hear you.'));
  });

  it('sends the draft of a conversation that was just opened, once', async () => {
    stored();
    writeDraft('ana', 'c1', { text: 'First words', key: 'k1' });
    const sent: unknown[] = [];
    server.current.on(POST, ({ body, headers }) => {
      sent.push([body, headers.get('Idempotency-Key')]);
      return new FakeStream().send(...events).end().response;
    });
    show(true);
    await waitFor(async () => expect((await screen.findByTestId('reply')).getAttribute('aria-busy')).toBe('false'));
    expect(sent).toEqual([[{ text: 'First words' }, 'k1']]);
  });

  it('does not send what is empty or too long, and says by how much', async () => {
    stored();
    writeDraft('ana', 'c1', { text: 'x'.repeat(20_001) });
    show();
    const area = await field();
    expect(await screen.findByText(/1 character too many/)).toBeTruthy();
    await userEvent.type(area, '{Enter}');
    expect(server.current.asked).not.toContain(POST);
  });

  it('begins with a sentence to fill in', async () => {
    stored();
    show();
    await userEvent.click(await screen.findByRole('button', { name: /I want to change direction/ }));
    const area = await field();
    expect(area.value).toContain('I work as a …');
    await waitFor(() => expect(area.selectionEnd - area.selectionStart).toBe(1));
  });
});
