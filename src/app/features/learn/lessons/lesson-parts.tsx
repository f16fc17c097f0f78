import { LazyPart } from '../../../pieces/lazy-part.tsx';

const LOADERS = {
  LessonsPage: async () => (await import('./lessons-page.tsx')).LessonsPage,
  LessonRail: async () => (await import('./lesson-rail.tsx')).LessonRail,
  LessonColumn: async () => (await import('./lesson-column.tsx')).LessonColumn,
};

/** What is shown of lessons loads with their words when it is first wanted. */
export function LessonsWorded({ part }: { readonly part: keyof typeof LOADERS }) {
  return <LazyPart key={part} load={LOADERS[part]} areas={['lessons', 'opened']} props={{}} />;
}
