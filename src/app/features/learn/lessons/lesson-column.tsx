import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Examination } from '../../../../engine/index.ts';
import { ReviewPart } from '../../../pieces/part.tsx';
import { lessonsOf, type OpenLesson } from '../../../store/lesson.ts';
import { pass } from '../../../store/progress.ts';
import { useActions, useApp } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { activeFile } from '../../../store/workspace.ts';
import { Tab, TabList, TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { Examiner } from './examiner.tsx';
import { useLessons } from './lesson-react.ts';
import { LessonStep } from './lesson-steps.tsx';
import { LessonText } from './lesson-text.tsx';
import './lesson.css';

/** The reading column while a lesson is open. */
export function LessonColumn() {
  const open = useLessons((state) => state.open);
  return open && <Column key={open.lesson.id} open={open} />;
}

/** The lesson, or its settings below the task at hand; and the examiner, who is heard in both. */
function Column({ open }: { readonly open: OpenLesson }) {
  const { t } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const tab = useLessons((state) => state.tab);
  const examination = useExamination(open);
  const { lesson } = open;
  const { passed } = examination;
  useFollowedRule(open);
  useEffect(() => {
    if (passed) pass(lesson.id);
  }, [passed, lesson]);
  return (
    <Tabs
      className="lessontabs"
      chosen={tab}
      onChoose={(chosen) => lessons.setState({ tab: chosen })}
    >
      <div className="lessontabs__head">
        <TabList label={t('lesson.view')}>
          <Tab id="lesson">{t('lesson.view.lesson')}</Tab>
          <Tab id="settings">{t('lesson.view.settings')}</Tab>
        </TabList>
        <a className="lessontabs__all" href={hashOf({ page: 'lessons' })}>
          {t('lesson.all')}
        </a>
      </div>
      <TabPanel id="lesson" className="lessontabs__panel">
        <LessonText open={open} examination={examination} />
      </TabPanel>
      <TabPanel id="settings" className="lessontabs__panel lessontabs__panel--settings">
        <Settings open={open} examination={examination} />
      </TabPanel>
      <Examiner lesson={lesson} examination={examination} />
    </Tabs>
  );
}

interface Props {
  readonly open: OpenLesson;
  readonly examination: Examination;
}

/** The task at hand, and below it the controls that the lesson is about, or all. */
function Settings({ open: { lesson }, examination }: Props) {
  const { t, lesson: wordsOf } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const all = useLessons((state) => state.all);
  return (
    <>
      {/* All settings have their own heading. */}
      {!all && (
        <h1 className="vh" tabIndex={-1}>
          {wordsOf(lesson.id).title}
        </h1>
      )}
      <div className="lesson__task">
        <LessonStep lesson={lesson} examination={examination} />
        <button
          type="button"
          className="link"
          aria-pressed={all}
          onClick={() => lessons.setState({ all: !all })}
        >
          {t(all ? 'lesson.settings.own' : 'lesson.settings.all')}
        </button>
      </div>
      {all ? (
        <ReviewPart name="OtherStep" />
      ) : (
        <div className="step lesson__controls">
          <ReviewPart name="ChosenControls" props={{ rules: lesson.rules }} />
        </div>
      )}
    </>
  );
}

/** The feedback for the current text. */
function useExamination({ examine }: OpenLesson): Examination {
  const text = useDeferredValue(useApp((state) => activeFile(state.workspace).text));
  return useMemo(() => examine(text), [examine, text]);
}

/** Whoever asks about a finding is led to its control: into the settings, and to all of them if the lesson is not about it. */
function useFollowedRule({ lesson }: OpenLesson): void {
  const lessons = lessonsOf(useActions());
  const rule = useApp(({ location }) => location.openRule);
  const last = useRef(rule);
  useEffect(() => {
    if (rule === last.current) return;
    last.current = rule;
    if (rule === undefined) return;
    lessons.setState({ tab: 'settings', ...(!lesson.rules.includes(rule) && { all: true }) });
  }, [rule, lessons, lesson]);
}
