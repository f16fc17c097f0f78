/**
 * Seccomp profiles by annotation, which Kubernetes no longer reads.
 *
 * Fields, of a pod:
 * - metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]
 * - metadata.annotations["container.seccomp.security.alpha.kubernetes.io/<container>"]
 * Good values: none. The field `seccompProfile` exists since 1.19; up to 1.26 the API server filled it
 * from an annotation, since 1.27 an annotation has no effect at all.
 *
 * Source: Kubernetes documentation, KEP-135. Moving a profile into the field therefore puts it in force
 * for the first time, which may break: not safe, though others call it so. An `unconfined` that nobody
 * reads is not put in force, it only goes.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { atLeast } from '../../model/version.ts';
import {
  annotationPath,
  SECCOMP_CONTAINER_ANNOTATION,
  SECCOMP_POD_ANNOTATION,
  seccompProfileIn,
} from '../../rule/kernel-profile.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  ownField,
  type Path,
  type Pod,
  place,
  podField,
} from '../../rule/rule.ts';

const FIELD = 'seccompProfile';

const annotationsOf = ({ metadata }: Pod) =>
  [...(metadata.annotations ?? [])].filter(
    ([key]) => key === SECCOMP_POD_ANNOTATION || key.startsWith(SECCOMP_CONTAINER_ANNOTATION),
  );

/** Since 1.27, the API server no longer fills fields from annotations. */
const isIgnored = ({ kubernetesVersion }: Env): boolean =>
  atLeast(kubernetesVersion, { major: 1, minor: 27 });

function inspect<const C extends string>(pod: Pod, code: C) {
  const found = annotationsOf(pod);
  if (found.length === 0) return byDefault([...pod.path, 'metadata', 'annotations']);
  return explicit(
    ...found.map(([annotation]) => place(annotationPath(pod, annotation), code, { annotation })),
  );
}

/** The fields that an annotation speaks for, as far as they say nothing themselves. */
function unsetFields(pod: Pod, key: string): Path[] {
  if (key === SECCOMP_POD_ANNOTATION) {
    return pod.spec.securityContext?.[FIELD] ? [] : [podField(pod, FIELD)];
  }
  const name = key.slice(SECCOMP_CONTAINER_ANNOTATION.length);
  return pod.containers
    .filter((container) => container.name === name && !container.value.securityContext?.[FIELD])
    .map((container) => ownField(container, FIELD));
}

export const seccompAnnotations = defineRule({
  id: 'seccomp-annotations',
  category: 'kernel-profiles',
  severity: 'low',
  scope: 'pod',
  field: 'metadata.annotations',
  covers: { 'seccomp-deprecated-annotation': ['deprecated', 'ignored'] },
  messages: ['deprecated', 'ignored'],
  // The version that added the field.
  since: '1.19',
  inspect: ({ pod }, env) => inspect(pod, isIgnored(env) ? 'ignored' : 'deprecated'),
  fix: {
    safety: 'may-break',
    secure: ({ pod, env }) => {
      const ops = annotationsOf(pod).flatMap(([key, value]): FixOp[] => {
        const profile = seccompProfileIn(value);
        if (!profile) return [];
        // The API server refuses the field on Windows.
        const moves = !runsOnWindows(pod) && !(isIgnored(env) && profile.type === 'Unconfined');
        return [
          ...(moves ? unsetFields(pod, key) : []).map((path): FixOp => {
            return { op: 'set', path, value: { ...profile }, before: BEFORE_CONTAINERS };
          }),
          { op: 'remove', path: annotationPath(pod, key), prune: true },
        ];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksContainerAccess', 'seccomp'],
});
