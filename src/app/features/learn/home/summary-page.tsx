import { PageHeading } from '../../../pieces/page-heading.tsx';
import { hashOfLesson } from '../../../store/learning-path.ts';
import { hashOf } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import type { ChapterStanding, LearningStanding } from './standing.ts';

/** What one can do now, on a page to print. It is made here, from what this browser keeps. */
export function SummaryPage({ standing: { chapters } }: { readonly standing: LearningStanding }) {
  const { t, language, guide, lesson } = useWords<'learn' | 'lessons'>();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  const learned = chapters.filter(isKnown);
  const open = chapters.filter((standing) => !isKnown(standing) || lessonsLeft(standing) > 0);
  const passed = chapters.flatMap(({ lessons }) => lessons.filter((lesson) => lesson.passed));
  return (
    <article className="home summary prints">
      <header className="home__head">
        <PageHeading title={t('summary.title')} />
        <p className="home__lead">{t('summary.lead', { date })}</p>
        <div className="acts">
          <button type="button" className="btn btn--primary" onClick={() => window.print()}>
            {t('summary.print')}
          </button>
          <a className="btn btn--quiet" href={hashOf({ page: 'learn' })}>
            {t('summary.back')}
          </a>
        </div>
      </header>
      <section aria-labelledby="summary-can">
        <h2 id="summary-can">{t('summary.can')}</h2>
        {learned.length === 0 ? (
          <p className="prose">{t('summary.can.none')}</p>
        ) : (
          <ul className="summary__can">
            {learned.map(({ chapter }) => (
              <li key={chapter}>
                <Icon name="pass" />
                <span>{guide[chapter].can}.</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="summary-passed">
        <h2 id="summary-passed">{t('summary.passed')}</h2>
        {passed.length === 0 ? (
          <p className="prose">{t('summary.passed.none')}</p>
        ) : (
          <ul className="summary__can">
            {passed.map(({ id }) => (
              <li key={id}>
                <Icon name="pass" />
                <a href={hashOfLesson(id)}>{lesson(id).title}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="summary-left">
        <h2 id="summary-left">{t('summary.left')}</h2>
        {open.length === 0 ? (
          <p className="prose">{t('summary.left.none')}</p>
        ) : (
          <ul className="summary__left">
            {open.map((standing) => (
              <Left key={standing.chapter} standing={standing} />
            ))}
          </ul>
        )}
      </section>
      <p className="acts">
        <a className="btn" href={hashOf({ page: 'workbench' })}>
          {t('summary.on')}
        </a>
      </p>
    </article>
  );
}

/** A chapter is known when it was read and all of its questions were answered. */
const isKnown = ({ read, answered, questions }: ChapterStanding): boolean =>
  read && answered === questions;

const lessonsLeft = ({ lessons }: ChapterStanding): number =>
  lessons.filter(({ passed }) => !passed).length;

/** What of a chapter is still to do. */
function Left({ standing }: { readonly standing: ChapterStanding }) {
  const { t, language, guide } = useWords<'learn'>();
  const { chapter, read, answered, questions } = standing;
  const n = lessonsLeft(standing);
  const left = [
    ...(read ? [] : [t('summary.left.read')]),
    ...(answered < questions ? [t('summary.left.answer', { n: questions - answered })] : []),
    ...(n > 0 ? [t('summary.left.lessons', { n })] : []),
  ];
  return (
    <li>
      <a href={hashOf({ page: 'guide', item: chapter })}>{guide[chapter].title}</a>:{' '}
      {new Intl.ListFormat(language, { type: 'unit' }).format(left)}
    </li>
  );
}
