import { useRef } from 'react';
import { LESSON_IDS, LESSON_MINUTES } from '../../../../engine/core.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { forgetProgress } from '../../../store/progress.ts';
import { useShell } from '../../../store/react.ts';
import { hashOf, useView } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonProgress, useNextLesson, usePassed } from './lesson-progress.tsx';
import './lessons-page.css';

/** All lessons, in the order in which they build on each other. */
export function LessonsPage() {
  const { t, lesson } = useWords<'lessons'>();
  const { item } = useView();
  const passed = usePassed();
  const next = useNextLesson();
  return (
    <div className="lessons">
      <header className="lessons__head">
        <PageHeading title={t('place.lessons')} />
        <p className="lessons__intro">{t('lessons.intro')}</p>
        {item !== undefined && (
          <LiveStatus className="note">
            <Icon name="sev-medium" />
            {t('lessons.unknown')}
          </LiveStatus>
        )}
        <LessonProgress />
        <div className="acts">
          {next && (
            <a className="btn btn--primary" href={hashOf({ page: 'lessons', item: next })}>
              {t(passed.size > 0 ? 'lessons.go-on' : 'lessons.begin', {
                title: lesson(next).title,
              })}
            </a>
          )}
          {passed.size > 0 && <Forget />}
        </div>
      </header>
      <ol className="lessons__list" aria-label={t('lessons.list')}>
        {LESSON_IDS.map((id, i) => (
          <li key={id}>
            <span className="lessons__n num" aria-hidden="true">
              {passed.has(id) ? <Icon name="pass" /> : i + 1}
            </span>
            <h2>
              <a href={hashOf({ page: 'lessons', item: id })}>{lesson(id).title}</a>
            </h2>
            <p className="lessons__meta num">
              {passed.has(id) && `${t('lessons.passed.one')} · `}
              {t('lessons.minutes', { n: LESSON_MINUTES[id] })}
            </p>
            <p className="prose">
              <RichText text={lesson(id).goal} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Forget() {
  const { t } = useWords<'lessons'>();
  const { notify } = useShell();
  const button = useRef<HTMLButtonElement>(null);
  const forget = () => {
    // The button goes with what it forgets: the focus stays on the page.
    button.current?.closest<HTMLElement>('.lessons')?.querySelector('a')?.focus();
    forgetProgress();
    notify({ key: 'lesson.forgotten' });
  };
  return (
    <button ref={button} type="button" className="btn btn--quiet" onClick={forget}>
      {t('lessons.forget')}
    </button>
  );
}
