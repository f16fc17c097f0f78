/** What a document is when it is not a workload, so that the page can say so and what to do. */
import { kindIn, podPathOf, successorOf } from '../model/kinds/kinds.ts';
import { identityOf } from '../model/pod.ts';
import { isObject } from '../text/json.ts';
import { hasExpression, isExpression } from '../yaml/expressions.ts';
import { maskText } from '../yaml/mask.ts';
import type { YamlDocument } from '../yaml/parse.ts';

export type Recognised =
  | 'workload'
  /** A workload with only the fields that it changes in another one. */
  | 'patch'
  /** An object that lacks fields beside a Kustomization: nothing says whether it is a patch or what completes it. */
  | 'base-or-patch'
  /** A part of a workload that nothing names as a patch: Kubernetes refuses it as it is. */
  | 'fragment'
  /** Text with template expressions that must be rendered first. */
  | 'template'
  | 'kustomization'
  | 'compose'
  | 'secret'
  /** A workload of an API version that Kubernetes no longer serves. */
  | 'old-api-version'
  /** Another Kubernetes object, or a custom one. */
  | 'other-object'
  /** A map without apiVersion and kind: a values file, a patch, a fragment. */
  | 'no-kind'
  /** A list or a lone scalar. */
  | 'not-a-map'
  | 'broken';

/** Whether a document has a part of an object only, whatever has the rest. */
export const isPartOnly = (recognised: Recognised): boolean =>
  recognised === 'patch' || recognised === 'base-or-patch' || recognised === 'fragment';

export function recognise(document: YamlDocument): Recognised {
  const { text, value, template } = document;
  if (template) return 'template';
  if (value === undefined) return hasExpressions(text) ? 'template' : 'broken';
  if (!isObject(value)) return 'not-a-map';
  // An escape may hide a brace.
  if (text.includes('\\') && hasExpression(value)) return 'template';
  const { apiVersion, kind } = identityOf(value);
  if (kind === 'Kustomization' || apiVersion?.startsWith('kustomize.config.k8s.io/'))
    return 'kustomization';
  if (apiVersion === null || kind === null) {
    if (isObject(value.services) && !kind) return 'compose';
    return Array.isArray(value.resources) && !kind ? 'kustomization' : 'no-kind';
  }
  if (successorOf(apiVersion, kind) && kindIn(apiVersion, kind)?.none === undefined) {
    return 'old-api-version';
  }
  if (podPathOf(apiVersion, kind)) return 'workload';
  if (kind === 'Secret' && apiVersion === 'v1') return 'secret';
  return 'other-object';
}

/** Whether a text that YAML does not take has expressions that stand for a part of it: one in a comment is a comment. */
const hasExpressions = (text: string): boolean =>
  isExpression(text) && maskText(text)?.masks.some((mask) => mask.as !== 'comment') === true;
