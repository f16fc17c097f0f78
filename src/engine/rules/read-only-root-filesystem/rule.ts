/**
 * Containers whose root file system cannot be written.
 *
 * Field: spec.{initContainers,containers,ephemeralContainers}[*].securityContext.readOnlyRootFilesystem
 * Good value: true. Absent means writable. There is no such field at the pod; one that stands there has
 * no effect and is for the schema to name. Windows has no read-only root file system.
 *
 * Source: Kubernetes security checklist and the NSA's hardening guide. Not a Pod Security Standard.
 * Which paths a program writes to is known to its image only: where we know the image, the fix mounts
 * volumes there, else it adds none.
 */
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  type ContainerTarget,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  on,
  ownField,
  place,
  podField,
  setInContainers,
  unset,
} from '../../rule/rule.ts';
import { foldersOfRoot, writableVolumes } from '../../rule/writable-volumes.ts';

const FIELD = 'readOnlyRootFilesystem';

/**
 * Where a fix may be about to write another user than root. That makes volumes necessary by itself: they are then its
 * companions, whether the file system becomes read-only or not.
 */
function usersAwaited({ pod, container }: ContainerTarget): FixOp[] {
  if (isNonRoot(pod, container) || foldersOfRoot(container).length === 0) return [];
  const fields = ['runAsNonRoot', 'runAsUser'];
  const paths = fields.flatMap((field) => [podField(pod, field), ownField(container, field)]);
  return paths.map((path) => ({ op: 'keep', path, waits: true }));
}

export const readOnlyRootFilesystem = defineRule({
  id: 'read-only-root-filesystem',
  category: 'files-and-volumes',
  severity: 'medium',
  scope: 'container',
  field: `securityContext.${FIELD}`,
  covers: { 'read-only-root-filesystem': ['unset', 'writable'] },
  messages: ['unset', 'writable'],
  // A privileged container may mount it writable again.
  joins: { unset: ['privileged'], writable: ['privileged'] },
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = ownField(container, FIELD);
    const value = container.value.securityContext?.[FIELD];
    if (value === undefined) return unset(at, 'unset');
    return value ? on(at) : explicit(place(at, 'writable'));
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges', 'unwritable-folders'],
    // Seen for a while, a program may still write elsewhere later.
    risk: (_, { container }) => (container.learned?.writesAreKnown ? 'usually-fine' : undefined),
    secure: ({ workload, targets }) => [
      ...setInContainers(targets, [FIELD], true),
      ...writableVolumes(workload, targets),
      ...targets.flatMap(usersAwaited),
    ],
  },
  sources: ['applicationSecurityChecklist', 'securityContext'],
});
