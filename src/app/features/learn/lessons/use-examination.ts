import { useDeferredValue, useMemo, useRef } from 'react';
import type { Examination } from '../../../../engine/index.ts';
import type { OpenLesson } from '../../../store/lesson.ts';
import { useApp } from '../../../store/react.ts';
import { activeFile } from '../../../store/workspace.ts';

/** What the examiner says of the present text. While that is no YAML, steps stay as they last were. */
export function useExamination({ examine }: OpenLesson): Examination {
  const text = useDeferredValue(useApp((state) => activeFile(state.workspace).text));
  const examination = useMemo(() => examine(text), [examine, text]);
  const steps = useRef(examination.steps);
  if (examination.says.kind === 'broken') return { ...examination, steps: steps.current };
  steps.current = examination.steps;
  return examination;
}
