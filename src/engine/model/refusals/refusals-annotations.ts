/** Refusals of the old annotations for seccomp and AppArmor, alone and beside the fields. */
import type { SecurityContext } from '../fields.ts';
import type { Pod } from '../pod.ts';
import type { Refuse } from './refusal.ts';

const SECCOMP_POD_KEY = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_CONTAINER_PREFIX = 'container.seccomp.security.alpha.kubernetes.io/';
const APPARMOR_PREFIX = 'container.apparmor.security.beta.kubernetes.io/';

type Profile = NonNullable<SecurityContext['seccompProfile']>;

/**
 * Pods and templates are held to the same checks. Only for a pod the server first copies an AppArmor annotation to
 * the field of a container that has none, so that it cannot contradict the pod's field.
 */
export function refuseAnnotations(refuse: Refuse, pod: Pod, isTemplate: boolean): void {
  const { metadata, spec, containers } = pod;
  if (!metadata.annotations?.size) return;
  for (const [key, value] of metadata.annotations) {
    const isAppArmor = key.startsWith(APPARMOR_PREFIX);
    const isSeccomp = key === SECCOMP_POD_KEY || key.startsWith(SECCOMP_CONTAINER_PREFIX);
    if (!isAppArmor && !isSeccomp) continue;
    const path = [...pod.path, 'metadata', 'annotations', key];
    const data = { annotation: key, value };
    if (isAppArmor) {
      const container = key.slice(APPARMOR_PREFIX.length);
      const targets = containers.filter(({ name }) => name === container);
      if (targets.length === 0) {
        refuse('apparmor-annotation-without-container', path, { container });
      }
      if (!isAppArmorProfile(value)) refuse('annotation-profile-invalid', path, data);
      const shared = isTemplate ? spec.securityContext?.appArmorProfile : undefined;
      const differs = targets.some((target) =>
        differsFrom(target.value.securityContext?.appArmorProfile ?? shared, value, APPARMOR),
      );
      if (differs && pod.os !== 'windows') refuse('apparmor-annotation-differs', path, data);
      continue;
    }
    if (!isSeccompProfile(value)) refuse('annotation-profile-invalid', path, data);
    const name = key.slice(SECCOMP_CONTAINER_PREFIX.length);
    const profiles =
      key === SECCOMP_POD_KEY
        ? [spec.securityContext?.seccompProfile]
        : containers
            .filter((target) => target.name === name)
            .map((target) => target.value.securityContext?.seccompProfile);
    if (profiles.some((profile) => differsFrom(profile, value, SECCOMP))) {
      refuse('seccomp-annotation-differs', path, data);
    }
  }
}

/** What the annotation says for `RuntimeDefault`. */
const SECCOMP = ['runtime/default', 'docker/default'];
const APPARMOR = ['runtime/default'];

/** A type that Kubernetes does not know is refused as such and compared with nothing. */
function differsFrom(
  profile: Profile | undefined,
  annotation: string,
  runtimeDefault: readonly string[],
): boolean {
  switch (profile?.type) {
    case 'Unconfined':
      return annotation !== 'unconfined';
    case 'RuntimeDefault':
      return !runtimeDefault.includes(annotation);
    case 'Localhost':
      return annotation !== `localhost/${profile.localhostProfile}`;
    default:
      return false;
  }
}

/** ValidateSeccompProfile. */
function isSeccompProfile(value: string): boolean {
  if (value === 'unconfined' || SECCOMP.includes(value)) return true;
  if (!value.startsWith('localhost/')) return false;
  const steps = value.slice('localhost/'.length).split('/');
  return !steps.includes('..') && (steps.length === 1 || steps[0] !== '');
}

/** ValidateAppArmorProfileFormat. */
const isAppArmorProfile = (value: string): boolean =>
  ['', 'runtime/default', 'unconfined'].includes(value) || value.startsWith('localhost/');
