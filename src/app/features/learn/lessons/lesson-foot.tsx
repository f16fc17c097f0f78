import { useState } from 'react';
import { LESSON_IDS } from '../../../../engine/core.ts';
import { ChangeSet, type Lesson } from '../../../../engine/index.ts';
import { actLabel, edit } from '../../../store/edit.ts';
import { useActions } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { activeFile } from '../../../store/workspace.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonSolution } from './lesson-solution.tsx';

/** What else can be done with a lesson: see how it goes, begin again, go on. */
export function LessonFoot({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords<'lessons'>();
  const store = useActions();
  const [shown, show] = useState(false);
  const next = LESSON_IDS[LESSON_IDS.indexOf(lesson.id) + 1];
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
      {next && (
        <a className="btn btn--quiet" href={hashOf({ page: 'lessons', item: next })}>
          {t('lesson.next')}
          <Icon name="arrow" />
        </a>
      )}
      <LessonSolution open={shown} lesson={lesson} onClose={() => show(false)} />
    </div>
  );
}
