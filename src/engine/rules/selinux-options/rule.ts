/**
 * SELinux options: which label the kernel's SELinux module gives a container's processes.
 *
 * Restricted fields: spec.securityContext.seLinuxOptions.{type,user,role} and the same below
 * spec.{initContainers,containers,ephemeralContainers}[*].securityContext.
 * Allowed values: type unset, "", container_t, container_init_t, container_kvm_t and, from policy
 * 1.31, container_engine_t; user and role unset or "". The level is free.
 *
 * Source: Pod Security Standards, baseline, check seLinuxOptions. A container's options replace those
 * of its pod as a whole.
 */
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  inherited,
  isWindows,
  notApplicable,
  on,
  ownField,
  type Pod,
  place,
  podField,
} from '../../lint/rule.ts';
import type { SecurityContext } from '../../model/fields.ts';

type Options = SecurityContext['seLinuxOptions'];

const FIELDS = ['user', 'role', 'type'] as const;

const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
/** 1.31 adds the type for container engines that run inside a container: it is confined as well. */
const TYPES_SINCE_1_31 = [...TYPES, 'container_engine_t'];

const typesAt = ({ policyVersion }: Env) => (policyVersion.minor >= 31 ? TYPES_SINCE_1_31 : TYPES);

const refused = (options: Options, types: readonly string[]) =>
  FIELDS.filter((field) => {
    const value = options?.[field] ?? '';
    return field === 'type' ? !types.includes(value) : value !== '';
  });

const denies = (types: readonly string[]) => (pod: Pod) =>
  [pod.spec, ...pod.containers.map(({ value }) => value)].some(
    ({ securityContext }) => refused(securityContext?.seLinuxOptions, types).length > 0,
  );

export const selinuxOptions = defineRule({
  id: 'selinux-options',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'securityContext.seLinuxOptions',
  covers: ['selinux-options'],
  standards: [
    {
      id: 'seLinuxOptions',
      level: 'baseline',
      versions: [
        { since: '1.0', denies: denies(TYPES) },
        { since: '1.31', denies: denies(TYPES_SINCE_1_31) },
      ],
    },
  ],
  concerns: ['seLinuxOptions'],
  messages: ['user', 'role', 'type'],
  versions: [
    {
      since: '1.0',
      inspect: ({ pod, container }, env) => {
        const shared = pod.spec.securityContext?.seLinuxOptions;
        const own = container?.value.securityContext?.seLinuxOptions;
        const options = own ?? shared;
        const ownPath = container && ownField(container, 'seLinuxOptions');
        const at = own && ownPath ? ownPath : podField(pod, 'seLinuxOptions');
        const places = refused(options, typesAt(env)).map((field) => {
          const value = options?.[field] ?? '';
          // spc_t is the type of a container that SELinux does not confine at all.
          return place([...at, field], field, { value }, value === 'spc_t' ? 'high' : undefined);
        });
        if (places.length > 0) return explicit(...places);
        if (isWindows(pod)) return notApplicable('windows-pod');
        if (!options) return byDefault(ownPath ?? at);
        return container && !own ? inherited(at) : on(at);
      },
    },
  ],
  fix: {
    safety: 'may-break',
    secure: ({ pod, targets, env }) => {
      const types = typesAt(env);
      const shared = pod.spec.securityContext?.seLinuxOptions;
      // A container without options of its own takes over the pod's: bad ones are put right there.
      const podIsFixed = targets.some(({ container }) => !container);
      if (!podIsFixed && refused(shared, types).length > 0) return null;
      return targets.flatMap(({ container }) => {
        const own = container ? container.value.securityContext?.seLinuxOptions : shared;
        const at = container
          ? ownField(container, 'seLinuxOptions')
          : podField(pod, 'seLinuxOptions');
        return refused(own, types).map((field) => {
          return { op: 'remove' as const, path: [...at, field], prune: true };
        });
      });
    },
  },
  sources: [
    {
      title: 'Best practices for pod security in Azure Kubernetes Service (AKS)',
      url: 'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security',
    },
    {
      title: 'Pod Security Standards: SELinux',
      url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    },
  ],
});
