import { type RefObject, useEffect, useState } from 'react';

/** Rounding may leave a row a pixel short of its end. */
const SLACK = 2;

/** Which ends of a row are out of sight, and how to bring more of it in. */
export function useOverflow(row: RefObject<HTMLElement | null>, content: unknown) {
  const [before, setBefore] = useState(false);
  const [after, setAfter] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another width
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      setBefore(scrollLeft > SLACK);
      setAfter(scrollLeft + clientWidth < scrollWidth - SLACK);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [row, content]);
  const turn = (way: 1 | -1) => {
    const element = row.current;
    element?.scrollBy({ left: way * element.clientWidth * 0.7 });
  };
  return { before, after, turn };
}
