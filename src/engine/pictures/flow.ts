/** What the pictures of a workflow are made of: steps in order, each with how it stands and why. */
import type { DecidingPlace, Known, SurfaceSubject } from '../surface/subject.ts';
import type { Path } from '../text/path.ts';

/**
 * `done` and `missing` is what the manifest says; `unknown` what it leaves open or what stands in none of the
 * files. `unsecured` is not in the manifest either, but the flow goes on, for better or worse; `default` is what
 * Kubernetes sets then. The next three are done elsewhere: by AKS, by the program in the container, in Azure. `unused`
 * is what nobody need do.
 */
export type StepState =
  | 'done'
  | 'missing'
  | 'unknown'
  | 'unsecured'
  | 'default'
  | 'cluster'
  | 'program'
  | 'operator'
  | 'unused';

/** What helps: a guided fix, the control of a rule, or the sheet for the operator. */
export type StepHelp =
  | { readonly guide: 'workload-identity' | 'key-vault' | 'secret-provider-class' | 'pod-identity' }
  | { readonly rule: string }
  | { readonly sheet: true };

/** What a reason stands for, and what helps if something is to do. */
export type Meaning = readonly [StepState, StepHelp?];
export type Meanings = { readonly [step: string]: { readonly [reason: string]: Meaning } };

/** Its id and its reason are keys of a table, and so are the words. */
export interface FlowStep {
  readonly id: string;
  readonly reason: string;
  readonly state: StepState;
  readonly help: StepHelp | undefined;
  /** False when a step before it is missing, so that it never comes to this one. */
  readonly reached: boolean;
  /** Words of the manifest that the sentence about it names. */
  readonly values: { readonly [name: string]: string };
  /** What the picture shows of them, line by line. */
  readonly names: readonly string[];
  readonly place: DecidingPlace | undefined;
}

/** What is known of a step before its place among the others is. */
export interface StepFacts<R extends string> {
  readonly reason: R;
  readonly values?: FlowStep['values'];
  readonly names?: readonly string[];
  readonly place?: DecidingPlace | undefined;
}

type SaidOf<M extends Meanings> = { readonly [S in keyof M]: StepFacts<keyof M[S] & string> };

/** What the sentences of a step may name, whatever its reason. */
export type StepValues<M extends Meanings> = { readonly [S in keyof M]: readonly string[] };

/** The steps in the order of their table. */
export function flowSteps<M extends Meanings>(
  meanings: M,
  nameable: StepValues<M>,
  facts: SaidOf<M>,
): readonly FlowStep[] {
  let reached = true;
  return Object.entries(meanings).map(([id, reasons]) => {
    const { reason, values, names = [], place } = facts[id as keyof M];
    const blank = Object.fromEntries(nameable[id as keyof M].map((name) => [name, '']));
    const [state, help] = reasons[reason] as Meaning;
    const step = {
      id,
      reason,
      state,
      help,
      reached,
      values: { ...blank, ...values },
      names: names.filter((name) => name !== ''),
      place,
    };
    reached &&= state !== 'missing';
    return step;
  });
}

/** A place in the workload’s own document. */
export const workloadPlace = (
  { entry: { file, document } }: SurfaceSubject,
  at: Path,
): DecidingPlace => ({
  file,
  document,
  at,
});

export const placeIn = ({ file, document }: Known, at: Path): DecidingPlace => ({
  file,
  document,
  at,
});
