import { useMemo, useState } from 'react';
import { lineChanges, linedText, lineEdits } from '../../../../engine/compare.ts';
import { ChangeSet, type Lesson } from '../../../../engine/index.ts';
import { ChangesLines } from '../../../pieces/changes-lines.tsx';
import { type DiffRow, inlineRows, sameRows } from '../../../pieces/changes-rows.ts';
import { actLabel, edit } from '../../../store/edit.ts';
import { useActions, useApp } from '../../../store/react.ts';
import { activeFile } from '../../../store/workspace.ts';
import { Sheet } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonNext } from './lesson-next.tsx';

/** What else can be done with a lesson: see how it goes, begin again, go on. */
export function LessonFoot({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords<'lessons'>();
  const store = useActions();
  const [shown, show] = useState(false);
  const restart = () =>
    edit(
      store,
      ({ workspace }) => ({
        changes: ChangeSet.diff(activeFile(workspace).text, lesson.start),
        label: actLabel('lesson.step.restart'),
      }),
      { from: 'text' },
    );
  return (
    <div className="acts lesson__acts">
      <button type="button" className="btn" onClick={() => show(true)}>
        {t('lesson.solution')}
      </button>
      <button type="button" className="btn btn--quiet" onClick={restart}>
        <Icon name="undo" />
        {t('lesson.restart')}
      </button>
      <LessonNext id={lesson.id} className="btn btn--quiet" />
      <LessonSolution open={shown} lesson={lesson} onClose={() => show(false)} />
    </div>
  );
}

interface Props {
  readonly open: boolean;
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** What leads from the present text to one that passes. */
function LessonSolution({ open, lesson, onClose }: Props) {
  const { t } = useWords<'lessons'>();
  return (
    <Sheet wide long open={open} title={t('lesson.solution.title')} onClose={onClose}>
      <Lines solution={lesson.solution} />
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={onClose}>
          {t('dialog.close')}
        </button>
      </div>
    </Sheet>
  );
}

function Lines({ solution }: { readonly solution: string }) {
  const text = useApp((state) => activeFile(state.workspace).text);
  const { t } = useWords<'lessons'>();
  const rows = useMemo(() => rowsTo(text, solution), [text, solution]);
  if (text === solution) return <p className="prose">{t('lesson.solution.same')}</p>;
  return (
    <>
      <p className="prose">{t('lesson.solution.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="lesson__diff" tabIndex={0} aria-label={t('lesson.solution.table')}>
        <ChangesLines where={t('lesson.solution.table')} rows={rows} beside={false} />
      </section>
    </>
  );
}

/** All lines of the text, with what goes and what comes among them. */
function rowsTo(text: string, solution: string): DiffRow[] {
  const before = linedText(text, 'any');
  const rows: DiffRow[] = [];
  let [at, shift] = [0, 0];
  for (const change of lineChanges(before, lineEdits(text, solution))) {
    rows.push(...sameRows(before.lines, at, change.from, shift));
    rows.push(...inlineRows(change));
    at = change.to;
    shift += change.added.length - change.removed.length;
  }
  return [...rows, ...sameRows(before.lines, at, before.lines.length, shift)];
}
