import { useEffect, useMemo, useState } from 'react';
import type { ResultTranslator } from '../../../i18n/index.ts';
import { useApp, usePreferences } from '../../store/react.ts';
import { changesAs, type Format, foundAs, type Shown } from './exports.ts';

/** The export in a format; undefined while it is being made. */
export function useExported(format: Format, words: ResultTranslator): Shown | undefined {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  const [{ header }] = usePreferences();
  const open = useMemo(() => ({ workspace, analyses, analysis }), [workspace, analyses, analysis]);
  const changes = useMemo(
    () => (format === 'sarif' ? undefined : changesAs(format, open, header)),
    [format, open, header],
  );
  const found = useFound(format === 'sarif', open, words);
  return format === 'sarif' ? found : changes;
}

type Open = Parameters<typeof foundAs>[0];

function useFound(wanted: boolean, open: Open, words: ResultTranslator): Shown | undefined {
  const [made, setMade] = useState<{ readonly of: Open; readonly shown: Shown }>();
  useEffect(() => {
    if (!wanted) return;
    const run = foundAs(
      open,
      words,
      (shown) => setMade({ of: open, shown }),
      (error) =>
        // Thrown where it is drawn, a fault is told like any other there.
        setMade(() => {
          throw error;
        }),
    );
    return () => run.cancel();
  }, [wanted, open, words]);
  return made?.of === open ? made.shown : undefined;
}
