import { useEffect, useRef } from 'react';
import type { Control, FactsEngine, Settlement, Workload } from '../../engine/index.ts';
import { questionOf } from '../../engine/late.ts';
import { usePreferences } from '../store/react.ts';
import { factsEngine } from '../store/reviewing.ts';
import { hashOf } from '../store/view.ts';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import { shownSettlement } from '../view/settled.ts';
import {
  AnswerField,
  FactScript,
  FactTools,
  readText,
  useAnswers,
  useFactTool,
} from './fact-answers.tsx';
import { FactsBeside } from './facts-beside.tsx';

export const needs = [factsEngine];

/** In an open setting that depends on images: what is known of them, and how to find out the rest. */
export function FindOut({ control }: { readonly control: Control }) {
  const question = questionOf(control.rule.id);
  const workloads = askedIn(control);
  const unsettled = unsettledIn(control, workloads);
  const questions = factsEngine.now().factQuestionsOf(unsettled);
  const settlements = settlementsIn(control, workloads);
  const isOpen = control.bad.length > 0 && questions.images.length > 0;
  const [image = '', ...others] = questions.images;
  const answers = useAnswers(others.length === 0 ? image : undefined);
  const { t } = useWords<'facts'>();
  const place = useRef<HTMLDivElement>(null);
  const { reading } = answers;
  useEffect(() => {
    // The field that had the focus has gone with its question.
    if (!isOpen && reading && document.activeElement === document.body) place.current?.focus();
  }, [isOpen, reading]);
  if (!question) return null;
  return (
    <div className="answers__about" ref={place} tabIndex={-1}>
      {settlements.map((settlement) => (
        <Known key={JSON.stringify(settlement)} settlement={settlement} />
      ))}
      {control.bad.length > 0 && settlements.some(isRoot) && (
        <p className="prose">
          {t('facts.root', { command: SEES_USER })}{' '}
          <a href={hashOf({ page: 'facts' })}>{t('facts.root.paste')}</a>
        </p>
      )}
      {!isOpen && reading && <LiveStatus>{readText(t, reading)}</LiveStatus>}
      {isOpen && <FactsBeside workloads={unsettled} />}
      {isOpen && question !== 'writes' && <Ask {...{ question, questions, answers }} />}
    </div>
  );
}

/** Says as whom a container runs that was started as another user. */
const SEES_USER = 'kubectl exec POD -c CONTAINER -- cat /proc/1/status';

/** The image starts as root, and nobody has seen it work as another user. */
const isRoot = ({ topic, value }: Settlement): boolean => topic === 'user' && value === 'root';

/** The workloads of a control, each with the containers that it speaks of alone. */
function askedIn({ good, bad }: Control): readonly Workload[] {
  const targets = bad.length > 0 ? bad : good;
  const workloads = new Map<Workload, Set<string> | undefined>();
  for (const { target } of targets) {
    const { workload, container } = target;
    if (!workload) continue;
    const before = workloads.get(workload);
    const isWhole = !container || (workloads.has(workload) && !before);
    workloads.set(workload, isWhole ? undefined : new Set([...(before ?? []), container.name]));
  }
  return [...workloads].map(([workload, names]) => {
    if (!names) return workload;
    const containers = workload.pod.containers.filter(({ name }) => names.has(name));
    return { ...workload, pod: { ...workload.pod, containers } };
  });
}

/** The workloads with the containers alone whose question has no answer yet. */
const unsettledIn = ({ rule }: Control, workloads: readonly Workload[]): readonly Workload[] =>
  workloads.map((workload) => {
    const { pod } = workload;
    const containers = pod.containers.filter(({ learned }) => !learned?.settles[rule.id]);
    return { ...workload, pod: { ...pod, containers } };
  });

/** What was brought about the question of the control, once for each image. */
function settlementsIn({ rule }: Control, workloads: readonly Workload[]): readonly Settlement[] {
  const found = workloads.flatMap(({ pod }) =>
    pod.containers.flatMap(({ learned }) => learned?.settles[rule.id] ?? []),
  );
  return [...new Map(found.map((settlement) => [JSON.stringify(settlement), settlement])).values()];
}

function Known({ settlement }: { readonly settlement: Settlement }) {
  const words = useWords<'results'>();
  return <p className="prose">{shownSettlement(words, settlement)}.</p>;
}

interface AskProps {
  readonly question: NonNullable<ReturnType<typeof questionOf>>;
  readonly questions: ReturnType<FactsEngine['factQuestionsOf']>;
  readonly answers: ReturnType<typeof useAnswers>;
}

/** The command for these images, the field for its answer, and what follows from it. */
function Ask({ question, questions, answers }: AskProps) {
  const [{ shell }] = usePreferences();
  const { t } = useWords<'facts'>();
  const { FACT_TOOLS, factScript } = factsEngine.now();
  // Only a cluster knows what a container uses.
  const tools = question === 'use' ? FACT_TOOLS.filter((name) => name === 'kubectl') : FACT_TOOLS;
  const tool = useFactTool(tools);
  const script = factScript(questions, tool, shell);
  const [image = ''] = questions.images;
  return (
    <details className="answers__find" onPaste={({ nativeEvent }) => answers.onPaste(nativeEvent)}>
      <summary>{t('facts.find-out')}</summary>
      <p className="prose">
        {t('facts.find-out.how', { containers: questions.images.length, image })}
      </p>
      <FactTools tools={tools} tool={tool} />
      {script === null ? (
        <p className="prose">{t('facts.find-out.no-command')}</p>
      ) : (
        <FactScript script={script} />
      )}
      <p className="prose">{t(`facts.then.${question}`)}</p>
      <AnswerField rows={4} answers={answers}>
        <a href={hashOf({ page: 'facts' })}>{t('facts.find-out.all')}</a>
      </AnswerField>
    </details>
  );
}
