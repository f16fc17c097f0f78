/** The cluster as a whole: its version, policies that the target stands for, and custom resources. */
import { runsOnWindows } from '../model/pod.ts';
import { atLeast, formatVersion, parseVersion, type Version } from '../model/version.ts';
import { valueBelow } from '../text/json.ts';
import { CLUSTER, CLUSTER_ID, clusterProperty, GROUP } from './azure.ts';
import { command, namePiece } from './command.ts';
import { item, type NeedPlace, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type PodEntry, type Sources } from './sources.ts';

/** Commands of all items go to one cluster. */
export const accessItem = (): OperatorTask =>
  item(
    'access',
    [],
    [],
    [
      step(
        'subscription',
        command`az account set --subscription ${{ kind: 'subscription' } as const}`,
      ),
      step(
        'credentials',
        command`az aks get-credentials --resource-group ${GROUP} --name ${CLUSTER}`,
      ),
    ],
  );

/** A field that older versions do not know or leave out without a word. */
interface Feature {
  readonly field: string;
  /** The first version that has it without a feature gate. */
  readonly since: string;
  readonly at: (entry: PodEntry) => readonly NeedPlace[];
}

const specField =
  (...path: readonly string[]) =>
  (entry: PodEntry): readonly NeedPlace[] => {
    const { object, pod } = entry.workload;
    const fieldPath = [...pod.specPath, ...path];
    return valueBelow(object.value, ...fieldPath.slice(object.path.length)) === undefined
      ? []
      : [needPlace(entry, fieldPath)];
  };

const containerField =
  (...path: readonly string[]) =>
  (entry: PodEntry): readonly NeedPlace[] => {
    const { object, pod } = entry.workload;
    return pod.containers.flatMap((container) => {
      const fieldPath = [...container.path, ...path];
      return valueBelow(object.value, ...fieldPath.slice(object.path.length)) === undefined
        ? []
        : [needPlace(entry, fieldPath)];
    });
  };

const FEATURES: readonly Feature[] = [
  {
    field: 'initContainers[].restartPolicy',
    since: '1.29',
    at: (entry) =>
      entry.workload.pod.containers
        .filter(({ role }) => role === 'sidecar')
        .map(({ path }) => needPlace(entry, [...path, 'restartPolicy'])),
  },
  {
    field: 'appArmorProfile',
    since: '1.30',
    at: (entry) => [
      ...specField('securityContext', 'appArmorProfile')(entry),
      ...containerField('securityContext', 'appArmorProfile')(entry),
    ],
  },
  {
    field: 'lifecycle.preStop.sleep',
    since: '1.30',
    at: containerField('lifecycle', 'preStop', 'sleep'),
  },
  { field: 'hostUsers', since: '1.33', at: specField('hostUsers') },
  {
    field: 'procMount',
    since: '1.33',
    at: (entry) =>
      entry.workload.pod.containers
        .filter(({ value }) => value.securityContext?.procMount === 'Unmasked')
        .map(({ path }) => needPlace(entry, [...path, 'securityContext', 'procMount'])),
  },
  {
    field: 'supplementalGroupsPolicy',
    since: '1.33',
    at: specField('securityContext', 'supplementalGroupsPolicy'),
  },
  {
    field: 'seLinuxChangePolicy',
    since: '1.33',
    at: specField('securityContext', 'seLinuxChangePolicy'),
  },
  { field: 'spec.resources', since: '1.34', at: specField('resources') },
];

export function versionItems({ pods, env }: Sources): OperatorTask[] {
  const found = FEATURES.flatMap(({ field, since, at }) => {
    const places = pods.filter(({ workload: { pod } }) => !runsOnWindows(pod)).flatMap(at);
    return places.length > 0 ? [{ field, since: parseVersion(since) as Version, places }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const newest = found.reduce(
    (most, { since }) => (atLeast(since, most) ? since : most),
    first.since,
  );
  const version = formatVersion(newest);
  return [
    item(
      'kubernetes-version',
      [version],
      found.flatMap(({ places }) => places),
      [
        step('version', clusterProperty('currentKubernetesVersion')),
        step(
          'upgrades',
          command`az aks get-upgrades --resource-group ${GROUP} --name ${CLUSTER} --output table`,
        ),
      ],
      {
        version,
        fields: found.map(({ field }) => field).join(', '),
        chosen: formatVersion(env.kubernetesVersion),
        old: atLeast(env.kubernetesVersion, newest) ? 'no' : 'yes',
      },
    ),
  ];
}

/** Initiatives of Azure Policy, by the level in the name of the target. */
const INITIATIVES: { readonly [level: string]: string } = {
  baseline: 'a8640138-9b0a-4a28-b8cb-1666c838647d',
  restricted: '42b8ef37-b724-4e24-bbc8-7a7708edfe00',
};

export function policyItems({ pods, env: { profile, level } }: Sources): OperatorTask[] {
  if (pods.length === 0) return [];
  const policy = /^azure-policy-(baseline|restricted)/.exec(profile)?.[1];
  const safeguards = profile.startsWith('aks-deployment-safeguards');
  if (!policy && !safeguards) return [];
  const addOn = step(
    'policy-enable',
    command`az aks enable-addons --resource-group ${GROUP} --name ${CLUSTER} --addons azure-policy`,
  );
  if (policy) {
    const assign = step(
      'policy-assign',
      command`az policy assignment create --name ${`pod-security-${policy}`}
        --policy-set-definition ${INITIATIVES[policy] ?? ''}
        --scope ${CLUSTER_ID}`,
    );
    return [item('azure-policy', [policy], [], [addOn, assign], { level: policy })];
  }
  const standard = level === 'restricted' ? 'Restricted' : 'Baseline';
  return [
    item(
      'deployment-safeguards',
      [],
      [],
      [
        addOn,
        step(
          'safeguards-show',
          command`az aks safeguards show --resource-group ${GROUP} --name ${CLUSTER}`,
        ),
        step(
          'safeguards-create',
          command`az aks safeguards create --resource-group ${GROUP} --name ${CLUSTER}
            --level Warn --pss-level ${standard}`,
        ),
      ],
      { level: standard },
    ),
  ];
}

/** Groups that an item of their own speaks of. */
const TOLD = /^(?:secrets-store\.csi\.x-k8s\.io|aadpodidentity\.k8s\.io)$/;
/** Kubernetes’ own groups: short words, and those below k8s.io that come with the API server. */
const BUILT_IN =
  /^(?:[a-z]+|(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|internal\.apiserver|networking|node|rbac\.authorization|resource|scheduling|storage|storagemigration)\.k8s\.io)$/;

export function customResourceItems({ entries }: Sources): OperatorTask[] {
  const needs = new Needs<{ readonly group: string; readonly kinds: Set<string> }>();
  const defined = new Set(
    entries.flatMap(({ object: { kind, value } }) => {
      const group = kind === 'CustomResourceDefinition' && valueBelow(value, 'spec', 'group');
      return typeof group === 'string' ? [group] : [];
    }),
  );
  for (const entry of entries) {
    const { apiVersion, kind } = entry.object;
    const at = apiVersion?.indexOf('/') ?? -1;
    if (!apiVersion || !kind || at < 0) continue;
    const group = apiVersion.slice(0, at);
    if (TOLD.test(group) || BUILT_IN.test(group) || defined.has(group)) continue;
    needs.add([group], { group, kinds: new Set<string>() }, needPlace(entry)).kinds.add(kind);
  }
  return needs.all.map(({ value: { group, kinds }, places }) =>
    item(
      'custom-resources',
      [group],
      places,
      [
        step(
          'resources-check',
          command`kubectl api-resources --api-group ${namePiece('api-group', group)}`,
        ),
      ],
      { group, kinds: [...kinds].join(', ') },
    ),
  );
}
