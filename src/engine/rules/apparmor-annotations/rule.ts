/**
 * AppArmor profiles by annotation, which the field `appArmorProfile` has taken the place of.
 *
 * Field: metadata.annotations["container.apparmor.security.beta.kubernetes.io/<container>"] of a pod.
 * Good values: none. An annotation for a container that the pod does not have is refused by the API
 * server in every version; the others are deprecated since 1.30, which brought the field.
 *
 * Source: Kubernetes documentation, KEP-24. The API server copies an annotation to the unset field of a
 * new pod by itself, so that writing the field changes nothing at run time. Where pod and annotation
 * contradict each other the manifest is refused, and the field is what stays. Bad profiles are for
 * `apparmor-profile` to name, in either spelling.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { atLeast } from '../../model/version.ts';
import { annotationPath } from '../../rule/kernel-profile.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  ownField,
  type Pod,
  place,
} from '../../rule/rule.ts';

const FIELD = 'appArmorProfile';
const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
type Profile = { readonly type: string; readonly localhostProfile?: string };

const annotationsOf = (pod: Pod) =>
  [...(pod.metadata.annotations ?? [])].flatMap(([key, value]) => {
    if (!key.startsWith(ANNOTATION)) return [];
    const name = key.slice(ANNOTATION.length);
    return [{ key, value, name, containers: pod.containers.filter((c) => c.name === name) }];
  });

/** The field exists since 1.30. */
const hasField = ({ kubernetesVersion }: Env): boolean =>
  atLeast(kubernetesVersion, { major: 1, minor: 30 });

function inspect(pod: Pod, replaced: boolean) {
  const found = annotationsOf(pod)
    .filter(({ containers }) => replaced || containers.length === 0)
    .map(({ key, name, containers }) => {
      const code = containers.length === 0 ? 'orphan' : 'deprecated';
      return place(annotationPath(pod, key), code, { container: name || '""' });
    });
  return found.length > 0
    ? explicit(...found)
    : byDefault([...pod.path, 'metadata', 'annotations']);
}

/** Null for what the API server refuses; undefined for a value that says nothing. */
function profileIn(value: string): Profile | null | undefined {
  if (value === '') return undefined;
  if (value === 'runtime/default') return { type: 'RuntimeDefault' };
  if (value === 'unconfined') return { type: 'Unconfined' };
  const local = /^localhost\/(\S(?:.*\S)?)$/.exec(value)?.[1];
  return local === undefined ? null : { type: 'Localhost', localhostProfile: local };
}

function moveToFields(pod: Pod, { key, value, containers }: ReturnType<typeof annotationsOf>[0]) {
  const profile = profileIn(value);
  if (profile === null) return [];
  const shared = pod.spec.securityContext?.[FIELD];
  const inherits =
    shared?.type === profile?.type && shared?.localhostProfile === profile?.localhostProfile;
  const written =
    profile === undefined || inherits || runsOnWindows(pod)
      ? []
      : containers.filter((container) => !container.value.securityContext?.[FIELD]);
  return [
    ...written.map((container): FixOp => {
      return { op: 'set', path: ownField(container, FIELD), value: { ...profile } };
    }),
    removal(pod, key),
  ];
}

const removal = (pod: Pod, key: string): FixOp => {
  return { op: 'remove', path: annotationPath(pod, key), prune: true };
};

export const apparmorAnnotations = defineRule({
  id: 'apparmor-annotations',
  category: 'kernel-profiles',
  severity: 'low',
  scope: 'pod',
  field: 'metadata.annotations',
  covers: {
    'apparmor-annotation-orphan': ['orphan'],
    'apparmor-deprecated-annotation': ['deprecated'],
  },
  messages: ['orphan', 'deprecated'],
  refusals: { orphan: ['apparmor-annotation-without-container'] },
  inspect: ({ pod }, env) => inspect(pod, hasField(env)),
  fix: {
    safety: 'safe',
    secure: ({ pod, env }) => {
      const ops = annotationsOf(pod).flatMap((annotation) => {
        if (annotation.containers.length === 0) return [removal(pod, annotation.key)];
        return hasField(env) ? moveToFields(pod, annotation) : [];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksContainerAccess', 'appArmor'],
});
