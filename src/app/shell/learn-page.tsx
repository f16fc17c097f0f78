import { useLayoutEffect } from 'react';
import type { Area } from '../../i18n/index.ts';
import { LessonsWorded } from '../features/learn/lessons/lesson-parts.tsx';
import { LazyPart } from '../pieces/lazy-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { type SidePage, useView } from '../store/view.ts';
import { useWords } from '../ui/use-words.ts';
import './learn.css';

type WordedPage = Exclude<SidePage, 'lessons' | 'privacy'>;

const LOADERS: { readonly [P in WordedPage]: () => Promise<() => React.ReactNode> } = {
  guide: async () => {
    const [{ prepareChapters }, { CoursePage }] = await Promise.all([
      import('../features/learn/guide/chapters.ts'),
      import('../features/learn/guide/course-page.tsx'),
    ]);
    await prepareChapters();
    return CoursePage;
  },
  learn: async () => (await import('../features/learn/home/home-page.tsx')).loadHomePage(),
  licences: async () => (await import('../features/storage/licences-page.tsx')).LicencesPage,
  rules: async () => {
    const [{ prepareRuleExamples }, { RulesPage }] = await Promise.all([
      import('../features/learn/rules/rule-examples.ts'),
      import('../features/learn/rules/rules-page.tsx'),
    ]);
    await prepareRuleExamples();
    return RulesPage;
  },
  report: async () => (await import('../features/report/report-page.tsx')).loadReportPage(),
  pictures: async () =>
    (await import('../features/learn/pictures/pictures-page.tsx')).loadPicturesPage(),
  surface: async () =>
    (await import('../features/learn/surface/surface-page.tsx')).loadSurfacePage(),
};

/** What has further words: the path and the guide name lessons, and the report tells what the cluster needs. */
const AREAS: { readonly [P in SidePage]?: readonly Area[] } = {
  learn: ['learn', 'lessons'],
  guide: ['learn', 'lessons'],
  report: ['learn', 'opened', 'operator'],
};

const loadPrivacy = async () => (await import('../features/storage/privacy-page.tsx')).PrivacyPage;

/** A page to learn from, in place of the workbench, which waits as it was left. */
export function LearnMain({ page }: { readonly page: SidePage }) {
  const { item, part } = useView();
  const { t } = useWords();
  // Before a place within the page comes into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useLayoutEffect(() => {
    document.querySelector('.learn')?.scrollTo(0, 0);
  }, [page, item, part]);
  return (
    <main className="learn" aria-label={t(`place.${page}`)}>
      <PaneBoundary pane={t(`place.${page}`)}>
        <Content page={page} />
      </PaneBoundary>
    </main>
  );
}

function Content({ page }: { readonly page: SidePage }) {
  switch (page) {
    case 'lessons':
      return <LessonsWorded part="LessonsPage" />;
    case 'privacy':
      return <LazyPart load={loadPrivacy} props={{}} />;
    default:
      return (
        <LazyPart key={page} load={LOADERS[page]} areas={AREAS[page] ?? ['learn']} props={{}} />
      );
  }
}
