import { useStore } from 'zustand';
import type { GuideChapter } from '../../../../engine/index.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { guideFacts } from '../../../store/learning-path.ts';
import { progress } from '../../../store/progress.ts';
import { hashOf, useView } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SourceLink } from '../../../ui/source-link.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { ChapterPage } from './chapter-page.tsx';
import { chapters, GLOSSARY } from './chapters.ts';
import { GlossaryPage } from './glossary-page.tsx';
import '../handbook.css';
import './course.css';

export const needs = [guideFacts];

/** The guide: its chapters, a page for each, and the glossary. */
export function CoursePage() {
  const { item } = useView();
  const chapter = chapters().find((candidate) => candidate === item);
  const isGlossary = item === GLOSSARY;
  return (
    <div className="handbook course" data-one={chapter !== undefined || isGlossary || undefined}>
      <ChapterList current={isGlossary ? GLOSSARY : chapter} />
      {chapter ? (
        <ChapterPage key={chapter} chapter={chapter} />
      ) : isGlossary ? (
        <GlossaryPage />
      ) : (
        <AllChapters wrong={item} />
      )}
    </div>
  );
}

const ARTICLE = 'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security';

/** What the guide is, while no chapter is chosen. */
function AllChapters({ wrong }: { readonly wrong: string | undefined }) {
  const { t, guide } = useWords<'learn'>();
  return (
    <article className="handbook__page">
      <PageHeading title={t('course.title')} />
      {wrong !== undefined && <LiveStatus>{t('course.unknown', { id: wrong })}</LiveStatus>}
      <p className="handbook__lead">{t('course.intro', { n: chapters().length })}</p>
      <p className="course__after">{t('course.after')}</p>
      <ol className="course__all">
        {chapters().map((chapter) => (
          <li key={chapter}>
            <a href={hashOf({ page: 'guide', item: chapter })}>{guide[chapter].title}</a>
            <p className="prose course__can">{guide[chapter].can}.</p>
          </li>
        ))}
      </ol>
      <p className="course__article">
        <SourceLink url={ARTICLE} title={t('course.article')} />
      </p>
    </article>
  );
}

interface ListProps {
  readonly current: GuideChapter | typeof GLOSSARY | undefined;
}

function ChapterList({ current }: ListProps) {
  const { t, guide } = useWords<'learn'>();
  const read = useStore(progress, (state) => state.read);
  const marked = (item: string) => (item === current ? 'page' : undefined);
  return (
    <nav className="handbook__list" aria-label={t('course.list')}>
      <ol>
        {chapters().map((chapter, i) => (
          <li key={chapter}>
            <a href={hashOf({ page: 'guide', item: chapter })} aria-current={marked(chapter)}>
              <span className="course__nr" aria-hidden="true">
                {read.has(chapter) ? <Icon name="pass" /> : i + 1}
              </span>
              <span>
                {guide[chapter].title}
                {read.has(chapter) && <span className="vh">, {t('home.chapter.read')}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <a
        className="course__glossary-link"
        href={hashOf({ page: 'guide', item: GLOSSARY })}
        aria-current={marked(GLOSSARY)}
      >
        <Icon name="book" />
        {t('course.glossary')}
      </a>
    </nav>
  );
}
