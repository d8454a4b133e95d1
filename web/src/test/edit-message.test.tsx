import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../features/chat/draft.ts';
import { answered, asked, conversationServer, ended, show } from './conversation-page.tsx';
import { json, problem } from './fake-coach.ts';

const { server, stored } = conversationServer();
const BRANCH = 'POST /conversations/c1/branches';
const later = '2026-01-02T00:00:00Z';
const branch = { id: 'c2', title: '', createdAt: later, updatedAt: later, branchedFrom: { conversationId: 'c0', messageId: 'm9' } };

const edit = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Edit this message' }));
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Say it in another way' });
};

describe('a message of the coachee', () => {
  it('is said in another way in a branch, where the new words wait to be sent', async () => {
    stored(asked, answered);
    const keys: (string | null)[] = [];
    server.current.on('GET /turns/t1', () => json(ended)).on(BRANCH, ({ headers, body }) => {
      keys.push(headers.get('Idempotency-Key'));
      expect(body).toEqual({ messageId: 'm1' });
      return keys.length === 1 ? problem(503, 'stopping') : json(branch, 201);
    });
    const opened: string[] = [];
    show(false, undefined, undefined, (id) => opened.push(id));

    const area = await edit();
    expect(document.activeElement).toBe(area);
    await userEvent.type(area, '{Enter}');
    expect(keys).toHaveLength(0);
    await userEvent.clear(area);
    await userEvent.type(area, 'I am a teacher{Enter}');
    await screen.findByRole('alert');
    expect(area.value).toBe('I am a teacher');
    await userEvent.click(screen.getByRole('button', { name: 'Go on with this' }));

    await waitFor(() => expect(opened).toEqual(['c2']));
    expect(keys[1]).toBe(keys[0]);
    expect(readDraft('ana', 'c2').text).toBe('I am a teacher');
  });

  it('stays as it is with Escape, and the cursor is back where it was', async () => {
    stored(asked, answered);
    server.current.on('GET /turns/t1', () => json(ended));
    show();
    await userEvent.type(await edit(), ' in Leeds{Escape}');

    const button = await screen.findByRole('button', { name: 'Edit this message' });
    expect(document.activeElement).toBe(button);
    expect(screen.getByText('I am a nurse')).toBeTruthy();
    expect(server.current.asked).not.toContain(BRANCH);
  });

  it('says where the coachee said something else, and leads back', async () => {
    stored(asked, answered, { ...asked, id: 'm3', turnId: 't3', position: 3, text: 'I am a teacher', at: later });
    server.current.on('GET /conversations', () => json({ items: [{ ...branch, id: 'c1' }] }));
    show();

    const note = await screen.findByTestId('branch-note');
    expect(note.previousElementSibling?.textContent).toContain('I hear');
    expect(note.nextElementSibling?.textContent).toContain('I am a teacher');
    expect(screen.getByRole('link', { name: 'Back to the earlier conversation' }).getAttribute('href')).toBe('/c/c0');
  });
});

describe('what is left to be asked', () => {
  it('is told beside the latest reply, and not when nothing is left', async () => {
    stored(asked, answered);
    server.current.on('GET /turns/t1', () => json({ ...ended, coachingState: 'intake', remaining: { questions: 9, seconds: 200 } }));
    const page = show();
    expect((await screen.findByTestId('left')).textContent).toBe('about 4 minutes left');
    page.unmount();

    server.current.on('GET /turns/t1', () => json({ ...ended, coachingState: 'intake' }));
    show();
    await screen.findByText('Intake');
    expect(screen.queryByTestId('left')).toBeNull();
  });
});
