import { type RefObject, useEffect, useRef, useState } from 'react';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import { type Count, countsByStep, isStepDone, shownStep, wizardSteps } from '../../view/steps.ts';
import { type Verdicts, verdictsOf } from '../../view/verdicts.ts';
import './steps.css';

/** The wizard's contents: a free list with counters, no forced order. */
export function WizardSteps() {
  const analysis = useApp((state) => state.analysis);
  const current = useApp(shownStep);
  const { go } = useActions();
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const steps = wizardSteps(analysis.review);
  const { before, after, turn } = useOverflow(list, steps);
  // The counters speak for the whole file, whatever scope the controls show.
  const counts = countsByStep(formOf(analysis, {}));
  const verdicts = verdictsOf(analysis.review);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the current step decides what to show
  useEffect(() => {
    // Where the list is a row that scrolls, the current step is in sight.
    list.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current, steps]);

  return (
    <nav className="contents" aria-label={t('steps.label')}>
      {before && <Turn side="before" onTurn={() => turn(-1)} />}
      <ol className="steps" ref={list}>
        {steps.map((step, i) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => go({ step, pane: 'wizard' })}
            >
              <span className="steps__n">{i + 1}</span>
              <span className="steps__name">{t(`steps.${step}`)}</span>
              <Progress count={counts.get(step)} verdicts={verdicts} />
            </button>
          </li>
        ))}
      </ol>
      {after && <Turn side="after" onTurn={() => turn(1)} />}
    </nav>
  );
}

interface TurnProps {
  readonly side: 'before' | 'after';
  readonly onTurn: () => void;
}

/** Scrolls the row. For the mouse alone: with keys and a screen reader every step is there to reach. */
function Turn({ side, onTurn }: TurnProps) {
  return (
    <span className="steps__turn" data-side={side} aria-hidden="true">
      <button type="button" tabIndex={-1} onClick={onTurn}>
        <Icon name="down" />
      </button>
    </span>
  );
}

interface ProgressProps {
  readonly count: Count | undefined;
  readonly verdicts: Verdicts;
}

function Progress({ count, verdicts }: ProgressProps) {
  const { t } = useWords();
  if (!count) return null;
  const { done, total } = count;
  if (isStepDone(count, verdicts)) {
    return (
      <span className="steps__done" role="img" aria-label={t('steps.done', { total })}>
        <Icon name="pass" />
      </span>
    );
  }
  return (
    <span className="steps__count" role="img" aria-label={t('steps.count', { done, total })}>
      {done}/{total}
    </span>
  );
}

/** Rounding may leave a row a pixel short of its end. */
const SLACK = 2;

/** Which ends of a row are out of sight, and how to bring more of it in. */
function useOverflow(row: RefObject<HTMLElement | null>, content: unknown) {
  const [before, setBefore] = useState(false);
  const [after, setAfter] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another width
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      setBefore(scrollLeft > SLACK);
      setAfter(scrollLeft + clientWidth < scrollWidth - SLACK);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [row, content]);
  const turn = (way: 1 | -1) => {
    const element = row.current;
    element?.scrollBy({ left: way * element.clientWidth * 0.7 });
  };
  return { before, after, turn };
}
