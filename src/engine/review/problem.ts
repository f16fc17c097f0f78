/** What keeps Kubernetes from reading or taking a document, and what in it has no effect. */

import type { FieldRefusal } from '../model/refusals/refusals.ts';
import type { Expected, TypeProblem } from '../model/schema/decode.ts';
import type { SchemaProblem } from '../model/schema/schema.ts';
import type { RefusedAs, Rule, Severity } from '../rule/rule.ts';
import type { HiddenKind } from '../text/hidden.ts';
import { type Path, samePath } from '../text/path.ts';
import type { YamlErrorCode } from '../yaml/parse.ts';
import type { MarkProblem, SuppressionProblem } from './suppress/mark.ts';

/** A stretch of a document's text; offsets count from the start of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Problem = Range & {
  /** Kubernetes refuses the object for it: `kubectl apply` fails, and nothing of the object is made. */
  readonly refused?: true;
} & (
    | { readonly code: 'broken-yaml'; readonly reason: YamlErrorCode; readonly detail: string }
    | { readonly code: 'bad-separator' }
    | { readonly code: 'dropped-text' }
    | {
        /** The text says something else than what is seen of it. */
        readonly code: 'hidden-characters';
        readonly kind: HiddenKind;
        readonly characters: readonly string[];
      }
    | {
        readonly code: 'wrong-type';
        readonly path: Path;
        readonly expected: Expected;
        readonly actual: TypeProblem['actual'];
      }
    | { readonly code: 'no-containers'; readonly path: Path }
    | { readonly code: 'duplicate-key'; readonly path: Path }
    | { readonly code: 'unserved-version'; readonly path: Path; readonly apiVersion: string }
    | Exclude<SchemaProblem, { readonly code: 'wrong-type' }>
    | FieldRefusal
    | { readonly code: 'rule-failed'; readonly rule: string; readonly detail: string }
    | Pick<SuppressionProblem, 'code' | 'id'>
    | Pick<MarkProblem, 'code' | 'id'>
    | {
        readonly code: 'unknown-kind';
        readonly path: Path;
        readonly apiVersion: string;
        readonly kind: string;
        /** Kinds that were probably meant, as `apps/v1 Deployment`. */
        readonly suggestion: string | null;
      }
    | { readonly code: 'suppression-expired'; readonly id: string; readonly expires: string }
  );

/** Where the value is that a problem is about, or would be; undefined for what is about no value. */
function placeOfProblem(problem: Problem): Path | undefined {
  if (!('path' in problem)) return undefined;
  return problem.code === 'missing-field' ? [...problem.path, problem.name] : problem.path;
}

/**
 * Whether a problem says what a rule finds: Kubernetes refuses the object for the value that the finding is about.
 * @param code the finding's, and `at` its path
 * @param root the object's path
 */
export function saysFinding(
  problem: Problem,
  { refusals }: Rule,
  code: string,
  at: Path,
  root: Path,
): boolean {
  if (problem.refused !== true) return false;
  const all: { readonly [code: string]: readonly RefusedAs[] | undefined } = refusals ?? {};
  const listed = all[code];
  const place = listed && placeOfProblem(problem);
  if (!place) return false;
  return listed.some((refusal) =>
    typeof refusal === 'string'
      ? refusal === problem.code && samePath(place, at)
      : refusal.code === problem.code && samePath(place, [...root, ...refusal.at]),
  );
}

/** Kubernetes cannot even read these: there is no verdict and no object. */
const DECODE_ERRORS: ReadonlySet<Problem['code']> = new Set([
  'broken-yaml',
  'bad-separator',
  'wrong-type',
]);

/** Whether Kubernetes cannot read the document for this problem. */
export const isDecodeError = ({ code }: Problem): boolean => DECODE_ERRORS.has(code);

/** How much a problem weighs beside findings. */
export function problemSeverity(problem: Problem): Severity {
  if (problem.refused) return 'high';
  switch (problem.code) {
    case 'no-containers':
    case 'duplicate-key':
      return 'medium';
    case 'hidden-characters':
      return problem.kind === 'direction' ? 'high' : 'medium';
    case 'unknown-field':
      // Its author believes that it works.
      return problem.security ? 'high' : 'medium';
    case 'suppression-without-reason':
    case 'suppression-without-rule':
    case 'suppression-without-date':
    case 'suppression-of-unknown-container':
    case 'unknown-suppression':
    case 'unknown-to-confirm':
    case 'suppression-expired':
      return 'low';
    case 'rule-failed':
      return 'info';
    default:
      return 'high';
  }
}
