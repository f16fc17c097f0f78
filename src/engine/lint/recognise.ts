/** What a document is when it is not a workload, so that the page can say so and what to do. */
import { identityOf, podPathOf } from '../model/pod.ts';
import { isObject, type Json } from '../text/json.ts';
import type { YamlDocument } from '../yaml/parse.ts';

export type Recognised =
  | 'workload'
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

const WORKLOAD_KINDS = new Set([
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'PodTemplate',
]);

/** Go template, Jinja and mustache expressions, as Helm charts have them. */
const isExpression = (text: string): boolean => /\{\{[^{}\n\r]*\}\}/.test(text) || hasBlock(text);

/** `{% … %}` on one line. No pattern: one would look for the end anew at each of many beginnings. */
const hasBlock = (text: string): boolean =>
  text.includes('{%') &&
  text.split(/[\n\r]/).some((line) => {
    const from = line.indexOf('{%');
    return from >= 0 && line.indexOf('%}', from + 2) >= 0;
  });

/** A workload under an apiVersion that no supported Kubernetes serves: there is no pod to judge. */
export const isUnserved = (apiVersion: string | null, kind: string | null): boolean =>
  apiVersion !== null &&
  kind !== null &&
  WORKLOAD_KINDS.has(kind) &&
  !podPathOf(apiVersion, kind) &&
  /^(?:extensions\/v1beta1|apps\/v1beta[12]|batch\/(?:v1beta1|v2alpha1))$/.test(apiVersion);

export function recognise(document: YamlDocument): Recognised {
  const { text, value } = document;
  if (value === undefined) return isExpression(text) ? 'template' : 'broken';
  if (!isObject(value)) return 'not-a-map';
  // Most texts have no brace pair at all, and then there is nothing to look for in their values.
  if (/\{\{|\{%|\\/.test(text) && hasExpression(value, 0)) return 'template';
  const { apiVersion, kind } = identityOf(value);
  if (kind === 'Kustomization' || apiVersion?.startsWith('kustomize.config.k8s.io/'))
    return 'kustomization';
  if (apiVersion === null || kind === null) {
    if (isObject(value.services) && !kind) return 'compose';
    return Array.isArray(value.resources) && !kind ? 'kustomization' : 'no-kind';
  }
  if (podPathOf(apiVersion, kind)) return 'workload';
  if (kind === 'Secret' && apiVersion === 'v1') return 'secret';
  if (isUnserved(apiVersion, kind)) return 'old-api-version';
  return 'other-object';
}

/**
 * Looks for an expression where Kubernetes wants a name or a value: in short strings. A longer text,
 * such as a chat template in a ConfigMap, may hold braces of its own.
 */
function hasExpression(value: Json, depth: number): boolean {
  if (typeof value === 'string')
    return value.length < 256 && !value.includes('\n') && isExpression(value);
  if (depth > 40 || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasExpression(item, depth + 1));
  // Annotations and data belong to their readers: alert rules and dashboards are full of braces.
  return Object.keys(value).some(
    (key) =>
      key !== 'data' &&
      key !== 'annotations' &&
      key !== 'args' &&
      key !== 'command' &&
      hasExpression(value[key] as Json, depth + 1),
  );
}
