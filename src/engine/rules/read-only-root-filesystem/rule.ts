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
import { knownImageOf, sizeLimitOf } from '../../knowledge/images.ts';
import { isMounted, takenNames, volumeName } from '../../model/mounts.ts';
import { runsOnWindows, type Workload } from '../../model/pod.ts';
import {
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  on,
  ownField,
  place,
  setInContainers,
  type Target,
  unset,
} from '../../rule/rule.ts';

const FIELD = 'readOnlyRootFilesystem';

/** A volume of its own for each path that a known image writes to and that has none. */
function writableVolumes(workload: Workload, targets: readonly Target[]): FixOp[] {
  const taken = takenNames(workload);
  return targets.flatMap(({ container }) => {
    const known = container && knownImageOf(container);
    if (!known) return [];
    const env = container.value.env ?? [];
    return known.facts.writes.flatMap((written): FixOp[] => {
      const { path: mountPath, below } = written;
      const chosen = env.findLast(({ name }) => name === below?.variable);
      if (isMounted(container, chosen?.value ?? mountPath)) return [];
      const name = volumeName(mountPath, container.name ?? '', taken);
      taken.add(name);
      const volume = { name, emptyDir: { sizeLimit: sizeLimitOf(written) } };
      const led = below && !chosen && { name: below.variable, value: below.folder };
      return [
        { op: 'append', path: [...container.path, 'volumeMounts'], value: { name, mountPath } },
        ...(led ? [{ op: 'append' as const, path: [...container.path, 'env'], value: led }] : []),
        { op: 'append', path: [...workload.pod.specPath, 'volumes'], value: volume },
      ];
    });
  });
}

export const readOnlyRootFilesystem = defineRule({
  id: 'read-only-root-filesystem',
  category: 'files-and-volumes',
  severity: 'medium',
  scope: 'container',
  field: `securityContext.${FIELD}`,
  covers: { 'read-only-root-filesystem': ['unset', 'writable'] },
  messages: ['unset', 'writable'],
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = ownField(container, FIELD);
    const value = container.value.securityContext?.[FIELD];
    if (value === undefined) return unset(at, 'unset');
    return value ? on(at) : explicit(place(at, 'writable'));
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges'],
    secure: ({ workload, targets }) => [
      ...setInContainers(targets, [FIELD], true),
      ...writableVolumes(workload, targets),
    ],
  },
  sources: ['applicationSecurityChecklist', 'securityContext'],
});
