import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useShell } from '../state/shell-react.ts';

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
  const [Part] = useState(() =>
    lazy(async () => ({ default: await load().catch((): ComponentType<P> => Missing) })),
  );
  return (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}

function Missing() {
  const { tell } = useShell();
  useEffect(() => tell({ key: 'notice.no-part' }), [tell]);
  return null;
}
