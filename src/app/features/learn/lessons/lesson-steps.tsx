import type { Examination, Lesson, LessonWords } from '../../../../engine/index.ts';
import { LineLink } from '../../../pieces/line-link.tsx';
import { TermText } from '../../../pieces/terms.tsx';
import { lessonsOf } from '../../../store/lesson.ts';
import { useActions } from '../../../store/react.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useLessons } from './lesson-react.ts';

interface Props {
  readonly lesson: Lesson;
  readonly words: LessonWords;
  readonly examination: Examination;
}

/** What there is to do: what is done, what is at hand with its hints, what comes. */
export function LessonSteps({ lesson, words, examination: { steps } }: Props) {
  const { t } = useWords<'lessons'>();
  const current = steps.find(({ done }) => !done)?.id;
  return (
    <ol className="todo" aria-label={t('lesson.steps')}>
      {steps.map((step, i) => {
        const { id, done } = step;
        const { task = '', hints = [] } = words.steps[id] ?? {};
        return (
          <li
            key={id}
            data-done={done || undefined}
            aria-current={id === current ? 'step' : undefined}
          >
            {done ? <Icon name="pass" className="todo__mark" /> : <b className="num">{i + 1}</b>}
            <div>
              <p>
                {done && <span className="vh">{t('lesson.step.done')}: </span>}
                <TermText text={task} />
              </p>
              {id === current && <Hints key={id} lesson={lesson} step={step} hints={hints} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface StepProps {
  readonly lesson: Lesson;
  readonly examination: Examination;
}

/** The step at hand alone, as it stands above the settings. */
export function LessonStep({ lesson, examination: { steps } }: StepProps) {
  const { t, lesson: wordsOf } = useWords<'lessons'>();
  const i = steps.findIndex(({ done }) => !done);
  const step = steps[i];
  if (!step) return null;
  const { task = '', hints = [] } = wordsOf(lesson.id).steps[step.id] ?? {};
  return (
    <ol className="todo" aria-label={t('lesson.step.now')} start={i + 1}>
      <li aria-current="step">
        <b className="num">{i + 1}</b>
        <div>
          <p>
            <RichText text={task} />
          </p>
          <Hints key={step.id} lesson={lesson} step={step} hints={hints} />
        </div>
      </li>
    </ol>
  );
}

interface HintsProps {
  readonly lesson: Lesson;
  readonly step: Examination['steps'][number];
  /** The last one is the answer. */
  readonly hints: readonly string[];
}

/**
 * One hint after another: what to think of, then the line, then the answer. The next one is offered when this one
 * has been opened.
 */
function Hints({ lesson, step, hints }: HintsProps) {
  const { t } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const name = `${lesson.id} ${step.id}`;
  const opened = useLessons((state) => state.hints.get(name) ?? 0);
  const open = (count: number) => {
    if (count <= opened) return;
    const all = lessons.getState().hints;
    lessons.setState({ hints: new Map([...all, [name, count]]) });
  };
  const answer = hints.at(-1);
  const steps = [
    ...hints.slice(0, -1).map((text) => ({ kind: 'nudge', text }) as const),
    ...(step.spot ? [{ kind: 'line', text: t('lesson.hint.here') } as const] : []),
    ...(answer === undefined ? [] : [{ kind: 'answer', text: answer } as const]),
  ];
  return steps.slice(0, opened + 1).map(({ kind, text }, i) => (
    <details
      key={`${kind} ${text}`}
      open={i < opened}
      onToggle={({ currentTarget }) => currentTarget.open && open(i + 1)}
    >
      <summary>
        {t('lesson.hint', { n: i + 1, total: steps.length })}: {t(`lesson.hint.${kind}`)}
      </summary>
      <p>
        <RichText text={text} />
        {kind === 'line' && step.spot && (
          <>
            {' '}
            <LineLink place={step.spot} at="start" />
          </>
        )}
      </p>
    </details>
  ));
}
