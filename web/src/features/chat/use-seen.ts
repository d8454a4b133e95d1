import { useCallback, useState } from 'react';

/** Whether an element has come into view; `place` is its `ref`. */
export function useSeen() {
  const [seen, setSeen] = useState(false);
  const place = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver((changes) => {
      if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
      setSeen(true);
      observer.disconnect();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { seen, place };
}
