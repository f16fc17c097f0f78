/** What a refusal of the API server says, and the checks that several fields share. */
import type { Path } from '../../text/path.ts';
import { isDnsLabel } from '../names.ts';
import type { TextFormat } from './formats.ts';

interface Value {
  readonly field: string;
  readonly value: string;
}
interface Name {
  readonly name: string;
}
interface Field {
  readonly field: string;
}
interface Amount {
  readonly resource: string;
  readonly request: string;
  readonly limit: string;
}
type Nothing = { readonly [name: string]: never };

/** Codes about single values and fields of any object: values.ts, with the data that belongs to each. */
export interface ValueRefusalData {
  readonly 'value-malformed': Value & { readonly format: TextFormat | 'int-or-percent' };
  readonly 'value-too-long': Field & { readonly most: string };
  /** `max` is `none` where there is no upper bound. */
  readonly 'number-out-of-range': Value & { readonly min: string; readonly max: string };
  readonly 'not-json': Field;
  // Fields together.
  readonly 'one-of-required': { readonly fields: string };
  readonly 'fields-excluded': Field & { readonly other: string };
  readonly 'field-needs': Field & { readonly other: string };
  readonly 'one-value': Field & { readonly other: string };
  readonly 'item-twice': Value;
  readonly 'too-many': Field & { readonly most: string };
  readonly 'order-wrong': {
    readonly low: string;
    readonly lowValue: string;
    readonly high: string;
    readonly highValue: string;
  };
  readonly 'not-inside': { readonly value: string; readonly cidr: string };
  readonly 'selector-empty': Nothing;
  readonly 'selector-mismatch': { readonly labels: string };
  readonly 'selector-generated': { readonly kind: string };
  readonly 'quantity-not-positive': Value;
  readonly 'quantity-not-whole': { readonly resource: string; readonly value: string };
}

/** Every code, with the data that belongs to it. */
export interface RefusalData extends ValueRefusalData {
  // Single values.
  readonly 'value-required': Field;
  readonly 'value-not-supported': Value & { readonly allowed: string };
  readonly 'value-padded': Value;
  readonly 'id-out-of-range': Value;
  readonly 'port-out-of-range': Value;
  readonly 'name-not-a-dns-label': Value;
  readonly 'port-name-invalid': Value;
  readonly 'path-not-descending': Value;
  // Operating systems.
  readonly 'linux-field-on-windows': Field;
  readonly 'windows-options-on-linux': Nothing;
  // Security.
  readonly 'escalation-beside-privileged': Nothing;
  readonly 'escalation-beside-sys-admin': Nothing;
  readonly 'unmasked-without-user-namespace': Nothing;
  readonly 'user-namespace-beside-host-namespace': Field;
  readonly 'user-namespace-beside-volume-devices': Nothing;
  readonly 'shared-processes-beside-host-pid': Nothing;
  readonly 'localhost-profile-missing': Field;
  readonly 'localhost-profile-unexpected': Field & { readonly type: string };
  readonly 'host-process-without-host-network': Nothing;
  readonly 'host-process-mixed': { readonly container: string };
  readonly 'host-process-differs': { readonly container: string };
  readonly 'sysctl-name-invalid': Name;
  readonly 'sysctl-twice': Name;
  readonly 'sysctl-beside-host-network': Name;
  readonly 'sysctl-beside-host-ipc': Name;
  // Annotations.
  readonly 'annotation-profile-invalid': { readonly annotation: string; readonly value: string };
  readonly 'seccomp-annotation-differs': { readonly annotation: string; readonly value: string };
  readonly 'apparmor-annotation-differs': { readonly annotation: string; readonly value: string };
  readonly 'apparmor-annotation-without-container': { readonly container: string };
  // Containers.
  readonly 'ephemeral-containers-on-create': Nothing;
  readonly 'field-on-ephemeral-container': Field;
  readonly 'field-on-init-container': Field;
  readonly 'restart-policy-of-kind': {
    readonly kind: string;
    readonly value: string;
    readonly allowed: string;
  };
  readonly 'active-deadline-of-kind': { readonly kind: string };
  readonly 'container-name-twice': Name;
  readonly 'port-name-twice': Name;
  readonly 'host-port-twice': { readonly port: string };
  readonly 'host-port-differs': { readonly hostPort: string; readonly containerPort: string };
  readonly 'env-name-invalid': Name;
  readonly 'env-value-and-source': Name;
  readonly 'env-source-count': Name & { readonly count: string };
  readonly 'env-from-source-count': { readonly count: string };
  readonly 'handler-count': Field & { readonly count: string };
  readonly 'probe-number-negative': Value;
  readonly 'success-threshold-not-one': Value;
  readonly 'grace-period-not-positive': Value;
  readonly 'grace-period-on-readiness': Nothing;
  readonly 'sleep-above-grace-period': {
    readonly field: string;
    readonly seconds: string;
    readonly gracePeriod: string;
  };
  readonly 'quantity-invalid': { readonly resource: string; readonly value: string };
  readonly 'quantity-negative': { readonly resource: string; readonly value: string };
  readonly 'request-above-limit': Amount;
  readonly 'request-unlike-limit': Amount;
  readonly 'request-without-limit': { readonly resource: string };
  // Volumes.
  readonly 'volume-name-twice': Name;
  readonly 'volume-source-count': Name & { readonly sources: string };
  readonly 'mount-without-volume': Name;
  readonly 'mount-path-twice': { readonly mountPath: string };
  readonly 'sub-path-beside-expression': Nothing;
  readonly 'propagation-without-privileged': Nothing;
}

export type RefusalCode = keyof RefusalData;

export interface FieldRefusal {
  readonly code: RefusalCode;
  /** The value to take away or to change; of a missing value the place where it belongs. */
  readonly path: Path;
  readonly data: { readonly [name: string]: string };
}

/** Codes about one value alone, which is wrong whatever is beside it. */
const OF_VALUES: ReadonlySet<RefusalCode> = new Set([
  'value-not-supported',
  'value-malformed',
  'value-too-long',
  'number-out-of-range',
  'port-out-of-range',
  'port-name-invalid',
  'quantity-negative',
  'quantity-not-positive',
  'quantity-not-whole',
  'not-json',
]);

/** Whether a refusal is about one value alone, so that no base of a patch could make it good. */
export const isOfValue = (code: RefusalCode): boolean => OF_VALUES.has(code);

/** Takes note of a refusal. Paths are made only for it, so that a pod in order costs nothing. */
export type Refuse = <C extends RefusalCode>(code: C, path: Path, data: RefusalData[C]) => void;

/** Where a value stands: a path, or a list below it and an index, which only a refusal puts together. */
export type Base = Path | RefusedItem;

export interface RefusedItem {
  readonly path: Path;
  readonly list: string;
  readonly index: number;
}

/** `field` is written as people write it; its dots separate steps. */
export function below(base: Base, field: string): Path {
  const path = 'list' in base ? [...base.path, base.list, base.index] : base;
  return [...path, ...field.split('.')];
}

export function requireText(
  refuse: Refuse,
  value: string | undefined,
  base: Base,
  field: string,
): value is string {
  if (value) return true;
  refuse('value-required', below(base, field), { field });
  return false;
}

/** An absent value is the default; where an empty one is too, the caller leaves it out. */
export function requireOneOf(
  refuse: Refuse,
  allowed: readonly string[],
  value: string | undefined,
  base: Base,
  field: string,
): void {
  if (value === undefined || allowed.includes(value)) return;
  refuse('value-not-supported', below(base, field), { field, value, allowed: allowed.join(', ') });
}

/** IsDNS1123Label. */
export function requireDnsLabel(refuse: Refuse, value: string, base: Base, field: string): void {
  if (isDnsLabel(value)) return;
  refuse('name-not-a-dns-label', below(base, field), { field, value });
}

export const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** IsValidPortNum. */
export function requirePort(
  refuse: Refuse,
  port: number | bigint,
  base: Base,
  field: string,
): void {
  if (port >= 1 && port <= 65535) return;
  refuse('port-out-of-range', below(base, field), { field, value: String(port) });
}

/** validateLocalDescendingPath: relative, and never up. */
export function requireDescending(
  refuse: Refuse,
  value: string | undefined,
  base: Base,
  field: string,
): void {
  if (!value || !(value.startsWith('/') || value.split('/').includes('..'))) return;
  refuse('path-not-descending', below(base, field), { field, value });
}
