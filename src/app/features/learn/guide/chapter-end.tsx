/** What a chapter ends in: a picture of what it taught, and three questions about the manifest in it. */
import { useMemo } from 'react';
import type { GuideChapter } from '../../../../engine/index.ts';
import { CHAPTER_PICTURES, questions } from '../../../store/learning-path.ts';
import { useWords } from '../../../ui/use-words.ts';
import { OwnPicture, needs as ofPicture } from '../pictures/own-picture.tsx';
import { ChapterQuestions } from './chapter-questions.tsx';
import './check.css';

export const needs = [questions, ...ofPicture];

export function ChapterEnd({ chapter }: { readonly chapter: GuideChapter }) {
  const { t } = useWords<'questions'>();
  const { checks, judgeOf, questionsOf, solutionOf } = questions.now();
  const check = checks[chapter];
  const judge = useMemo(() => judgeOf(check), [judgeOf, check]);
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
        names={questionsOf(check)}
        solution={solutionOf(check)}
      />
    </>
  );
}
