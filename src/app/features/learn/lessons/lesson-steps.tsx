import type { Examination, Lesson, LessonWords } from '../../../../engine/index.ts';
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
      {steps.map(({ id, done }, i) => {
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
                <RichText text={task} />
              </p>
              {id === current && <Hints key={id} name={`${lesson.id} ${id}`} hints={hints} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface HintsProps {
  readonly name: string;
  readonly hints: readonly string[];
}

/** One hint after another: the next one is offered when this one has been opened. */
function Hints({ name, hints }: HintsProps) {
  const { t } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const opened = useLessons((state) => state.hints.get(name) ?? 0);
  const open = (count: number) => {
    if (count <= opened) return;
    const all = lessons.getState().hints;
    lessons.setState({ hints: new Map([...all, [name, count]]) });
  };
  return hints.slice(0, opened + 1).map((hint, i) => (
    <details
      key={hint}
      open={i < opened}
      onToggle={({ currentTarget }) => currentTarget.open && open(i + 1)}
    >
      <summary>{t('lesson.hint', { n: i + 1, total: hints.length })}</summary>
      <p>
        <RichText text={hint} />
      </p>
    </details>
  ));
}
