import { screen } from '@testing-library/react';
import { type ComponentType, Fragment, type ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { Conversation } from '../features/chat/conversation.tsx';
import type { Message } from '../features/chat/messages.ts';
import { fakeCoach, json, turnEvents } from './fake-coach.ts';
import { draw } from './rendering.tsx';

export const POST = 'POST /conversations/c1/turns';
export const MESSAGES = 'GET /conversations/c1/messages';
export const events = turnEvents('t1', ['I hear ', '**you**.']);
export const asked: Message = {
  id: 'm1',
  turnId: 't1',
  position: 1,
  speaker: 'coachee',
  text: 'I am a nurse',
  complete: true,
  at: '2026-01-01T00:00:00Z',
};
export const answered: Message = { ...asked, id: 'm2', position: 2, speaker: 'coach', text: 'I hear **you**.' };
export const ended = {
  id: 't1', conversationId: 'c1', messageId: 'm1', status: 'answered',
  usage: { inputTokens: 0, outputTokens: 0 }, startedAt: asked.at,
};

/** Everything is in view: the page of the tests has no layout. */
class AllInView implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  constructor(private readonly onChange: IntersectionObserverCallback) {}
  observe = () => this.onChange([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
  disconnect = () => undefined;
}

/** A server for each test, and what it has stored of the conversation. */
export function conversationServer() {
  const server = fakeCoach();
  beforeEach(() => vi.stubGlobal('IntersectionObserver', AllInView));
  afterEach(() => vi.unstubAllGlobals());
  const stored = (...items: Message[]) => server.current.on(MESSAGES, () => json({ items }));
  return { server, stored };
}

export const show = (
  sendAtOnce = false,
  Around: ComponentType<{ children: ReactNode }> = Fragment,
  onFailure: (failure: unknown) => void = () => undefined,
  onBranched: (conversationId: string) => void = () => undefined,
) =>
  draw(
    <Around>
      <Conversation accountId="ana" displayName="Ana" conversationId="c1" sendAtOnce={sendAtOnce} onBranched={onBranched} onFailure={onFailure} />
    </Around>,
  );

export const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
