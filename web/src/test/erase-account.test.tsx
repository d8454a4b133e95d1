import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EraseAccount } from '../features/account/erase-account.tsx';
import { fakeCoach, problem } from './fake-coach.ts';
import { draw } from './rendering.tsx';

const server = fakeCoach();
const account = { id: 'a1', email: 'ana@example.org', displayName: 'Ana' };

function begin() {
  const onErased = vi.fn();
  draw(<EraseAccount account={account} onErased={onErased} />);
  return onErased;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (text: string) => userEvent.type(screen.getByLabelText('Type your e-mail to go on'), text);

describe('erasing the account', () => {
  it('says what is lost, and asks for the e-mail before it sends anything', async () => {
    const onErased = begin();
    await press('Erase everything…');
    expect(screen.getByText(/your conversations/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Type your e-mail to go on'));
    await type('ana@example.com');
    await press('Erase everything now');
    expect(screen.getByText('Please type ana@example.org.')).toBeTruthy();
    expect(server.current.asked).toEqual([]);
    expect(onErased).not.toHaveBeenCalled();
  });

  it('erases once the e-mail is typed, in any case', async () => {
    server.current.on('DELETE /me', () => new Response(null, { status: 204 }));
    const onErased = begin();
    await press('Erase everything…');
    await type(' ANA@example.org');
    await press('Erase everything now');
    await waitFor(() => expect(onErased).toHaveBeenCalledOnce());
  });

  it('does not claim that anything was erased when it was not', async () => {
    server.current.on('DELETE /me', () => problem(401, 'not_signed_in'));
    const onErased = begin();
    await press('Erase everything…');
    await type('ana@example.org');
    await press('Erase everything now');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(onErased).not.toHaveBeenCalled();
  });

  it('can be left', async () => {
    begin();
    await press('Erase everything…');
    await press('Keep everything');
    expect(screen.queryByLabelText('Type your e-mail to go on')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase everything…' }));
  });
});
