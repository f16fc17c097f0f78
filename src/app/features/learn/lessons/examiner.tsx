import type { Examination, Lesson, LessonWords } from '../../../../engine/index.ts';
import type { PageAreas, Translator } from '../../../../i18n/index.ts';
import { LineLink } from '../../../pieces/line-link.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonNext } from './lesson-next.tsx';

interface Props {
  readonly lesson: Lesson;
  readonly examination: Examination;
}

/** The one sentence that helps most now, always in sight. */
export function Examiner({ lesson: { id }, examination }: Props) {
  const translator = useWords<'lessons'>();
  const { t, lesson } = translator;
  const { steps, spot, passed } = examination;
  const done = steps.filter((step) => step.done).length;
  return (
    <section
      className="examiner"
      aria-label={t('lesson.examiner')}
      data-passed={passed || undefined}
    >
      <Icon name="proof" className="examiner__mark" />
      <div>
        <p className="examiner__who">
          <span className="eyebrow">{t('lesson.examiner')}</span>
          <span className="num">
            {passed
              ? t('lesson.examiner.passed')
              : t('lesson.steps.done', { done, total: steps.length })}
          </span>
        </p>
        <div className="examiner__say">
          <LiveStatus quiet>
            <RichText text={sentence(examination, lesson(id), translator)} />
          </LiveStatus>
          {spot && <LineLink place={spot} at="start" />}
          {passed && <LessonNext id={id} className="btn btn--primary btn--small" />}
        </div>
      </div>
    </section>
  );
}

function sentence(
  { says, data }: Examination,
  words: LessonWords,
  { t, say }: Translator<PageAreas | 'lessons'>,
) {
  const values = { ...data };
  switch (says.kind) {
    case 'passed':
      return words.done;
    case 'turn':
      return say(words.turns[says.id] ?? '', values);
    case 'step':
      return say(words.steps[says.id]?.missing ?? '', values);
    default:
      return t(`lesson.says.${says.kind}`, values);
  }
}
