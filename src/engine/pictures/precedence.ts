/** Which value of a field of the security context wins for each container, and who decided. */
import type { ContainerRef } from '../model/pod.ts';
import { runsOnWindows } from '../model/pod.ts';
import type { DecidingPlace, SurfaceSubject } from '../surface/subject.ts';
import { isObject, type Json, valueBelow } from '../text/json.ts';
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

/** A value as it is shown, with the place where it stands. */
export interface LevelValue {
  readonly text: string;
  readonly place: DecidingPlace;
}

export interface Decision {
  readonly container: ContainerRef;
  readonly own: LevelValue | undefined;
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

export function precedenceOf(scene: SurfaceSubject, field: ContextField): Precedence {
  const { pod, object } = scene.workload;
  const facts: FieldFacts = CONTEXT_FIELDS[field];
  const at = (path: Path) => {
    const whole = [...path, 'securityContext', ...field.split('.')];
    const value = valueBelow(object.value, ...whole.slice(object.path.length));
    return value === undefined || value === null
      ? undefined
      : { text: shownValue(value), place: workloadPlace(scene, whole) };
  };
  // A value that Kubernetes knows at the other level only has no say, wherever it is written.
  const shared = facts.levels === 'container' ? undefined : at(pod.specPath);
  const windows = runsOnWindows(pod);
  return {
    field,
    facts,
    pod: shared,
    decisions: pod.containers.map((container): Decision => {
      const own = facts.levels === 'pod' ? undefined : at(container.path);
      const value = own ?? shared;
      const nobody = scene.own.uncertain ? 'unknown' : 'default';
      return {
        container,
        own,
        from: own ? 'container' : shared ? 'pod' : nobody,
        value,
        overrides: own !== undefined && shared !== undefined,
      };
    }),
    ignored: facts.os === 'any' ? false : windows !== (facts.os === 'windows'),
  };
}

/** A value on one line: `type: RuntimeDefault`, `1, 2`. */
function shownValue(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(shownValue).join(', ');
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  return entries.map(([key, own]) => `${key}: ${shownValue(own ?? null)}`).join('; ');
}

/**
 * The field that says most about the two levels of a pod: one that a container overrides, else one that both levels
 * set, else one that is set at all.
 * @returns undefined when the pod sets none of them
 */
export function tellingField(scene: Parameters<typeof precedenceOf>[0]): ContextField | undefined {
  const all = (Object.keys(CONTEXT_FIELDS) as ContextField[]).map((field) =>
    precedenceOf(scene, field),
  );
  const tests: readonly ((one: Precedence) => boolean)[] = [
    ({ decisions }) => decisions.some(({ overrides }) => overrides),
    ({ pod, decisions }) => pod !== undefined && decisions.some(({ own }) => own !== undefined),
    ({ pod, decisions }) => pod !== undefined || decisions.some(({ own }) => own !== undefined),
  ];
  for (const test of tests) {
    const found = all.find((one) => !one.ignored && test(one));
    if (found) return found.field;
  }
  return undefined;
}
