import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SignPage } from '../features/account/sign-page.tsx';
import { fakeCoach, json, problem } from './fake-coach.ts';
import { draw } from './rendering.tsx';

const server = fakeCoach();
const account = { id: 'a1', email: 'ana@example.org', displayName: 'Ana' };

async function fill(password = 'a quiet morning') {
  await userEvent.type(screen.getByLabelText('Your name'), 'Ana');
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.org');
  await userEvent.type(screen.getByLabelText('Password'), password);
}
const submit = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const errorAt = (label: string) => {
  const input = screen.getByLabelText(label);
  return input.getAttribute('aria-invalid') ? document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent : undefined;
};

describe('the sign-in page', () => {
  it('creates an account', async () => {
    let sent: unknown;
    server.current.on('POST /accounts', ({ body }) => {
      sent = body;
      return json(account, 201);
    });
    draw(<SignPage expired={false} />);
    await fill();
    await submit('Create account');
    await waitFor(() => expect(sent).toEqual({ displayName: 'Ana', email: 'ana@example.org', password: 'a quiet morning' }));
  });

  it('asks for what is missing before it sends anything, and goes to the first of it', async () => {
    draw(<SignPage expired={false} />);
    await userEvent.type(screen.getByLabelText('Password'), 'short');
    await submit('Create account');
    expect(errorAt('Your name')).toBe('Please write a name.');
    expect(errorAt('E-mail')).toContain('ana@example.org');
    expect(errorAt('Password')).toBe('5 characters more, please.');
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(server.current.asked).toEqual([]);
  });

  it('shows what the server says at the field that it names', async () => {
    server.current.on('POST /accounts', () => problem(400, 'invalid_input', [{ pointer: '/password', detail: 'is too common' }]));
    draw(<SignPage expired={false} />);
    await fill();
    await submit('Create account');
    await waitFor(() => expect(errorAt('Password')).toBe('is too common'));
  });

  it('says that there is an account already', async () => {
    server.current.on('POST /accounts', () => problem(409, 'already_exists'));
    draw(<SignPage expired={false} />);
    await fill();
    await submit('Create account');
    await waitFor(() => expect(errorAt('E-mail')).toContain('already'));
  });

  it('signs in, and says when the credentials are wrong', async () => {
    server.current.on('POST /session', () => problem(401, 'not_signed_in'));
    draw(<SignPage expired />);
    expect(screen.getByText(/Your session has ended/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.org');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await submit('Sign in');
    expect((await screen.findByRole('alert')).textContent).toBe('E-mail and password do not match.');
  });
});
