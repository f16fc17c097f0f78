/** Namespaces: the labels of Pod Security, and who enforces network policies. */

import { injectsProxy } from '../model/azure/workload-identity.ts';
import { formatVersion } from '../model/version.ts';
import { textBelow } from '../text/json.ts';
import { CLUSTER, clusterProperty, GROUP } from './azure.ts';
import { command, namePiece } from './command.ts';
import { item, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type PodEntry, type Sources } from './sources.ts';

const LABEL = 'pod-security.kubernetes.io/';
const LEVELS = ['privileged', 'baseline', 'restricted'];

/** The level that the files’ own Namespace enforces. */
function enforced({ bundle }: Sources, namespace: string): number {
  const [found] = bundle.named('v1/Namespace', namespace, null);
  const level = textBelow(found?.object.value, 'metadata', 'labels', `${LABEL}enforce`);
  return LEVELS.indexOf(level ?? '');
}

export function podSecurityItems(sources: Sources): OperatorTask[] {
  const { pods, env } = sources;
  const { level } = env;
  if (level === null) return [];
  const version = `v${formatVersion(env.policyVersion)}`;
  const needs = new Needs<{ readonly namespace: string | null; readonly pods: PodEntry[] }>();
  for (const entry of pods) {
    const { namespace } = entry.workload;
    // Pods of the cluster itself are not held to a standard.
    if (namespace?.startsWith('kube-')) continue;
    const need = needs.add([namespace], { namespace, pods: [] }, needPlace(entry));
    need.pods.push(entry);
  }
  return needs.all.flatMap(({ value, places }) => {
    const { namespace } = value;
    if (namespace !== null && enforced(sources, namespace) >= LEVELS.indexOf(level)) return [];
    const failing = value.pods.filter((entry) => !passes(entry, level)).length;
    const name = namePiece('namespace', namespace);
    const labels = (modes: readonly string[]) =>
      modes
        .flatMap((mode) => [`${LABEL}${mode}=${level}`, `${LABEL}${mode}-version=${version}`])
        .flatMap((label) => ['\n ', { pieces: [label] }] as const);
    const setting = (modes: readonly string[], dryRun: boolean) => {
      const { parts } = dryRun
        ? command`kubectl label --dry-run=server --overwrite namespace ${name}`
        : command`kubectl label --overwrite namespace ${name}`;
      return { parts: [...parts, ...labels(modes)] };
    };
    const all = ['enforce', 'warn', 'audit'];
    const steps =
      failing === 0
        ? [step('labels-try', setting(['enforce'], true)), step('labels-set', setting(all, false))]
        : [
            step('labels-try', setting(['enforce'], true)),
            step('labels-warn', setting(all.slice(1), false)),
          ];
    const data = { namespace: namespace ?? '', named: namespace === null ? 'no' : 'yes' };
    return [
      item('pod-security-labels', [namespace, level], places, steps, {
        ...data,
        level,
        version,
        failing,
      }),
    ];
  });
}

/** What nobody can judge does not pass; nor does a pod that gets a privileged container added. */
const passes = ({ standards, workload }: PodEntry, level: 'baseline' | 'restricted'): boolean =>
  standards?.[level].allowed === true && !injectsProxy(workload.pod);

export function networkItems({ entries }: Sources): OperatorTask[] {
  const places = entries
    .filter(
      ({ object: { kind, apiVersion } }) =>
        kind === 'NetworkPolicy' && apiVersion === 'networking.k8s.io/v1',
    )
    .map((entry) => needPlace(entry));
  if (places.length === 0) return [];
  return [
    item('network-policy-engine', [], places, [
      step('network-check', clusterProperty('networkProfile.networkPolicy')),
      step(
        'network-cilium',
        command`az aks update --resource-group ${GROUP} --name ${CLUSTER}
          --network-dataplane cilium`,
      ),
      step(
        'network-calico',
        command`az aks update --resource-group ${GROUP} --name ${CLUSTER} --network-policy calico`,
      ),
    ]),
  ];
}
