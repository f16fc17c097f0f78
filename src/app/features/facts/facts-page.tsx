import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Fact } from '../../../engine/index.ts';
import {
  AnswerField,
  FactScript,
  FactTools,
  useAnswers,
  useFactTool,
} from '../../pieces/fact-answers.tsx';
import { FactsBeside } from '../../pieces/facts-beside.tsx';
import { PageHeading } from '../../pieces/page-heading.tsx';
import {
  type FactDifference,
  type FactState,
  factStates,
  imageBeside,
  onlyImage,
  openQuestions,
  openWorkloads,
  sayingsOf,
} from '../../store/facts.ts';
import { useActions, useApp, usePreferences } from '../../store/react.ts';
import { factsEngine } from '../../store/reviewing.ts';
import { today } from '../../store/slices.ts';
import { Icon } from '../../ui/icon.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { dayText } from '../../view/day-text.ts';
import './facts.css';

export const needs = [factsEngine];

/** What no manifest says: how to ask for it, and what is known. */
export function FactsPage() {
  const { t } = useWords<'facts'>();
  return (
    <article className="facts">
      <header>
        <PageHeading title={t('place.facts')} />
        <p className="prose">{t('facts.lead')}</p>
      </header>
      <Ask />
      <Answers />
      <FactList />
    </article>
  );
}

/** The script that asks for all that is open. */
function Ask() {
  const workloads = useApp(openWorkloads);
  const [{ shell }] = usePreferences();
  const { t } = useWords<'facts'>();
  const { FACT_TOOLS, factScript } = factsEngine.now();
  const tool = useFactTool(FACT_TOOLS);
  const questions = openQuestions(workloads);
  const script = factScript(questions, tool, shell);
  const n = questions.images.length;
  const has = factsEngine.now().factQuestionsOf(workloads).images.length > 0;
  return (
    <section aria-labelledby="facts-ask">
      <h2 id="facts-ask">{t('facts.ask')}</h2>
      {n === 0 ? (
        <p className="prose">{t(has ? 'facts.ask.answered' : 'facts.ask.none')}</p>
      ) : (
        <>
          <p className="prose">{t('facts.ask.how', { n })}</p>
          <FactsBeside workloads={workloads} />
          <FactTools tools={FACT_TOOLS} tool={tool} />
          {script === null ? (
            <p className="prose">{t('facts.ask.no-pods')}</p>
          ) : (
            <FactScript script={script} />
          )}
        </>
      )}
    </section>
  );
}

/** Takes the answers: pasted, dropped anywhere on the page, or from files that are chosen. */
function Answers() {
  const fallback = useApp((state) => onlyImage(openWorkloads(state)));
  const answers = useAnswers(fallback);
  const input = useRef<HTMLInputElement>(null);
  const { t } = useWords<'facts'>();
  const onDrop = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void answers.takeFiles(files);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => answers.onPaste(event));
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    window.addEventListener('drop', (event) => onDrop(event), { signal });
    // Before the workbench, which would take it for a manifest.
    window.addEventListener('paste', (event) => onPaste(event), { signal, capture: true });
    return () => listening.abort();
  }, []);
  return (
    <section aria-labelledby="facts-answers">
      <h2 id="facts-answers">{t('facts.answers')}</h2>
      <p className="prose">{t('facts.answers.how')}</p>
      <AnswerField rows={8} answers={answers}>
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          <Icon name="open" />
          {t('facts.choose')}
        </button>
        <input
          ref={input}
          type="file"
          name="facts"
          hidden
          multiple
          onChange={({ target }) => {
            void answers.takeFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </AnswerField>
    </section>
  );
}

/** Facts that are listed; more are counted. */
const SHOWN = 200;

/** All facts, what each says, and whether it holds. */
function FactList() {
  const { learn } = useActions();
  const stored = useApp(({ workspace }) => workspace.facts);
  const facts = useMemo(() => factsEngine.now().soundFacts(stored), [stored]);
  const workloads = useApp(openWorkloads);
  const { t } = useWords<'facts'>();
  /** What there was before facts were deleted, and what that left. */
  const [deleted, setDeleted] = useState<{
    readonly before: readonly Fact[];
    readonly after: readonly Fact[];
  }>();
  const states = useMemo(() => factStates(facts, workloads, today()), [facts, workloads]);
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = (after: readonly Fact[]) => {
    setDeleted({ before: facts, after });
    learn(after);
    // The button goes away with its fact.
    heading.current?.focus();
  };
  const undoable = deleted && deleted.after === facts ? deleted : undefined;
  return (
    <section aria-labelledby="facts-list">
      <h2 id="facts-list" ref={heading} tabIndex={-1}>
        {t('facts.list')}
      </h2>
      <div className="acts">
        {undoable && (
          <button
            type="button"
            className="btn btn--quiet"
            onClick={() => {
              learn(undoable.before);
              heading.current?.focus();
            }}
          >
            <Icon name="undo" />
            {t('facts.undo')}
          </button>
        )}
        {facts.length > 0 && (
          <button type="button" className="btn btn--small" onClick={() => keep([])}>
            {t('facts.delete-all')}
          </button>
        )}
        <LiveStatus quiet>
          {undoable && t('facts.deleted', { n: undoable.before.length - undoable.after.length })}
        </LiveStatus>
      </div>
      {facts.length === 0 ? (
        <p className="prose">{t('facts.empty')}</p>
      ) : (
        <ul className="facts__list">
          {facts.slice(0, SHOWN).map((fact) => (
            <FactItem
              key={JSON.stringify(fact)}
              fact={fact}
              state={states.get(fact) ?? { kind: 'absent' }}
              onDelete={() => keep(facts.filter((other) => other !== fact))}
            />
          ))}
        </ul>
      )}
      {facts.length > SHOWN && <p>{t('facts.more', { n: facts.length - SHOWN })}</p>}
    </section>
  );
}

interface ItemProps {
  readonly fact: Fact;
  readonly state: FactState;
  readonly onDelete: () => void;
}

function FactItem({ fact, state, onDelete }: ItemProps) {
  const words = useWords<'facts'>();
  const { t } = words;
  const { commandOf } = factsEngine.now();
  const title = titleOf(fact);
  return (
    <li className="facts__item" data-state={state.kind}>
      <div className="facts__text">
        <h3>
          <span className="mono" translate="no">
            <WholeWords>{title}</WholeWords>
          </span>
        </h3>
        <ul>
          {sayingsOf(fact).map(({ field, values }) => (
            <li key={field}>{t(`facts.says.${field}`, values)}</li>
          ))}
        </ul>
        <p className="facts__source">
          {t('facts.source', {
            command: commandOf(fact),
            date: dayText(words.language, fact.date),
            certainty: t(`facts.certainty.${fact.certainty}`),
          })}
        </p>
        <StateText fact={fact} state={state} />
      </div>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={t('facts.delete', { title, command: commandOf(fact) })}
        onClick={onDelete}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Differences that are listed of one fact; more are counted. */
const SHOWN_DIFFERENCES = 5;

function StateText({ fact, state }: Pick<ItemProps, 'fact' | 'state'>) {
  const { t } = useWords<'facts'>();
  if (state.kind === 'elsewhere') {
    const { image: other } = state;
    return (
      <p className="facts__state">
        {t('facts.is.elsewhere', { image: imageBeside(fact, other), other })}
      </p>
    );
  }
  if (!('losses' in state)) return <p className="facts__state">{t(`facts.is.${state.kind}`)}</p>;
  const { kind, wins, losses } = state;
  const isPart = kind === 'holds' && losses.length > 0;
  const differences = [
    ...losses.map((difference) => ({ ...difference, result: 'loses' as const })),
    ...wins.map((difference) => ({ ...difference, result: 'wins' as const })),
  ];
  const more = differences.length - SHOWN_DIFFERENCES;
  return (
    <>
      <p className="facts__state">{t(isPart ? 'facts.is.holds-in-part' : `facts.is.${kind}`)}</p>
      {differences.length > 0 && (
        <ul aria-label={t('facts.differences')}>
          {differences.slice(0, SHOWN_DIFFERENCES).map((difference) => (
            <DifferenceText key={JSON.stringify(difference)} {...difference} />
          ))}
          {more > 0 && <li>{t('facts.more', { n: more })}</li>}
        </ul>
      )}
    </>
  );
}

/** What another fact says of the same, and why that holds or not. */
function DifferenceText({
  field,
  other,
  why,
  result,
}: FactDifference & { result: 'loses' | 'wins' }) {
  const { t, language } = useWords<'facts'>();
  const { commandOf } = factsEngine.now();
  const saying = sayingsOf(other).find((candidate) => candidate.field === field);
  return (
    <li>
      {t(`facts.${result}`, {
        command: commandOf(other),
        date: dayText(language, other.date),
        saying: saying ? t(`facts.says.${field}`, saying.values) : field,
        why,
      })}
    </li>
  );
}

/** The image or the container that a fact is about. */
function titleOf({ image, container }: Fact): string {
  const { writtenImage } = factsEngine.now();
  const parts = [container?.namespace, container?.pod, container?.name].filter(Boolean).join('/');
  return [image && writtenImage(image), parts].filter(Boolean).join(' · ');
}
