import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Waiting } from '../features/chat/waiting.tsx';
import { draw } from './rendering.tsx';

describe('waiting for the first word', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says after five seconds what is being waited for', () => {
    draw(<Waiting />);
    act(() => vi.advanceTimersByTime(4_999));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => vi.advanceTimersByTime(1));
    expect(screen.getByRole('status').textContent).toContain('Still waiting');
  });
});
