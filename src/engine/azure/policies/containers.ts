/**
 * Policies about what containers may do. Those for Linux pass over pods that go to Windows nodes: the
 * published templates do so for privileged containers, and the others are named for Linux alone.
 */

import { effective } from '../../model/effective.ts';
import type { ContainerRef, Pod } from '../../model/pod.ts';
import {
  containerSecurityField,
  definePodPolicy,
  eachContainer,
  podSecurityField,
  selectsWindows,
  violation,
} from '../policy.ts';

export const privilegedContainers = definePodPolicy(
  {
    id: '95edb821',
    name: 'Kubernetes cluster should not allow privileged containers',
    version: '9.2.0',
    rules: ['privileged'],
    linux: true,
  },
  (pod) =>
    eachContainer(pod, (container) =>
      container.value.securityContext?.privileged === true
        ? [
            violation(
              containerSecurityField(container, 'privileged'),
              'privileged',
              about(container),
            ),
          ]
        : [],
    ),
);

/**
 * @param parameters `strict`: the field must be false, as the Pod Security Standards want it. Else a
 *   container that says nothing is reported only when it runs as somebody other than root.
 */
export const privilegeEscalation = definePodPolicy<{ readonly strict: boolean }>(
  {
    id: '1c6e92c9',
    name: 'Kubernetes clusters should not allow container privilege escalation',
    version: '8.0.0',
    rules: ['allow-privilege-escalation'],
    linux: true,
  },
  (pod, { strict }) =>
    eachContainer(pod, (container) => {
      const allowed = container.value.securityContext?.allowPrivilegeEscalation;
      const user = effective(pod, container, 'runAsUser').value;
      const isRequired = strict || (user !== undefined && Number(user) !== 0);
      if (allowed === false || (allowed === undefined && !isRequired)) return [];
      const at = containerSecurityField(container, 'allowPrivilegeEscalation');
      return [violation(at, 'privilege-escalation', about(container))];
    }),
);

/** `add` is compared in capitals, as it stands: `CAP_` is not taken off. */
export const allowedCapabilities = definePodPolicy<{
  readonly allowed: ReadonlySet<string>;
  readonly drop: readonly string[];
}>(
  {
    id: 'c26596ff',
    name: 'Kubernetes cluster containers should only use allowed capabilities',
    version: '6.2.0',
    rules: ['added-capabilities', 'dropped-capabilities'],
    linux: true,
  },
  (pod, { allowed, drop }) =>
    eachContainer(pod, (container) => {
      const { add = [], drop: names = [] } = container.value.securityContext?.capabilities ?? {};
      const dropped = new Set(names.map((name) => name.toUpperCase()));
      const added = add.flatMap((capability, i) =>
        allowed.has(capability.toUpperCase())
          ? []
          : [
              violation(
                [...containerSecurityField(container, 'capabilities', 'add'), i],
                'capability-added',
                {
                  ...about(container),
                  capability,
                },
              ),
            ],
      );
      const missing = drop.filter((name) => !dropped.has('ALL') && !dropped.has(name));
      const at = containerSecurityField(container, 'capabilities', 'drop');
      return [
        ...added,
        ...missing.map((capability) =>
          violation(at, 'capability-not-dropped', { ...about(container), capability }),
        ),
      ];
    }),
);

/** @param parameters `pattern` of the profiles that may be named, and whether one must be named */
export const seccompProfiles = definePodPolicy<{
  readonly allowed: readonly string[];
  readonly required: boolean;
}>(
  {
    id: '975ce327',
    name: 'Kubernetes cluster containers should only use allowed seccomp profiles',
    version: '7.2.0',
    rules: ['seccomp-profile', 'seccomp-annotations'],
    linux: true,
  },
  (pod, { allowed, required }) =>
    eachContainer(pod, (container) => {
      const { profile, at } = seccompOf(pod, container);
      if (profile === undefined) {
        return required ? [violation(at, 'seccomp-unset', about(container))] : [];
      }
      return allowed.includes(profile)
        ? []
        : [violation(at, 'seccomp', { ...about(container), profile })];
    }),
);

/** The annotations' words for the profiles of the field. */
const SECCOMP_NAMES: ReadonlyMap<string, string> = new Map([
  ['runtime/default', 'RuntimeDefault'],
  ['docker/default', 'RuntimeDefault'],
  ['unconfined', 'Unconfined'],
]);

/** The field of the container, then of the pod, then the annotations that once stood for them. */
function seccompOf(pod: Pod, container: ContainerRef) {
  const { value, from, at } = effective(pod, container, 'seccompProfile');
  if (value?.type !== undefined) return { profile: value.type, at };
  const keys = [
    `container.seccomp.security.alpha.kubernetes.io/${container.name}`,
    'seccomp.security.alpha.kubernetes.io/pod',
  ];
  for (const key of keys) {
    const name = pod.metadata.annotations?.get(key);
    if (name === undefined) continue;
    const profile = name.startsWith('localhost/') ? 'Localhost' : (SECCOMP_NAMES.get(name) ?? name);
    return { profile, at: [...pod.path, 'metadata', 'annotations', key] };
  }
  const path = from === 'container' ? at : podSecurityField(pod, 'seccompProfile');
  return { profile: undefined, at: path };
}

export const procMounts = definePodPolicy(
  {
    id: 'f85eb0dd',
    name: 'Kubernetes cluster containers should only use allowed ProcMountType',
    version: '8.2.0',
    rules: ['proc-mount'],
    linux: true,
  },
  (pod) =>
    eachContainer(pod, (container) => {
      const value = container.value.securityContext?.procMount;
      return value === undefined || value.toLowerCase() === 'default'
        ? []
        : [
            violation(containerSecurityField(container, 'procMount'), 'proc-mount', {
              ...about(container),
              value,
            }),
          ];
    }),
);

const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const APP_ARMOR_TYPES = ['RuntimeDefault', 'Localhost'];
const isAppArmor = (profile: string): boolean =>
  profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');

export const appArmorProfiles = definePodPolicy(
  {
    id: '511f5417',
    name: 'Kubernetes cluster containers should only use allowed AppArmor profiles',
    version: '6.2.1',
    rules: ['apparmor-profile', 'apparmor-annotations'],
    linux: true,
  },
  (pod) => {
    const annotations = [...(pod.metadata.annotations ?? [])].flatMap(([key, profile]) =>
      key.startsWith(APP_ARMOR) && !isAppArmor(profile)
        ? [violation([...pod.path, 'metadata', 'annotations', key], 'app-armor', { profile })]
        : [],
    );
    const fields = [
      { at: podSecurityField(pod, 'appArmorProfile', 'type'), context: pod.spec.securityContext },
      ...pod.containers.map((container) => ({
        at: containerSecurityField(container, 'appArmorProfile', 'type'),
        context: container.value.securityContext,
      })),
    ].flatMap(({ at, context }) => {
      const profile = context?.appArmorProfile?.type;
      return profile === undefined || APP_ARMOR_TYPES.includes(profile)
        ? []
        : [violation(at, 'app-armor', { profile })];
    });
    return [...annotations, ...fields];
  },
);

const SE_LINUX_TYPES = [
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
];

/** With the types of the Pod Security Standards; user and role must be empty. */
export const seLinuxOptions = definePodPolicy(
  {
    id: 'e1e6c427',
    name: 'Kubernetes cluster pods and containers should follow SELinux security standards',
    version: '8.0.0',
    rules: ['selinux-options'],
    linux: true,
  },
  (pod) =>
    [
      { at: podSecurityField(pod, 'seLinuxOptions'), context: pod.spec.securityContext },
      ...pod.containers.map((container) => ({
        at: containerSecurityField(container, 'seLinuxOptions'),
        context: container.value.securityContext,
      })),
    ].flatMap(({ at, context }) => {
      const { type = '', user = '', role = '' } = context?.seLinuxOptions ?? {};
      const wrong = [
        ...(SE_LINUX_TYPES.includes(type) ? [] : [['type', type] as const]),
        ...([['user', user] as const, ['role', role] as const] as const).filter(
          ([, value]) => value !== '',
        ),
      ];
      return wrong.map(([field, value]) => violation([...at, field], 'se-linux', { field, value }));
    }),
);

const ADMINISTRATOR = /^(?:user manager\\)?containeradministrator$/i;

export const windowsAdministrators = definePodPolicy(
  {
    id: '5485eac0',
    name: 'Kubernetes cluster Windows containers should not run as ContainerAdministrator',
    version: '1.2.0',
    rules: ['windows-user'],
  },
  (pod) =>
    selectsWindows(pod)
      ? eachContainer(pod, (container) => {
          const { value, at } = effective(pod, container, 'windowsOptions');
          const user =
            value?.runAsUserName ?? pod.spec.securityContext?.windowsOptions?.runAsUserName;
          const nonRoot = effective(pod, container, 'runAsNonRoot').value === true;
          const nano = /nanoserver/i.test(container.value.image ?? '');
          const fires = user === undefined ? !nonRoot && !nano : ADMINISTRATOR.test(user);
          return fires
            ? [violation([...at, 'runAsUserName'], 'windows-administrator', about(container))]
            : [];
        })
      : [],
);

export const windowsHostProcessPolicy = definePodPolicy(
  {
    id: '077f0ce1',
    name: 'Kubernetes cluster Windows pods should not run HostProcess containers',
    version: '1.0.0',
    rules: ['windows-host-process'],
  },
  (pod) =>
    [
      {
        at: podSecurityField(pod, 'windowsOptions', 'hostProcess'),
        context: pod.spec.securityContext,
      },
      ...pod.containers.map((container) => ({
        at: containerSecurityField(container, 'windowsOptions', 'hostProcess'),
        context: container.value.securityContext,
      })),
    ].flatMap(({ at, context }) =>
      context?.windowsOptions?.hostProcess === true ? [violation(at, 'windows-host-process')] : [],
    ),
);

const about = ({ name }: ContainerRef) => ({ container: name });
