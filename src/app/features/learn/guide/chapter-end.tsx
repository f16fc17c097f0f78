/** What a chapter ends in: a picture of what it taught, and three questions about the manifest in it. */
import { useMemo } from 'react';
import { type GuideChapter, loadQuestions } from '../../../../engine/index.ts';
import { CHAPTER_PICTURES } from '../../../store/learning-path.ts';
import { useWords } from '../../../ui/use-words.ts';
import { loadOwnPicture } from '../pictures/own-picture.tsx';
import { ChapterQuestions } from './chapter-questions.tsx';
import './check.css';

interface Props {
  readonly chapter: GuideChapter;
}

interface Loaded {
  readonly questions: Awaited<ReturnType<typeof loadQuestions>>;
  readonly OwnPicture: Awaited<ReturnType<typeof loadOwnPicture>>;
}

/** The end of a chapter with what judges the answers and what draws, which come together with it. */
export async function loadChapterEnd(): Promise<(props: Props) => React.ReactNode> {
  const [questions, OwnPicture] = await Promise.all([loadQuestions(), loadOwnPicture()]);
  const loaded = { questions, OwnPicture };
  return (props) => <ChapterEnd {...props} {...loaded} />;
}

function ChapterEnd({ chapter, questions, OwnPicture }: Props & Loaded) {
  const { t } = useWords<'questions'>();
  const check = questions.checks[chapter];
  const judge = useMemo(() => questions.judgeOf(check), [questions, check]);
  return (
    <>
      <section className="course__section" aria-labelledby="chapter-picture">
        <h2 id="chapter-picture">{t('end.picture')}</h2>
        <OwnPicture
          picture={CHAPTER_PICTURES[chapter]}
          texts={check}
          names={{ before: t('end.before'), after: t('end.after') }}
          captions={{
            before: (counts) => t('end.caption.before', { counts }),
            after: (counts) => t('end.caption.after', { counts }),
          }}
          first="after"
        />
      </section>
      <ChapterQuestions
        chapter={chapter}
        check={check}
        judge={judge}
        names={questions.questionsOf(check)}
        solution={questions.solutionOf(check)}
      />
    </>
  );
}
