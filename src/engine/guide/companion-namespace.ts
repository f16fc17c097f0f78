/** The Namespace of a workload, with the labels by which Pod Security Admission judges its pods. */

import { guardedNamespace, podSecurityLabels } from '../model/bundle/companions.ts';
import {
  enforcedLevel,
  isPolicyVersion,
  refusedLabels,
  refusesPods,
  SYSTEM_NAMESPACES,
} from '../model/bundle/namespaces.ts';
import { isDnsLabel } from '../model/names.ts';
import { formatVersion, parseVersion } from '../model/version.ts';
import type { Registry } from '../review/registry.ts';
import { evaluateSteps } from '../review/standards.ts';
import type { FixOp } from '../rule/rule.ts';
import { finish } from '../text/steps.ts';
import {
  type CompanionOffer,
  type CompanionSubject,
  closed,
  ticked,
  unticked,
} from './companion.ts';
import type { EditCollector, GuideTarget } from './guide.ts';

/** Levels that are worth a label; `privileged` refuses nothing. */
export const NAMESPACE_LEVELS = ['restricted', 'baseline'] as const;
export type NamespaceLevel = (typeof NAMESPACE_LEVELS)[number];

export interface NamespaceAnswers {
  readonly level: NamespaceLevel;
  /** As the labels spell it. */
  readonly version: string;
}

/** What the target asks for. A level is said by what it asks of pods: only restricted asks for this. */
export const startNamespace = ({ env, settings }: CompanionSubject): NamespaceAnswers => ({
  level: settings.has('allow-privilege-escalation') ? 'restricted' : 'baseline',
  version: `v${formatVersion(env.policyVersion)}`,
});

export const versionFault = (version: string) =>
  version === '' ? 'required' : isPolicyVersion(version) ? undefined : 'version';

const namespacesNamed = ({ guideTargets }: CompanionSubject, name: string): GuideTarget[] =>
  guideTargets.filter(
    ({ object }) =>
      object.apiVersion === 'v1' && object.kind === 'Namespace' && object.name === name,
  );

export function offerNamespace(scene: CompanionSubject, registry: Registry): CompanionOffer {
  const { namespace } = scene.workload;
  if (namespace === null) return closed('namespace-unsaid');
  const data = { namespace };
  // Every cluster has these, and they hold what others have put there.
  if (namespace === 'default' || SYSTEM_NAMESPACES.includes(namespace)) {
    return closed('namespace-shared', data);
  }
  if (!isDnsLabel(namespace)) {
    return closed('namespace-name', data);
  }
  const target = startNamespace(scene);
  const failing = failingIn(scene, registry, target);
  const [present] = namespacesNamed(scene, namespace);
  if (present) {
    const { value } = present.object;
    if (refusesPods(value) && refusedLabels(value).length === 0) {
      return closed('namespace-there', { ...data, level: String(enforcedLevel(value)) });
    }
    // Somebody may have said `privileged` for a reason.
    const isEnforced = enforcedLevel(value) !== undefined;
    return isEnforced || failing.length > 0
      ? unticked('namespace-labels', data)
      : ticked('namespace-labels', data);
  }
  return failing.length > 0
    ? unticked('namespace-fails', { ...data, level: target.level })
    : ticked('namespace-new', data);
}

/** The workloads of the namespace that would not be admitted; nor would those that nobody can judge. */
export function failingIn(
  { guideTargets, workload: { namespace } }: CompanionSubject,
  registry: Registry,
  { level, version }: NamespaceAnswers,
): GuideTarget[] {
  const wanted = parseVersion(version);
  return guideTargets.filter(({ workload }) => {
    if (!workload || workload.namespace !== namespace || !wanted) return false;
    return (
      workload.problems.length > 0 ||
      !finish(evaluateSteps(registry, workload, wanted))[level].allowed
    );
  });
}

export function addNamespace(
  edits: EditCollector,
  scene: CompanionSubject,
  answers: NamespaceAnswers,
): void {
  const { guideTargets, guideTarget, workload } = scene;
  const name = workload.namespace ?? '';
  const { level, version } = answers;
  const [present] = namespacesNamed(scene, name);
  if (present) {
    const { path } = present.object;
    const labels = podSecurityLabels(level, version);
    const ops = Object.entries(labels).map(([key, value]): FixOp => {
      return { op: 'set', path: [...path, 'metadata', 'labels', key], value };
    });
    edits.write(present, ...ops);
    return;
  }
  // It must be there before anything else of the file that belongs into it.
  const first = guideTargets.find(
    ({ file, object }) => file === guideTarget.file && object.namespace === name,
  );
  edits.precede(first ?? guideTarget, guardedNamespace(name, level, version));
}
