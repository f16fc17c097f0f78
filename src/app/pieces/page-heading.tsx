/** What a page is called: in its heading, which takes the focus of whoever comes to it, and in the title of the window. */
import { type ReactNode, useEffect, useRef } from 'react';
import { takeArrival, useView } from '../store/view.ts';

/** The one place that sets the title of the window: bookmarks, tabs and screen readers tell pages apart by it. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title}: Podsmith`;
  }, [title]);
}

interface Props {
  readonly id?: string;
  /** Names the page in the title of the window. */
  readonly title: string;
  /** What the heading shows instead of the title. */
  readonly children?: ReactNode;
  /** Set where the address names a place on the page, which takes the focus instead. */
  readonly yields?: boolean;
}

/** The first heading of a page beside the workbench. */
export function PageHeading({ id, title, children = title, yields = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useView();
  usePageTitle(title);
  useEffect(() => {
    if (!yields && takeArrival(view)) heading.current?.focus({ preventScroll: true });
  }, [view, yields]);
  return (
    <h1 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/**
 * A heading within a page that an address may name: then it takes the focus and comes into view.
 * @param part as in the address
 */
export function usePartArrival(part: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useView();
  useEffect(() => {
    if (view.part !== part || !takeArrival(view)) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [view, part]);
  return heading;
}
