import { useRef } from 'react';
import { useStore } from 'zustand';
import { LESSON_MINUTES } from '../../../../engine/core.ts';
import type { GuideChapter } from '../../../../engine/index.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import {
  chaptersOf,
  hashOfLesson,
  learningFacts,
  questions,
} from '../../../store/learning-path.ts';
import { forgetProgress, progress } from '../../../store/progress.ts';
import { useShell } from '../../../store/react.ts';
import { hashOf, useView } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import {
  type ChapterStanding,
  isChapterDone,
  type NextLearningStep,
  standingOf,
} from './standing.ts';
import { SummaryPage } from './summary-page.tsx';
import './home.css';

export const needs = [learningFacts, questions];

/** What every chapter asks, in the order of the chapters. */
function questionsByChapter(): readonly (readonly [GuideChapter, readonly string[]])[] {
  const { checks, questionsOf } = questions.now();
  return chaptersOf(learningFacts.now()).map((chapter) => [chapter, questionsOf(checks[chapter])]);
}

/** The address of the summary, below that of the page. */
const SUMMARY = 'summary';

export function LearnPage() {
  const { item } = useView();
  const standing = standingOf(questionsByChapter(), useStore(progress));
  return item === SUMMARY ? <SummaryPage standing={standing} /> : <HomePage standing={standing} />;
}

/** About as long as a chapter and its questions take, in minutes. */
const CHAPTER_MINUTES = 8;

interface Props {
  readonly standing: ReturnType<typeof standingOf>;
}

/** Where to begin, how far one is, and what each part gives. */
function HomePage({ standing }: Props) {
  const { t } = useWords<'learn' | 'lessons'>();
  const { chapters, sums, next } = standing;
  const minutes =
    chapters.length * CHAPTER_MINUTES +
    Object.values(LESSON_MINUTES).reduce((sum: number, duration) => sum + duration, 0);
  const begun = Object.values(sums).some(([done]) => done > 0);
  return (
    <article className="home">
      <header className="home__head">
        <PageHeading title={t('home.title')} />
        <p className="home__lead">
          {t('home.lead', { n: chapters.length, hours: Math.round(minutes / 60) })}
        </p>
        <div className="acts">
          <NextLink next={next} begun={begun} />
          <a className="btn btn--quiet" href={hashOf({ page: 'learn', item: SUMMARY })}>
            {t('home.summary')}
          </a>
          {begun && <Forget />}
        </div>
        <Sums sums={sums} />
      </header>
      <section aria-labelledby="home-path">
        <h2 id="home-path">{t('home.path')}</h2>
        <p className="home__after">{t('home.path.after')}</p>
        <ol className="home__path">
          {chapters.map((entry, i) => (
            <Chapter key={entry.chapter} standing={entry} number={i + 1} next={next} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="home-parts">
        <h2 id="home-parts">{t('home.parts')}</h2>
        <dl className="home__parts">
          {PARTS.map((page) => (
            <div key={page}>
              <dt>
                <a href={hashOf({ page })}>{t(`place.${page}`)}</a>
              </dt>
              <dd>{t(`place.${page}.about`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <a href={hashOf({ page: 'guide', item: 'glossary' })}>{t('course.glossary')}</a>
            </dt>
            <dd>{t('home.glossary.about')}</dd>
          </div>
        </dl>
      </section>
    </article>
  );
}

/** The pages that are on no path, but about the manifest that is open. */
const PARTS = ['surface', 'pictures', 'rules', 'report'] as const;

/** What to do next, in one button. */
function NextLink({ next, begun }: { readonly next: NextLearningStep; readonly begun: boolean }) {
  const { t, guide, lesson } = useWords<'learn' | 'lessons'>();
  const [href, label] = (() => {
    switch (next.kind) {
      case 'done':
        return [hashOf({ page: 'learn', item: SUMMARY }), t('home.next.done')];
      case 'lesson':
        return [hashOfLesson(next.id), t('home.next.lesson', { title: lesson(next.id).title })];
      case 'answer':
        return [
          hashOf({ page: 'guide', item: next.chapter, part: 'check' }),
          t('home.next.answer', { title: guide[next.chapter].title }),
        ];
      case 'read':
        return [
          hashOf({ page: 'guide', item: next.chapter }),
          t(begun ? 'home.next.read' : 'home.begin', { title: guide[next.chapter].title }),
        ];
    }
  })();
  return (
    <a className="btn btn--primary" href={href}>
      {label}
    </a>
  );
}

function Sums({ sums }: { readonly sums: Props['standing']['sums'] }) {
  const { t } = useWords<'learn'>();
  return (
    <section aria-labelledby="home-progress">
      <h2 id="home-progress" className="vh">
        {t('home.progress')}
      </h2>
      <dl className="home__sums">
        {(['read', 'answered', 'passed'] as const).map((what) => {
          const [done, all] = sums[what];
          return (
            <div key={what}>
              <dt>{t(`home.${what}`)}</dt>
              <dd>
                <span className="num">{t('home.sum', { done, all })}</span>
                <progress value={done} max={all} aria-hidden="true" />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="home__kept">{t('home.kept')}</p>
    </section>
  );
}

interface ChapterProps {
  readonly standing: ChapterStanding;
  readonly number: number;
  readonly next: NextLearningStep;
}

function Chapter({ standing, number, next }: ChapterProps) {
  const { t, guide, lesson } = useWords<'learn' | 'lessons'>();
  const { chapter, read, answered, questions, lessons } = standing;
  const current =
    (next.kind === 'lesson' && lessons.some(({ id }) => id === next.id)) ||
    ('chapter' in next && next.chapter === chapter);
  return (
    <li
      data-done={isChapterDone(standing) || undefined}
      aria-current={current ? 'step' : undefined}
    >
      <span className="home__n num" aria-hidden="true">
        {isChapterDone(standing) ? <Icon name="pass" /> : number}
      </span>
      <div className="home__chapter">
        <h3>
          <a href={hashOf({ page: 'guide', item: chapter })}>{guide[chapter].title}</a>
        </h3>
        <p className="home__meta num">
          {t(read ? 'home.chapter.read' : 'home.chapter.unread')}
          {' · '}
          {t('home.chapter.answered', { done: answered, all: questions })}
        </p>
        <p className="prose home__can">{guide[chapter].can}.</p>
        <ul className="home__lessons" aria-label={t('home.lessons')}>
          {lessons.map(({ id, passed }) => (
            <li key={id} data-passed={passed || undefined}>
              <Icon name={passed ? 'pass' : 'arrow'} />
              <span>
                <a href={hashOfLesson(id)}>{lesson(id).title}</a>
                {passed && <span className="vh">, {t('home.lesson.passed')}</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Forget() {
  const { t } = useWords<'learn'>();
  const { notify } = useShell();
  const button = useRef<HTMLButtonElement>(null);
  const forget = () => {
    // The button goes with what it forgets: the focus stays on the page.
    button.current?.closest<HTMLElement>('.home')?.querySelector('a')?.focus();
    forgetProgress();
    notify({ key: 'lesson.forgotten' });
  };
  return (
    <button ref={button} type="button" className="btn btn--quiet" onClick={forget}>
      {t('home.forget')}
    </button>
  );
}
