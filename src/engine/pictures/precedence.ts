/** Which value of a field of the security context wins for each container, and who decided. */
import type { ContainerRef } from '../model/pod.ts';
import { runsOnWindows } from '../model/pod.ts';
import type { DecidingPlace, SurfaceSubject } from '../surface/subject.ts';
import { isObject, type Json, stringifyJson, valueBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { workloadPlace } from './flow.ts';

/** Where a field may stand, and the rule whose control sets it. */
interface FieldFacts {
  readonly levels: 'both' | 'pod' | 'container';
  readonly rule: string;
  /** What counts where nobody says it, if that is a value of the field. */
  readonly byDefault?: string;
  /** Linux alone heeds it, Windows alone, or both. */
  readonly os?: 'windows' | 'any';
}

/** The fields that one may look at, those of both levels first. */
export const CONTEXT_FIELDS = {
  runAsUser: { levels: 'both', rule: 'run-as-user' },
  runAsGroup: { levels: 'both', rule: 'run-as-group' },
  runAsNonRoot: { levels: 'both', rule: 'run-as-non-root', byDefault: 'false', os: 'any' },
  seccompProfile: { levels: 'both', rule: 'seccomp-profile' },
  appArmorProfile: { levels: 'both', rule: 'apparmor-profile' },
  seLinuxOptions: { levels: 'both', rule: 'selinux-options' },
  'windowsOptions.runAsUserName': { levels: 'both', rule: 'windows-user', os: 'windows' },
  allowPrivilegeEscalation: {
    levels: 'container',
    rule: 'allow-privilege-escalation',
    byDefault: 'true',
  },
  privileged: { levels: 'container', rule: 'privileged', byDefault: 'false' },
  readOnlyRootFilesystem: {
    levels: 'container',
    rule: 'read-only-root-filesystem',
    byDefault: 'false',
  },
  capabilities: { levels: 'container', rule: 'dropped-capabilities' },
  procMount: { levels: 'container', rule: 'proc-mount', byDefault: 'Default' },
  fsGroup: { levels: 'pod', rule: 'fs-group' },
  fsGroupChangePolicy: { levels: 'pod', rule: 'fs-group', byDefault: 'Always' },
  supplementalGroups: { levels: 'pod', rule: 'written-groups' },
  supplementalGroupsPolicy: { levels: 'pod', rule: 'written-groups', byDefault: 'Merge' },
  sysctls: { levels: 'pod', rule: 'sysctls' },
} as const satisfies { readonly [field: string]: FieldFacts };
export type ContextField = keyof typeof CONTEXT_FIELDS;

export const isContextField = (text: string): text is ContextField =>
  Object.hasOwn(CONTEXT_FIELDS, text);

/** A value as it is shown, with the place where it is; one that is tried is nowhere in the manifest. */
export interface LevelValue {
  readonly text: string;
  readonly value: Json;
  readonly place: DecidingPlace | undefined;
}

/** A level of a pod: the pod itself, or a container by its number. */
export type PodLevel = 'pod' | number;

/** Values in place of those in the manifest, by level; undefined: not set. */
export type TriedValues = ReadonlyMap<PodLevel, Json | undefined>;

/** Values of each field that are worth a try, the secure one first. */
export const TRY_VALUES: { readonly [F in ContextField]: readonly Json[] } = {
  runAsUser: [10001, 1000, 0],
  runAsGroup: [10001, 3000, 0],
  runAsNonRoot: [true, false],
  seccompProfile: [{ type: 'RuntimeDefault' }, { type: 'Unconfined' }],
  appArmorProfile: [{ type: 'RuntimeDefault' }, { type: 'Unconfined' }],
  seLinuxOptions: [{ level: 's0:c123,c456' }, { type: 'container_t' }],
  'windowsOptions.runAsUserName': ['ContainerUser', 'ContainerAdministrator'],
  allowPrivilegeEscalation: [false, true],
  privileged: [false, true],
  readOnlyRootFilesystem: [true, false],
  capabilities: [{ drop: ['ALL'] }, { add: ['NET_ADMIN'] }],
  procMount: ['Default', 'Unmasked'],
  fsGroup: [2000, 3000],
  fsGroupChangePolicy: ['OnRootMismatch', 'Always'],
  supplementalGroups: [[4000], [4000, 5000]],
  supplementalGroupsPolicy: ['Strict', 'Merge'],
  sysctls: [[{ name: 'net.ipv4.tcp_syncookies', value: '1' }]],
};

export interface Decision {
  readonly container: ContainerRef;
  readonly containerValue: LevelValue | undefined;
  /**
   * `default`: nobody says it; what then counts is told by words. `unknown`: a template or the base of a patch
   * has its say.
   */
  readonly from: 'container' | 'pod' | 'default' | 'unknown';
  /** What counts, where somebody says it. */
  readonly value: LevelValue | undefined;
  /** The container’s own value keeps the pod’s from it. */
  readonly overrides: boolean;
}

export interface Precedence {
  readonly field: ContextField;
  readonly facts: FieldFacts;
  readonly pod: LevelValue | undefined;
  readonly decisions: readonly Decision[];
  /** The pod runs on an operating system that does not know the field. */
  readonly ignored: boolean;
}

/** @param tried values in place of those in the manifest, which stays as it is */
export function precedenceOf(
  scene: SurfaceSubject,
  field: ContextField,
  tried: TriedValues = new Map(),
): Precedence {
  const { pod, object } = scene.workload;
  const facts: FieldFacts = CONTEXT_FIELDS[field];
  const at = (level: PodLevel, path: Path): LevelValue | undefined => {
    const whole = [...path, 'securityContext', ...field.split('.')];
    const value = tried.has(level)
      ? tried.get(level)
      : valueBelow(object.value, ...whole.slice(object.path.length));
    if (value === undefined || value === null) return undefined;
    const place = tried.has(level) ? undefined : workloadPlace(scene, whole);
    return { text: shownValue(value), value, place };
  };
  // A value that Kubernetes knows at the other level only has no say, wherever it is written.
  const shared = facts.levels === 'container' ? undefined : at('pod', pod.specPath);
  const windows = runsOnWindows(pod);
  return {
    field,
    facts,
    pod: shared,
    decisions: pod.containers.map((container, i): Decision => {
      const containerValue = facts.levels === 'pod' ? undefined : at(i, container.path);
      const value = containerValue ?? shared;
      // Who tries a value decides for all that is left open.
      const nobody = scene.entry.uncertain && !tried.has(i) ? 'unknown' : 'default';
      return {
        container,
        containerValue,
        from: containerValue ? 'container' : shared ? 'pod' : nobody,
        value,
        overrides: containerValue !== undefined && shared !== undefined,
      };
    }),
    ignored: facts.os === 'any' ? false : windows !== (facts.os === 'windows'),
  };
}

/** A value on one line: `type: RuntimeDefault`, `1, 2`. */
export function shownValue(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(shownValue).join(', ');
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return entries.map(([key, inner]) => `${key}: ${shownValue(inner ?? null)}`).join('; ');
}

/** The lines of a manifest that a picture is about: the field of the pod and of each container, as the picture has it. */
export function contextLines({ field, pod, decisions }: Precedence): readonly string[] {
  const context = ({ value }: LevelValue, indent: string): string[] => {
    const whole = field.split('.').reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
    return [`${indent}securityContext:`, ...yamlLines(whole, `${indent}  `)];
  };
  return [
    'spec:',
    ...(pod ? context(pod, '  ') : []),
    '  containers:',
    ...decisions.flatMap(({ container, containerValue }) => [
      `    - name: ${scalar(container.name ?? '')}`,
      ...(containerValue ? context(containerValue, '      ') : []),
    ]),
  ];
}

function yamlLines(value: Json, indent: string): string[] {
  if (!isObject(value)) return [`${indent}${inline(value)}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) && Object.keys(inner).length > 0
      ? [`${indent}${key}:`, ...yamlLines(inner, `${indent}  `)]
      : [`${indent}${key}: ${inline(inner)}`],
  );
}

const inline = (value: Json): string =>
  typeof value === 'string' ? scalar(value) : stringifyJson(value);

/** Without quotation marks where no reader of YAML could take it for something else. */
const scalar = (text: string): string =>
  /^[A-Za-z][\w.-]*(?:[:,][\w.,:-]+)?$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(text)
    ? text
    : stringifyJson(text);

/**
 * The field that says most about the two levels of a pod: one that a container overrides, else one that both levels
 * set, else one that is set at all. It has two levels in any case.
 * @returns undefined when the pod sets none of them
 */
export function tellingField(scene: Parameters<typeof precedenceOf>[0]): ContextField | undefined {
  const all = (Object.keys(CONTEXT_FIELDS) as ContextField[])
    .filter((field) => CONTEXT_FIELDS[field].levels === 'both')
    .map((field) => precedenceOf(scene, field));
  const tests: readonly ((precedence: Precedence) => boolean)[] = [
    ({ decisions }) => decisions.some(({ overrides }) => overrides),
    ({ pod, decisions }) =>
      pod !== undefined && decisions.some(({ containerValue }) => containerValue !== undefined),
    ({ pod, decisions }) =>
      pod !== undefined || decisions.some(({ containerValue }) => containerValue !== undefined),
  ];
  for (const test of tests) {
    const found = all.find((precedence) => !precedence.ignored && test(precedence));
    if (found) return found.field;
  }
  return undefined;
}
