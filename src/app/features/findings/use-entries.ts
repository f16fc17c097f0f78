import { useMemo } from 'react';
import { type Entry, entriesOf, isProblem } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { useApp } from '../../store/react.ts';
import { type ObjectAt, selectedObject, useResultsPanel } from '../../store/results-panel.ts';
import { listedReview } from '../../view/analysis.ts';
import { entriesBehind } from '../../view/findings.ts';
import type { Filter } from '../../view/levels.ts';

export interface Entries {
  readonly all: readonly Entry[];
  /** What the filters leave. */
  readonly shown: readonly Entry[];
  readonly level: Filter | undefined;
  /** The one object whose findings are listed, and what people call it. */
  readonly only: (ObjectAt & { readonly name: string }) | undefined;
}

/** The findings that are listed: of all, of a level, of one object. */
export function useEntries(): Entries {
  const review = useApp(({ analysis }) => listedReview(analysis));
  const level = useApp((state) => state.location.verdict);
  const wanted = useResultsPanel(({ only }) => only);
  return useMemo(() => {
    const all = entriesOf(review);
    const behind = level ? entriesBehind(review, level) : all;
    const object = selectedObject(review, wanted);
    if (!wanted || !object) return { all, shown: behind, level, only: undefined };
    const shown = behind.filter((entry) =>
      isProblem(entry) ? entry.document === wanted.document : entry.object === object,
    );
    return { all, shown, level, only: { ...wanted, name: objectTitle(object.object) } };
  }, [review, level, wanted]);
}
