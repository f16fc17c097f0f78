/** What the API server would refuse in a pod although every value has the right type. */
import type { Workload } from '../pod.ts';
import { below, type FieldRefusal, type RefusalCode, type Refuse } from './refusal.ts';
import { refuseAnnotations } from './refusals-annotations.ts';
import { refuseContainer, refuseHostPorts, refuseNamesTwice } from './refusals-containers.ts';
import {
  refuseContainerSecurity,
  refuseHostProcess,
  refuseNamespaces,
  refuseOperatingSystem,
  refusePodSecurity,
} from './refusals-security.ts';
import { refuseEnvironment, refuseMounts, refuseVolumes } from './refusals-volumes.ts';

export type { FieldRefusal, RefusalCode } from './refusal.ts';

/** Which policies each kind accepts; an absent one counts as Always. */
const RESTART_POLICIES: { readonly [kind: string]: readonly string[] } = {
  Pod: ['Always', 'OnFailure', 'Never'],
  PodTemplate: ['Always', 'OnFailure', 'Never'],
  Job: ['OnFailure', 'Never'],
  CronJob: ['OnFailure', 'Never'],
};
/** Deployments and what else runs for good. */
const LASTING: readonly string[] = ['Always'];

/**
 * What the API server refuses in a new object of this kind, as far as the pod alone decides. Left aside is what
 * depends on the cluster: its policies, feature gates and other objects. Older servers accept any StatefulSet and
 * then refuse its pods.
 *
 * Source: k8s.io/kubernetes pkg/apis/core/validation (ValidatePodCreate, ValidatePodTemplateSpec) and
 * pkg/apis/{apps,batch}/validation, after the defaults of pkg/apis/core/v1; read at 1.31 and 1.33.
 */
export function refusalsOf(workload: Workload): FieldRefusal[] {
  const { kind, pod, custom } = workload;
  const refusals: FieldRefusal[] = [];
  // The rest of a pod that is written in part isn't known.
  if (custom && !custom.place.whole) return refusals;
  // The server does not get that far with a value of the wrong type.
  if (workload.problems.length > 0) return refusals;
  const refuse: Refuse = (code, path, data) => {
    // Controllers name containers, set their images and add volumes.
    if (custom && BY_CONTROLLERS.has(code)) return;
    refusals.push({ code, path, data: { ...data } });
  };
  const isTemplate = custom !== undefined || kind !== 'Pod';
  const { spec, specPath, containers } = pod;

  if (!custom) refuseLifetime(refuse, workload);
  if (spec.ephemeralContainers?.length) {
    refuse('ephemeral-containers-on-create', below(specPath, 'ephemeralContainers'), {});
  }
  if (!containers.some(({ role }) => role === 'app')) {
    refuse('value-required', below(specPath, 'containers'), { field: 'containers' });
  }
  refuseOperatingSystem(refuse, pod);
  refuseNamespaces(refuse, pod);
  refusePodSecurity(refuse, pod);
  refuseHostProcess(refuse, pod);
  refuseAnnotations(refuse, pod, isTemplate);
  refuseVolumes(refuse, pod);
  refuseNamesTwice(refuse, pod);
  refuseHostPorts(refuse, pod, isTemplate);

  const volumes = volumeNames(workload);
  const claims = volumes && claimNames(workload);
  for (const container of containers) {
    refuseContainer(refuse, pod, container, isTemplate);
    refuseContainerSecurity(refuse, pod, container);
    refuseEnvironment(refuse, container);
    refuseMounts(refuse, container, volumes, claims);
  }
  return refusals;
}

const BY_CONTROLLERS: ReadonlySet<RefusalCode> = new Set([
  'value-required',
  'mount-without-volume',
]);

function refuseLifetime(refuse: Refuse, { kind, pod }: Workload): void {
  const allowed = RESTART_POLICIES[kind] ?? LASTING;
  const value = pod.spec.restartPolicy || 'Always';
  if (allowed === LASTING && pod.spec.activeDeadlineSeconds !== undefined) {
    const path = below(pod.specPath, 'activeDeadlineSeconds');
    refuse('active-deadline-of-kind', path, { kind });
  }
  if (allowed.includes(value)) return;
  refuse('restart-policy-of-kind', below(pod.specPath, 'restartPolicy'), {
    kind,
    value,
    allowed: allowed.join(', '),
  });
}

/** The volumes that can be devices. */
const claimNames = ({ pod }: Workload): ReadonlySet<string> =>
  new Set(
    pod.spec.volumes?.flatMap(({ name = '', persistentVolumeClaim, ephemeral }) =>
      persistentVolumeClaim || ephemeral ? [name] : [],
    ),
  );

/** Null for a StatefulSet, whose claim templates are volumes too. */
function volumeNames({ kind, pod, custom }: Workload): ReadonlySet<string> | null {
  if (kind === 'StatefulSet' || custom) return null;
  return new Set(pod.spec.volumes?.map(({ name = '' }) => name));
}
