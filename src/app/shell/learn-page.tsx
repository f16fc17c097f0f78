import { useLayoutEffect } from 'react';
import { latePart } from '../pieces/late-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { type SidePage, useView } from '../store/view.ts';
import { useWords } from '../ui/use-words.ts';
import './learn.css';

/** The guide and the learning path name lessons, and the report tells what the cluster needs. */
const PAGES = {
  guide: latePart(() => import('../features/learn/guide/course-page.tsx'), 'CoursePage', {
    words: ['learn', 'lessons'],
  }),
  facts: latePart(() => import('../features/facts/facts-page.tsx'), 'FactsPage', {
    words: ['facts'],
  }),
  namespaces: latePart(
    () => import('../features/namespaces/namespaces-page.tsx'),
    'NamespacesPage',
    { words: ['namespaces'] },
  ),
  learn: latePart(() => import('../features/learn/home/home-page.tsx'), 'LearnPage', {
    words: ['learn', 'lessons'],
  }),
  lessons: latePart(() => import('../features/learn/lessons/lessons-page.tsx'), 'LessonsPage', {
    words: ['lessons', 'opened'],
  }),
  licences: latePart(() => import('../features/storage/licences-page.tsx'), 'LicencesPage', {
    words: ['learn'],
  }),
  rules: latePart(() => import('../features/learn/rules/rules-page.tsx'), 'RulesPage', {
    words: ['learn'],
  }),
  report: latePart(() => import('../features/report/report-page.tsx'), 'ReportPage', {
    words: ['learn', 'opened', 'operator', 'results'],
  }),
  pictures: latePart(() => import('../features/learn/pictures/pictures-page.tsx'), 'PicturesPage', {
    words: ['learn'],
  }),
  surface: latePart(() => import('../features/learn/surface/surface-page.tsx'), 'SurfacePage', {
    words: ['learn'],
  }),
  privacy: latePart(() => import('../features/storage/privacy-page.tsx'), 'PrivacyPage', {
    words: ['privacy'],
  }),
} as const satisfies { readonly [P in SidePage]: unknown };

/** A page to learn from, in place of the workbench, which waits as it was left. */
export function LearnMain({ page }: { readonly page: SidePage }) {
  const { item, part } = useView();
  const { t } = useWords();
  const { Place } = PAGES[page];
  // Before a place within the page comes into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useLayoutEffect(() => {
    document.querySelector('.learn')?.scrollTo(0, 0);
  }, [page, item, part]);
  return (
    <main className="learn" aria-label={t(`place.${page}`)}>
      <PaneBoundary pane={t(`place.${page}`)}>
        <Place />
      </PaneBoundary>
    </main>
  );
}
