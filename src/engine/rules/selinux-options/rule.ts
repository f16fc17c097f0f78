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
import type { SecurityContext } from '../../model/fields.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders, setters, sortedOnce } from '../../model/refusals/admission.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  notApplicable,
  ownField,
  type Path,
  type Pod,
  place,
  podField,
} from '../../rule/rule.ts';

type Options = SecurityContext['seLinuxOptions'];

const FIELD = 'seLinuxOptions';
const PARTS = ['user', 'role', 'type'] as const;

const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
/** 1.31 adds the type for container engines that run inside a container: it is confined as well. */
const TYPES_SINCE_1_31 = [...TYPES, 'container_engine_t'];

const typesAt = ({ policyVersion }: Env) => (policyVersion.minor >= 31 ? TYPES_SINCE_1_31 : TYPES);

const refused = (options: Options, types: readonly string[]) =>
  PARTS.filter((field) => {
    const value = options?.[field] ?? '';
    return field === 'type' ? !types.includes(value) : value !== '';
  });

/** Who sets something that is refused, then what: the types, and that user and role are set at all. */
const violation = (types: readonly string[]) => (pod: Pod) => {
  const offends = (options: Options) => options && refused(options, types).length > 0;
  const shared = pod.spec.securityContext?.seLinuxOptions;
  const names = offenders(
    pod.containers,
    (c) => offends(c.value.securityContext?.seLinuxOptions) === true,
  );
  const who = setters(offends(shared) === true, names);
  if (!who) return null;
  const all = [shared, ...pod.containers.map((c) => c.value.securityContext?.seLinuxOptions)];
  const bad = sortedOnce(all.map((options) => options?.type ?? '')).filter(
    (type) => !types.includes(type),
  );
  const what = [
    ...(bad.length > 0 ? [counted('type', bad)] : []),
    ...(all.some((options) => options?.user) ? ['user may not be set'] : []),
    ...(all.some((options) => options?.role) ? ['role may not be set'] : []),
  ];
  return `${who} set forbidden securityContext.seLinuxOptions: ${what.join('; ')}`;
};

export const selinuxOptions = defineRule({
  id: 'selinux-options',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container-and-pod',
  field: 'securityContext.seLinuxOptions',
  covers: { 'selinux-options': ['user', 'role', 'type'] },
  standards: [
    {
      id: 'seLinuxOptions',
      level: 'baseline',
      reason: 'seLinuxOptions',
      versions: [
        { since: '1.0', violation: violation(TYPES) },
        { since: '1.31', violation: violation(TYPES_SINCE_1_31) },
      ],
    },
  ],
  concerns: ['seLinuxOptions'],
  messages: ['user', 'role', 'type'],
  inspect: ({ pod, container }, env) => {
    const shared = pod.spec.securityContext?.seLinuxOptions;
    const containerOptions = container?.value.securityContext?.seLinuxOptions;
    const options = containerOptions ?? shared;
    const at = container && containerOptions ? ownField(container, FIELD) : podField(pod, FIELD);
    const places = refused(options, typesAt(env)).map((field) => {
      const value = options?.[field] ?? '';
      // spc_t is the type of a container that SELinux does not confine at all.
      return place([...at, field], field, { value }, value === 'spc_t' ? 'high' : undefined);
    });
    if (places.length > 0) return explicit(...places);
    // Good options are the author's own: there is nothing of ours to take back.
    return runsOnWindows(pod) ? notApplicable('windows-pod') : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod, targets, whole, env }) => {
      const types = typesAt(env);
      const shared = pod.spec.securityContext?.seLinuxOptions;
      const clean = (at: Path, options: Options, prune: boolean): FixOp[] =>
        refused(options, types).map((field) => ({ op: 'remove', path: [...at, field], prune }));
      const podToo = whole || targets.some(({ container }) => !container);
      // Options left empty still keep those of a bad pod away.
      const prune = podToo || refused(shared, types).length === 0;
      const inContainers = targets.flatMap(({ container }): FixOp[] => {
        const containerOptions = container?.value.securityContext?.seLinuxOptions;
        if (!container || (podToo && !containerOptions)) return [];
        const at = ownField(container, FIELD);
        if (containerOptions) return clean(at, containerOptions, prune);
        const { type, level } = shared ?? {};
        const value = {
          ...(type && types.includes(type) && { type }),
          ...(level && { level }),
        };
        return [{ op: 'set', path: at, value }];
      });
      return podToo
        ? [...clean(podField(pod, FIELD), shared, true), ...inContainers]
        : inContainers;
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards'],
});
