import { describe, expect, it } from 'vitest';
import { forgetDrafts, readDraft, writeDraft } from '../features/chat/draft.ts';

describe('a draft', () => {
  it('outlives the page, with its key and its lines', () => {
    writeDraft('ana', 'c1', { text: 'two\nlines', key: 'k1' });
    expect(readDraft('ana', 'c1')).toEqual({ text: 'two\nlines', key: 'k1' });
    writeDraft('ana', 'c1', { text: 'changed' });
    expect(readDraft('ana', 'c1')).toEqual({ text: 'changed' });
  });

  it('belongs to one person and one conversation', () => {
    writeDraft('ana', 'c1', { text: 'mine' });
    expect(readDraft('ben', 'c1').text).toBe('');
    expect(readDraft('ana', 'c2').text).toBe('');
  });

  it('is gone when it was sent, and all are gone after signing out', () => {
    writeDraft('ana', 'c1', { text: 'mine' });
    writeDraft('ana', 'c1', { text: '' });
    expect(localStorage).toHaveLength(0);
    writeDraft('ana', 'c1', { text: 'mine' });
    localStorage.setItem('coach.theme', 'dark');
    forgetDrafts();
    expect(readDraft('ana', 'c1').text).toBe('');
    expect(localStorage.getItem('coach.theme')).toBe('dark');
  });
});
