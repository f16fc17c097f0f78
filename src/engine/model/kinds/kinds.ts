/** The one table of kinds, by API group and kind: what has a pod, and where. */
import type { Path } from '../../text/path.ts';
import { hasPlaceholder } from '../placeholder.ts';
import { KUBERNETES_KINDS, KUBERNETES_OTHERS } from './kubernetes.ts';
import { fixedPath } from './pattern.ts';
import type { KindRow, PodKind } from './pod-kind.ts';

const OWN: readonly KindRow[] = [...KUBERNETES_KINDS, ...KUBERNETES_OTHERS];

/** Rows of other projects' kinds, once they are loaded: see `others.ts`. */
let others: readonly KindRow[] = [];

/** `apps` of `apps/v1`, and nothing of `v1`. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';

/** Rows by `apiVersion kind` for Kubernetes' own kinds, and by `group/ kind` for all others. */
let rows: ReadonlyMap<string, PodKind> | undefined;

function allRows(): ReadonlyMap<string, PodKind> {
  if (!rows) {
    const index = new Map<string, PodKind>();
    for (const { kinds, ...rest } of [...OWN, ...others]) {
      const row: PodKind = { ...rest, kinds: kinds.split(' ') };
      for (const kind of row.kinds) {
        const group = row.served ?? `${row.group}/`;
        index.set(row.anyCase ? anyCase(group, kind) : `${group} ${kind}`, row);
        for (const version of retiredOf(row)) index.set(`${version} ${kind}`, row);
      }
    }
    rows = index;
  }
  return rows;
}

const retiredOf = ({ retired = [], reshaped = [] }: PodKind): readonly string[] => [
  ...retired,
  ...reshaped,
];

const anyCase = (group: string, kind: string): string => `${group}  ${kind.toLowerCase()}`;

/** The row of a kind; undefined for one that the table doesn't have. */
export function kindIn(apiVersion: string, kind: string): PodKind | undefined {
  const all = allRows();
  const own = all.get(`${apiVersion} ${kind}`);
  if (own || !apiVersion.includes('/')) return own;
  const group = `${groupOf(apiVersion)}/`;
  return all.get(`${group} ${kind}`) ?? all.get(anyCase(group, kind));
}

/**
 * Adds the rows of other projects' kinds. What was read before has to be read again.
 * @returns whether they are new
 */
export function addKinds(added: readonly KindRow[]): boolean {
  if (others.length > 0) return false;
  others = added;
  rows = undefined;
  return true;
}

/** Whether the kinds of an apiVersion may have rows that aren't loaded yet. Kustomize's own files have none. */
export const isUnread = (apiVersion: string): boolean =>
  others.length === 0 &&
  (hasPlaceholder(apiVersion) ||
    (!isOwnGroup(groupOf(apiVersion)) && groupOf(apiVersion) !== 'kustomize.config.k8s.io'));

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
  for (const table of [OWN, others]) {
    const known = table.filter(({ kinds }) => kinds.split(' ').includes(kind));
    const [row] = known;
    if (!row) continue;
    if (known.some(({ group }) => group !== row.group)) return undefined;
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

const ownGroups: ReadonlySet<string> = new Set(OWN.map(({ group }) => group));

/** Whether a group is Kubernetes' own, or comes with it. */
export const isOwnGroup = (group: string): boolean => ownGroups.has(group);

/** Kinds of Kubernetes of an apiVersion: of the core, apps and batch; undefined for any other. */
export function servedKinds(apiVersion: string): readonly string[] | undefined {
  const rows = OWN.filter(({ served }) => served === apiVersion);
  return rows.length > 0 ? rows.flatMap(({ kinds }) => kinds.split(' ')) : undefined;
}

/** The apiVersions of these kinds. */
export const SERVED_VERSIONS: readonly string[] = [
  ...new Set(OWN.flatMap(({ served }) => served ?? [])),
];

/** Where an object of one of Kubernetes' own kinds has its pod; undefined for any other kind. */
export function podPathOf(apiVersion: string, kind: string): Path | undefined {
  const row = kindIn(apiVersion, kind);
  const [pod] = row?.pods ?? [];
  return row?.served && pod ? fixedPath(pod.at) : undefined;
}
