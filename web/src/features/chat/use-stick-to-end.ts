import { useCallback, useEffect, useRef, useState } from 'react';

const NEAR_PX = 64;

/**
 * Keeps a scrolling box at its end while its content grows, until the reader scrolls up; returning to the end takes hold
 * again.
 */
export function useStickToEnd() {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const held = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback((behavior: ScrollBehavior = 'auto') => {
    held.current = true;
    box.current?.scrollTo({ top: box.current.scrollHeight, behavior });
  }, []);

  /** Lets go, so that something further up can be shown. */
  const release = useCallback(() => {
    held.current = false;
  }, []);

  useEffect(() => {
    const element = box.current;
    const growing = content.current;
    if (!element || !growing) return undefined;
    let top = element.scrollTop;
    const onScroll = () => {
      const near = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      if (near) held.current = true;
      else if (element.scrollTop < top) held.current = false;
      top = element.scrollTop;
      setAtEnd(near);
    };
    const observer = new ResizeObserver(() => {
      if (held.current) toEnd();
      else onScroll();
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(growing);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [toEnd]);

  return { box, content, atEnd, toEnd, release };
}
