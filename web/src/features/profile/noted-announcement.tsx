import type { Noted } from './use-noted.ts';

/** Tells a screen reader what was noted. */
export function NotedAnnouncement({ noted }: { readonly noted: Noted }) {
  return (
    <p className="visually-hidden" aria-live="polite" data-testid="noted">
      {noted.sentence}
    </p>
  );
}
