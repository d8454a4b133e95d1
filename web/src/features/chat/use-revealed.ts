import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../../ui/reduced-motion.ts';
import { advance, wholeWords } from './reveal.ts';

/**
 * The part of an arriving text to show now: it grows word by word, once per frame, at a reading pace. Where less motion is
 * preferred, and for a text that was complete from the start, it is the whole text.
 */
export function useRevealed(text: string, ended: boolean): string {
  const [whole] = useState(() => ended || prefersReducedMotion());
  const [shown, setShown] = useState('');
  const position = useRef(0);

  useEffect(() => {
    if (whole) return undefined;
    let before = performance.now();
    let frame = requestAnimationFrame(function draw(now) {
      position.current = advance(position.current, text.length, now - before);
      before = now;
      setShown(wholeWords(text, position.current, ended));
      if (position.current < text.length) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [text, ended, whole]);

  return whole ? text : shown;
}
