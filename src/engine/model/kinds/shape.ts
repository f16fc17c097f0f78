/**
 * Pods in kinds that the table does not have, recognized by their shape: a map with a list of containers is
 * a pod's spec, and a list or a map of containers under a name that speaks of them is part of a pod. Groups
 * whose objects only look like pods are left out.
 */
import { isObject, type Json, type JsonObject } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { groupOf, isOwnGroup } from './kinds.ts';
import { type PodPlace, parts, patch, podSpecAt, specPatch, template } from './pod-kind.ts';

export interface Shapes {
  readonly pods: readonly { readonly place: PodPlace; readonly path: Path }[];
  /** Paths of whole manifests inside the object. */
  readonly manifests: readonly Path[];
}

/** Policies and their tests have patterns of pods; clouds run containers outside the cluster. */
const LEFT_OUT =
  /^(?:(?:policies\.)?kyverno\.io|(?:cli|chainsaw)\.kyverno\.io|auto\.gke\.io|argocd\.argoproj\.io)$|(?:^|\.)(?:gatekeeper\.sh|azure\.com|cnrm\.cloud\.google\.com|services\.k8s\.aws|upbound\.io)$/;

/** No manifest is deeper. */
const DEEPEST = 40;

const POD_KEYS = new Set(
  'volumes serviceAccountName serviceAccount restartPolicy nodeSelector nodeName tolerations affinity securityContext initContainers hostNetwork hostPID hostIPC hostUsers imagePullSecrets automountServiceAccountToken priorityClassName runtimeClassName topologySpreadConstraints terminationGracePeriodSeconds dnsPolicy dnsConfig enableServiceLinks'.split(
    ' ',
  ),
);
const CONTAINER_KEYS = new Set(
  'command args env envFrom ports resources volumeMounts securityContext livenessProbe readinessProbe startupProbe imagePullPolicy workingDir lifecycle'.split(
    ' ',
  ),
);
const CONTAINER_LIST = /^(?:steps|buildSteps|sidecars|.*ontainers)$/;
const CONTAINER_MAP = /^(?:container|.*Container|script)$/;

/** What an object of an unknown kind has of the shape of a pod. */
export function podsByShape(apiVersion: string, value: Json): Shapes {
  const pods: { place: PodPlace; path: Path }[] = [];
  const manifests: Path[] = [];
  const group = groupOf(apiVersion);
  if (isOwnGroup(group) || LEFT_OUT.test(group) || !isObject(value)) return { pods, manifests };
  const visit = (node: Json, path: Path, parent: JsonObject | undefined): void => {
    if (path.length > DEEPEST) return;
    if (Array.isArray(node)) {
      for (const [i, item] of node.entries()) visit(item, [...path, i], undefined);
      return;
    }
    if (!isObject(node)) return;
    if (path.length > 0 && isManifest(node)) {
      manifests.push(path);
      return;
    }
    const pod = podSpecIn(node, path, parent);
    if (pod) {
      pods.push(pod);
      return;
    }
    const lists: string[] = [];
    for (const key of Object.keys(node)) {
      // In a pattern of a policy, `(image)` is a condition.
      if (key.includes('(') || (path.length === 0 && key === 'status')) continue;
      const child = node[key] as Json;
      if (isContainers(key, child)) lists.push(Array.isArray(child) ? `${key}[*]` : key);
      else visit(child, [...path, key], node);
    }
    if (lists.length > 0) {
      const containers = lists.join(' ');
      pods.push({ place: parts('', { containers, context: '', knowsContainers: '*' }), path });
    }
  };
  visit(value, [], undefined);
  return { pods, manifests };
}

const isText = (value: Json | undefined): boolean => typeof value === 'string';

/** Texts that name a picture are no images of containers. */
const isImage = (value: Json | undefined): boolean =>
  typeof value === 'string' && !/\.(?:png|jpe?g|gif|svg|webp)$/i.test(value);

const isManifest = (node: JsonObject): boolean =>
  isText(node.apiVersion) && isText(node.kind) && isObject(node.spec);

function podSpecIn(
  node: JsonObject,
  path: Path,
  parent: JsonObject | undefined,
): Shapes['pods'][number] | undefined {
  const { containers } = node;
  if (path.length === 0 || !Array.isArray(containers) || containers.length === 0) return undefined;
  const items = containers.filter(isObject);
  if (items.length < containers.length) return undefined;
  const images = items.filter(({ image }) => isImage(image)).length;
  const named = items.every(({ name }) => isText(name));
  const podLike =
    Object.keys(node).some((key) => POD_KEYS.has(key)) || items.some((item) => holds(item, 1));
  if (images === 0 && !(named && podLike)) return undefined;
  const whole = images === items.length;
  const above = path.at(-2);
  const isTemplate =
    path.at(-1) === 'spec' &&
    path.length > 1 &&
    (parent?.metadata !== undefined || (typeof above === 'string' && /emplate$/.test(above)));
  if (isTemplate) return { place: whole ? template('') : patch(''), path: path.slice(0, -1) };
  return { place: whole ? podSpecAt('') : specPatch(''), path };
}

const holds = (item: JsonObject, least: number): boolean =>
  Object.keys(item).filter((key) => CONTAINER_KEYS.has(key)).length >= least;

/** Whether the value of a key that speaks of containers is one, or a list of them. */
function isContainers(key: string, value: Json): boolean {
  if (Array.isArray(value)) {
    const items = value.filter(isObject);
    const some = items.length === value.length && items.some(({ image }) => isImage(image));
    return some && CONTAINER_LIST.test(key) && key !== 'containers';
  }
  return isObject(value) && CONTAINER_MAP.test(key) && isImage(value.image) && holds(value, 2);
}
