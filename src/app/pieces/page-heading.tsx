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
}

/** The first heading of a page beside the workbench. */
export function PageHeading({ id, title, children = title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useView();
  usePageTitle(title);
  useEffect(() => {
    if (takeArrival(view)) heading.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <h1 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
