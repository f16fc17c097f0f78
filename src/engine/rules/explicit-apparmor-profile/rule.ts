/**
 * AppArmor profiles that the manifest names, rather than leaving them to the container runtime.
 *
 * Fields:
 * - spec.securityContext.appArmorProfile
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.appArmorProfile
 * - metadata.annotations["container.apparmor.security.beta.kubernetes.io/<container>"]
 * Good values: any profile that is named; whether it confines is for `apparmor-profile` to say.
 *
 * Source: the AKS article (AppArmor as a further restriction); KEP-24 has the runtime confine a
 * container without a profile on every node with AppArmor, hence off unless turned on. A privileged
 * container stays unconfined unless its own profile says otherwise, and is left alone.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  APPARMOR_NAME,
  annotationPath,
  profileChoice,
  profileOf,
  profileStatus,
  removeAnnotations,
  setProfiles,
} from '../../rule/kernel-profile.ts';
import { type ContainerRef, defineRule, inherited, notApplicable, on } from '../../rule/rule.ts';

const FIELD = 'appArmorProfile';
const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';

const ownProfile = ({ value }: ContainerRef) => value.securityContext?.[FIELD];

export const explicitApparmorProfile = defineRule({
  id: 'explicit-apparmor-profile',
  category: 'kernel-profiles',
  severity: 'low',
  scope: 'container-and-pod',
  placement: true,
  optIn: true,
  field: 'securityContext.appArmorProfile',
  covers: { 'apparmor-missing': ['unset'] },
  messages: ['unset'],
  // The version that brought the field.
  since: '1.30',
  inspect(target) {
    const { pod, container } = target;
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const status = profileStatus(target, FIELD, { unset: 'unset', explicit: 'unset' });
    if (status.state === 'explicit') {
      const { at } = profileOf(target, FIELD);
      return container && !ownProfile(container) ? inherited(at) : on(at);
    }
    if (status.state !== 'unset' || !container) return status;
    if (container.value.securityContext?.privileged) {
      return notApplicable('privileged-container');
    }
    const annotation = ANNOTATION + container.name;
    // An empty value counts for none.
    return pod.metadata.annotations?.get(annotation) ? on(annotationPath(pod, annotation)) : status;
  },
  fix: {
    safety: 'may-break',
    value: profileChoice(APPARMOR_NAME, 'k8s-apparmor-example-deny-write'),
    secure(selection) {
      const { pod, targets, at } = selection;
      // What the pod has does not reach a privileged container: its own profile stays.
      const settled = selection.settled?.filter(
        ({ container }) => at !== 'pod' || !container?.value.securityContext?.privileged,
      );
      const covered = new Set([...targets, ...(settled ?? [])].map(({ container }) => container));
      // At the pod it would reach privileged containers, and contradict what an annotation says.
      const whole =
        selection.whole &&
        pod.containers.every((container) => ownProfile(container) || covered.has(container));
      if (at === 'pod' && !whole) return null;
      // An empty annotation says nothing, and yet the API server refuses it beside the field.
      const empty = targets.flatMap(({ container }) => {
        const key = container && ANNOTATION + container.name;
        return key && pod.metadata.annotations?.get(key) === '' ? [key] : [];
      });
      return [
        ...setProfiles({ ...selection, settled, whole }, FIELD),
        ...removeAnnotations(pod, empty, ['runtime/default']),
      ];
    },
  },
  sources: ['aksPodSecurity', 'aksContainerAccess', 'appArmor'],
});
