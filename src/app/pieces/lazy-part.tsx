import { type ComponentType, useEffect, useState } from 'react';
import { useShell } from '../store/react.ts';
import { useArrival } from './part.tsx';

interface Props<P> {
  /** Imports it; the same module is fetched once. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/**
 * A part of the page that is loaded when it is first shown. One that cannot be loaded is told, and all
 * else goes on; shown anew, it is asked for once more.
 */
export function LazyPart<P extends object>({ load, props }: Props<P>) {
  // Not by Suspense: it holds back what it shows for a third of a second, and keys would get lost.
  const { parts } = useArrival();
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> }>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (Part) => wanted && setPart({ Part }),
      () => wanted && setPart({ Part: Missing }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  // Its words come with the review.
  return parts && part && <part.Part {...props} />;
}

function Missing() {
  const { notify } = useShell();
  useEffect(() => notify({ key: 'notice.no-part' }), [notify]);
  return null;
}
