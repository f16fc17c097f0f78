import { loadLessonTranslator } from '../../../../i18n/index.ts';
import { LazyPart } from '../../../pieces/lazy-part.tsx';
import { useLoadedWords } from '../../../pieces/use-loaded-words.ts';
import { LessonProvider } from './lesson-react.ts';

const LOADERS = {
  LessonsPage: async () => (await import('./lessons-page.tsx')).LessonsPage,
  LessonRail: async () => (await import('./lesson-rail.tsx')).LessonRail,
  LessonColumn: async () => (await import('./lesson-column.tsx')).LessonColumn,
};

/** What is shown of lessons loads with their words when it is first wanted. */
export function LessonsWorded({ part }: { readonly part: keyof typeof LOADERS }) {
  const words = useLoadedWords(loadLessonTranslator);
  return (
    words && (
      <LessonProvider value={words}>
        <LazyPart key={part} load={LOADERS[part]} props={{}} />
      </LessonProvider>
    )
  );
}
