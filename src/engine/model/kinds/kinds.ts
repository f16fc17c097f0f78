/** The one table of kinds, by API group and kind: what has a pod, and where. */
import type { Path } from '../../text/path.ts';
import { mayHoldExpressions } from '../../yaml/expressions.ts';
import { knowledge } from '../knowledge.ts';
import { KUBERNETES_KINDS, KUBERNETES_OTHERS } from './kubernetes.ts';
import { fixedPath } from './pattern.ts';
import {
  anyCase,
  type KindRow,
  type KindTable,
  kindTable,
  type PodKind,
  retiredOf,
} from './pod-kind.ts';

const OWN_ROWS: readonly KindRow[] = [...KUBERNETES_KINDS, ...KUBERNETES_OTHERS];
const OWN_KINDS: KindTable = kindTable(OWN_ROWS);

/** `apps` of `apps/v1`, and nothing of `v1`. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';

/** The row of a kind; undefined for one that neither Kubernetes has nor the other projects' rows that are loaded. */
export function kindIn(apiVersion: string, kind: string): PodKind | undefined {
  const { kinds } = knowledge();
  return kindOf(OWN_KINDS, apiVersion, kind) ?? (kinds && kindOf(kinds, apiVersion, kind));
}

function kindOf(table: KindTable, apiVersion: string, kind: string): PodKind | undefined {
  const row = table.get(`${apiVersion} ${kind}`);
  if (row || !apiVersion.includes('/')) return row;
  const group = `${groupOf(apiVersion)}/`;
  return table.get(`${group} ${kind}`) ?? table.get(anyCase(group, kind));
}

/**
 * Whether the rows of other projects' kinds may have one of an apiVersion, or of one that begins like it: what comes behind
 * the characters that a group may have doesn't make a group of another project out of one of Kubernetes' own.
 */
export function mayBeOthers(apiVersion: string): boolean {
  const start = /^[\w./-]*/.exec(apiVersion)?.[0] ?? '';
  const group = groupOf(start);
  // Kustomize's own files have no rows.
  return start === '' || !(isOwnGroup(group) || group === 'kustomize.config.k8s.io');
}

/** Whether a kind of an apiVersion may be unknown only because the rows of other projects' kinds couldn't be loaded. */
export const isUnread = (apiVersion: string): boolean =>
  !knowledge().kinds &&
  apiVersion !== '' &&
  (mayHoldExpressions(apiVersion) || mayBeOthers(apiVersion));

/** Whether an object is of another project's kind: Kubernetes' own groups have no dot, or end in its name. */
export const isCustomKind = (apiVersion: string): boolean =>
  /\./.test(groupOf(apiVersion)) && !/\.k8s\.io$/.test(groupOf(apiVersion));

/** Kubernetes' own kinds that have a pod, as `apps/v1/Deployment`. */
export const WORKLOAD_KINDS: readonly string[] = KUBERNETES_KINDS.flatMap(({ served, kinds }) =>
  kinds.split(' ').map((kind) => `${served}/${kind}`),
);

/** The apiVersion under which Kubernetes serves a kind of its own that has a pod. */
export function servedVersionOf(kind: string): string | undefined {
  return KUBERNETES_KINDS.find(({ kinds }) => kinds.split(' ').includes(kind))?.served;
}

/**
 * The apiVersion that an object of a kind has today: of Kubernetes' own kinds, or else of another project's.
 * @returns undefined where several groups have a kind of this name, or none has
 */
export function currentVersionOf(kind: string): string | undefined {
  for (const table of [OWN_KINDS, knowledge().kinds ?? OWN_KINDS]) {
    const rows = [...table.values()].filter(({ kinds }) => kinds.includes(kind));
    const [row] = rows;
    if (!row) continue;
    if (rows.some(({ group }) => group !== row.group)) return undefined;
    return row.served ?? `${row.group}/${row.current ?? 'v1'}`;
  }
  return undefined;
}

/** The apiVersion that took the place of one that is gone; undefined for one that is served. */
export function successorOf(apiVersion: string, kind: string): string | undefined {
  const row = kindIn(apiVersion, kind);
  if (!row || !retiredOf(row).includes(apiVersion)) return undefined;
  return row.served ?? `${row.group}/${row.current ?? 'v1'}`;
}

/** The same, where an object has the same fields under both, so that the schema of the newer one tells of the older. */
export const sameUnder = (apiVersion: string, kind: string): string | undefined =>
  kindIn(apiVersion, kind)?.retired?.includes(apiVersion)
    ? successorOf(apiVersion, kind)
    : undefined;

const ownGroups: ReadonlySet<string> = new Set(OWN_ROWS.map(({ group }) => group));

/** Whether a group is Kubernetes' own, or comes with it. */
export const isOwnGroup = (group: string): boolean => ownGroups.has(group);

/** Kinds of Kubernetes of an apiVersion: of the core, apps and batch; undefined for any other. */
export function servedKinds(apiVersion: string): readonly string[] | undefined {
  const rows = OWN_ROWS.filter(({ served }) => served === apiVersion);
  return rows.length > 0 ? rows.flatMap(({ kinds }) => kinds.split(' ')) : undefined;
}

/** The apiVersions of these kinds. */
export const SERVED_VERSIONS: readonly string[] = [
  ...new Set(OWN_ROWS.flatMap(({ served }) => served ?? [])),
];

/** Where an object of one of Kubernetes' own kinds has its pod; undefined for any other kind. */
export function podPathOf(apiVersion: string, kind: string): Path | undefined {
  const row = kindIn(apiVersion, kind);
  const [pod] = row?.pods ?? [];
  return row?.served && pod ? fixedPath(pod.at) : undefined;
}
