import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type {
  ChapterCheck,
  CheckWords,
  Examination,
  GuideChapter,
  Judge,
} from '../../../../engine/index.ts';
import { usePartArrival } from '../../../pieces/page-heading.tsx';
import { markAnswered, progress } from '../../../store/progress.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';

interface Props {
  readonly chapter: GuideChapter;
  readonly check: ChapterCheck;
  readonly judge: Judge;
  /** The questions by name, in their order. */
  readonly names: readonly string[];
  /** What an answer to the last one may look like. */
  readonly solution: string;
}

/** As in the address of a chapter. */
const PART = 'check';

export function ChapterQuestions({ chapter, check, judge, names, solution }: Props) {
  const { t } = useWords<'questions'>();
  const title = usePartArrival(PART);
  const answered = useStore(progress, (state) => state.answered);
  const isAnswered = (name: string) => answered.has(`${chapter}/${name}`);
  return (
    <section className="course__section check" aria-labelledby="chapter-check">
      <h2 id="chapter-check" ref={title} tabIndex={-1}>
        {t('check.title')}
      </h2>
      <p className="prose">{t('check.lead')}</p>
      <figure className="check__shown">
        <figcaption>{t('check.manifest')}</figcaption>
        <pre className="check__manifest" translate="no">
          {check.before}
        </pre>
      </figure>
      <ol className="check__questions">
        {names.map((name, i) => {
          const number = t('check.number', { n: i + 1, all: names.length });
          const props = {
            chapter,
            name,
            number,
            judge,
            done: isAnswered(name),
            onRight: () => markAnswered(chapter, name),
          };
          return (
            <li key={name}>
              {check.choices[name] ? (
                <Choice {...props} />
              ) : (
                <Change {...props} before={check.before} solution={solution} />
              )}
            </li>
          );
        })}
      </ol>
      <p className="check__sum num">
        {t('check.sum', { done: names.filter(isAnswered).length, all: names.length })}
      </p>
    </section>
  );
}

interface QuestionProps {
  readonly chapter: GuideChapter;
  readonly name: string;
  /** Which of how many it is. */
  readonly number: string;
  readonly judge: Judge;
  readonly done: boolean;
  readonly onRight: () => void;
}

/** What is said of an answer: whether it is right, and why. */
interface Verdict {
  readonly right: boolean;
  readonly reason: string;
}

/** A question that is answered by choosing. */
function Choice({ chapter, name, number, judge, done, onRight }: QuestionProps) {
  const { t, check: wordsOf } = useWords<'questions'>();
  const { question, options } = wordsOf(chapter).choices[name] ?? NOT_ASKED;
  const [chosen, choose] = useState<string>();
  const [checked, setChecked] = useState<string | null>();
  const group = useId();
  // The reason is that of the option in today's language; another choice takes it away.
  const verdict: Verdict | undefined =
    checked === undefined || (checked !== null && checked !== chosen)
      ? undefined
      : checked === null
        ? { right: false, reason: t('check.none') }
        : { right: judge.isRight(name, checked), reason: options[checked]?.reason ?? '' };
  const answer = () => {
    setChecked(chosen ?? null);
    if (chosen !== undefined && judge.isRight(name, chosen)) onRight();
  };
  return (
    <fieldset className="check__question">
      <legend>
        <Numbered number={number} done={done} />
        <RichText text={question} />
      </legend>
      {Object.entries(options).map(([option, { text }]) => (
        <label key={option} className="check__option">
          <input
            type="radio"
            name={group}
            checked={chosen === option}
            onChange={() => {
              choose(option);
              setChecked(undefined);
            }}
          />
          <span>
            <RichText text={text} />
          </span>
        </label>
      ))}
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={answer}>
          {t('check.do')}
        </button>
      </div>
      <Said verdict={verdict} />
    </fieldset>
  );
}

const NOT_ASKED: CheckWords['choices'][string] = { question: '', options: {} };

interface ChangeProps extends QuestionProps {
  readonly before: string;
  readonly solution: string;
}

/** The question that is answered by changing the manifest. */
function Change({ chapter, number, judge, done, onRight, before, solution }: ChangeProps) {
  const words = useWords<'questions' | 'lessons'>();
  const { t, check: wordsOf, say } = words;
  const { change } = wordsOf(chapter);
  const [text, setText] = useState(before);
  const [examined, setExamined] = useState<Examination>();
  const field = useId();
  const answer = () => {
    const found = judge.examine(text);
    setExamined(found);
    if (found.passed) onRight();
  };
  const reason = ({ says, data }: Examination): string => {
    const values = { ...data };
    switch (says.kind) {
      case 'passed':
        return change.right;
      case 'turn':
        return say(change.turns[says.id] ?? '', values);
      case 'step':
        return say(change.missing, values);
      default:
        return t(`lesson.says.${says.kind}`, values);
    }
  };
  const verdict = examined && { right: examined.passed, reason: reason(examined) };
  return (
    <div className="check__question">
      <p className="check__ask" id={field}>
        <Numbered number={number} done={done} />
        <RichText text={change.question} />
      </p>
      <textarea
        className="check__text"
        aria-label={t('check.edit')}
        aria-describedby={field}
        value={text}
        rows={before.split('\n').length}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="off"
        translate="no"
        onChange={(event) => {
          setText(event.target.value);
          setExamined(undefined);
        }}
      />
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={answer}>
          {t('check.do')}
        </button>
        {text !== before && (
          <button
            type="button"
            className="btn btn--quiet btn--small"
            onClick={() => {
              setText(before);
              setExamined(undefined);
            }}
          >
            {t('check.restart')}
          </button>
        )}
      </div>
      <Said verdict={verdict} />
      {examined && !examined.passed && (
        <details className="check__solution">
          <summary>{t('check.solution')}</summary>
          <pre className="check__manifest" translate="no">
            {solution}
          </pre>
        </details>
      )}
    </div>
  );
}

function Numbered({ number, done }: { readonly number: string; readonly done: boolean }) {
  const { t } = useWords<'questions'>();
  return (
    <span className="check__number">
      {done && <Icon name="pass" />}
      {number}
      {done && `, ${t('check.answered')}`}
    </span>
  );
}

function Said({ verdict }: { readonly verdict: Verdict | undefined }) {
  const { t } = useWords<'questions'>();
  return (
    <LiveStatus className={`check__said check__said--${verdict?.right ? 'right' : 'wrong'}`}>
      {verdict && (
        <>
          <Icon name={verdict.right ? 'pass' : 'fail'} />
          <span>
            <b>{t(verdict.right ? 'check.right' : 'check.wrong')}</b>{' '}
            <RichText text={verdict.reason} />
          </span>
        </>
      )}
    </LiveStatus>
  );
}
