/**
 * The labels that make a namespace enforce a level, in the order in which Kubernetes’ documentation rolls them out, as
 * commands and as an edit of the Namespace.
 */

import { command, namePiece, type Segment, segmentsOf } from '../operator/command.ts';
import type { CommandShell } from '../operator/quote.ts';
import type { FixOp } from '../rule/rule.ts';
import { isObject, type Json } from '../text/json.ts';
import {
  LABELS,
  type NamespaceReport,
  POD_SECURITY_PREFIX as PREFIX,
  STANDARD_LEVELS,
  type StandardLevel,
} from './levels.ts';

/** Labels to set, in the order in which Kubernetes’ documentation rolls them out. */
export interface LabelStep {
  readonly step: 'report' | 'try' | 'enforce';
  readonly labels: { readonly [label: string]: string };
}

/**
 * The labels for a namespace: first what only reports, at the level to come and with the newest version, then what
 * enforces the level that all pods pass, pinned to a version.
 * @returns none for a namespace that needs privileged; only the reporting ones where nothing more can be enforced yet
 */
export function labelSteps(
  {
    level,
    next,
    unjudged,
    enforced,
  }: Pick<NamespaceReport, 'level' | 'next' | 'unjudged' | 'enforced'>,
  version: string,
): readonly LabelStep[] {
  const goal = next?.level ?? level;
  const reporting = (['warn', 'audit'] as const).flatMap((mode) => [
    [`${PREFIX}${mode}`, goal],
    [`${PREFIX}${mode}-version`, 'latest'],
  ]);
  const enforcing = [
    [`${PREFIX}enforce`, level],
    [`${PREFIX}enforce-version`, version],
  ];
  if (goal === 'privileged') return [];
  const rankOf = (entry: StandardLevel): number => STANDARD_LEVELS.indexOf(entry);
  // What is enforced already isn’t lowered.
  const isEnforced = enforced !== undefined && rankOf(enforced) >= rankOf(level);
  const report: LabelStep = { step: 'report', labels: Object.fromEntries(reporting) };
  // What wasn’t judged may be refused: the cluster alone can tell.
  if (level === 'privileged' || isEnforced) return [report];
  return [
    report,
    { step: 'try', labels: Object.fromEntries(enforcing) },
    ...(unjudged.length === 0
      ? [{ step: 'enforce', labels: Object.fromEntries(enforcing) } as const]
      : []),
  ];
}

/** The command of a step. The name of the namespace is left open where nothing says it, or where it is none. */
export function labelCommand(
  { name }: Pick<NamespaceReport, 'name'>,
  { step, labels }: LabelStep,
  shell: CommandShell,
): readonly Segment[] {
  const piece = namePiece('namespace', name);
  const { parts } =
    step === 'try'
      ? command`kubectl label --dry-run=server --overwrite namespace ${piece}`
      : command`kubectl label --overwrite namespace ${piece}`;
  const words = Object.entries(labels).flatMap(
    ([label, value]) => ['\n ', { pieces: [`${label}=${value}`] }] as const,
  );
  return segmentsOf({ parts: [...parts, ...words] }, shell, new Map());
}

type LabelOp = Extract<FixOp, { readonly op: 'set' }>;

/** The labels of all steps that can be taken, as operations on the Namespace that is in the files. */
export function labelOps(
  { object, name }: Pick<NamespaceReport, 'object' | 'name'>,
  value: Json | undefined,
  steps: readonly LabelStep[],
): readonly LabelOp[] {
  if (!object || name === null) return [];
  const all: { readonly [label: string]: string } = Object.assign(
    {},
    ...steps.filter(({ step }) => step !== 'try').map(({ labels }) => labels),
  );
  const metadata = isObject(value) ? value.metadata : undefined;
  const given = isObject(metadata) ? metadata.labels : undefined;
  return Object.entries(all).flatMap(([label, wanted]): LabelOp[] =>
    isObject(given) && given[label] === wanted
      ? []
      : [{ op: 'set', path: [...object.path, ...LABELS, label], value: wanted }],
  );
}
