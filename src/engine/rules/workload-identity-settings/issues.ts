/** What is written for the webhook of Microsoft Entra Workload ID and does not reach it as it is meant. */

import {
  accountIdentity,
  identityContainers,
  isGuid,
  skippedContainers,
  TOKEN_EXPIRATION,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { nearest } from '../../model/schema/nearest.ts';
import type { FixOp, ObjectRef, Path, Pod, ValuePlace } from '../../rule/rule.ts';
import { type Json, valueBelow } from '../../text/json.ts';

export const ISSUE_CODES = [
  'type',
  'label-on-account',
  'of-pods',
  'of-accounts',
  'above-template',
  'expiration',
  'skip-commas',
  'skip-unknown',
  'no-tenant',
  'no-port',
] as const;
type Code = (typeof ISSUE_CODES)[number];

/** One place that is not right, and how to right it; null where only a person can. */
export interface Issue {
  readonly place: ValuePlace<Code>;
  readonly ops: readonly FixOp[] | null;
}

const { use, clientId, tenantId, tokenExpiration, skipContainers, ...rest } = WORKLOAD_IDENTITY;
const { injectProxy, proxyPort, useIdentityBinding } = rest;
const OF_PODS = [skipContainers, injectProxy, proxyPort, useIdentityBinding];
const OF_ACCOUNTS = [clientId, tenantId];
const ANNOTATIONS = [...OF_ACCOUNTS, tokenExpiration, ...OF_PODS];

/** Containers that other webhooks add, so that no manifest names them. */
const INJECTED = /^(?:istio-|linkerd-|azwi-|envoy|daprd$|vault-agent|cloudsql)/;

const issue = (
  at: Path,
  code: Code,
  data: ValuePlace['data'] = {},
  ops: readonly FixOp[] | null = null,
): Issue => ({ place: { at, code, data }, ops });

const annotationsIn = (value: Json | undefined, below: Path) => (key: string) =>
  valueBelow(value, ...below, 'metadata', 'annotations', key);

export function issuesOfAccount(object: ObjectRef): Issue[] {
  const { path, value } = object;
  const annotation = annotationsIn(value, []);
  const label = [...path, 'metadata', 'labels', use];
  // Where it is all that tells of an identity, the label is what the pods’ own may be set by.
  const ready = accountIdentity(object).clientId !== undefined;
  return [
    ...(valueBelow(value, 'metadata', 'labels', use) === undefined
      ? []
      : [issue(label, 'label-on-account', {}, ready ? [remove(label)] : null)]),
    ...OF_PODS.filter((key) => annotation(key) !== undefined).map((key) =>
      issue([...path, 'metadata', 'annotations', key], 'of-pods', { annotation: key }),
    ),
    ...typesIn(path, annotation),
    ...expiration(
      [...path, 'metadata', 'annotations', tokenExpiration],
      annotation(tokenExpiration),
    ),
    ...tenant([...path, 'metadata', 'annotations', tenantId], annotation(tenantId)),
  ];
}

export function issuesOfPod({ path: root, value }: ObjectRef, pod: Pod): Issue[] {
  const below = pod.path.slice(root.length);
  const annotation = annotationsIn(value, below);
  const at = (key: string): Path => [...pod.path, 'metadata', 'annotations', key];
  const types = typesIn(pod.path, annotation);
  const above = below.length === 0 ? [] : [[], ['spec', 'jobTemplate']];
  return [
    ...OF_ACCOUNTS.filter((key) => annotation(key) !== undefined).map((key) =>
      issue(at(key), 'of-accounts', { annotation: key }),
    ),
    ...above.flatMap((place) =>
      [tokenExpiration, ...OF_PODS].flatMap((key) => {
        const found = annotationsIn(value, place)(key);
        const from = [...root, ...place, 'metadata', 'annotations', key];
        return found === undefined
          ? []
          : [
              issue(
                from,
                'above-template',
                { annotation: key },
                annotation(key) === undefined ? moved(from, at(key), found) : [remove(from)],
              ),
            ];
      }),
    ),
    ...types,
    ...(usesWorkloadIdentity(pod)
      ? [
          ...expiration(at(tokenExpiration), annotation(tokenExpiration)),
          ...skip(pod),
          ...port(at(proxyPort), annotation(proxyPort)),
        ]
      : []),
  ];
}

const remove = (path: Path): FixOp => ({ op: 'remove', path, prune: true });

/** A number or a boolean in place of a text: the API server takes no such annotation. */
const typesIn = (root: Path, annotation: (key: string) => Json | undefined): Issue[] =>
  ANNOTATIONS.flatMap((key) => {
    const value = annotation(key);
    if (typeof value !== 'boolean' && typeof value !== 'number') return [];
    const at = [...root, 'metadata', 'annotations', key];
    const text = String(value);
    return [
      issue(at, 'type', { annotation: key, value: text }, [{ op: 'set', path: at, value: text }]),
    ];
  });

/** The proxy is not brought to life by a move: it would be another pod then. */
function moved(from: Path, to: Path, value: Json): FixOp[] | null {
  const key = from.at(-1);
  if (key === injectProxy || key === proxyPort) return [remove(from)];
  return typeof value === 'string'
    ? [{ op: 'set', path: to, value, before: ['spec'] }, remove(from)]
    : null;
}

/** Go’s ParseInt: no blanks, no point. An empty text is none. */
function expiration(at: Path, value: Json | undefined): Issue[] {
  if (typeof value !== 'string' || value === '') return [];
  const { min, max } = TOKEN_EXPIRATION;
  const seconds = /^[+-]?\d+$/.test(value) ? Number(value) : undefined;
  if (seconds !== undefined && seconds >= min && seconds <= max) return [];
  // Without the annotation the default holds.
  const ops: FixOp[] =
    seconds === undefined
      ? [remove(at)]
      : [{ op: 'set', path: at, value: String(seconds < min ? min : max) }];
  return [issue(at, 'expiration', { value }, ops)];
}

/** A GUID, or a domain of the tenant, which the sign-in takes as well. */
function tenant(at: Path, value: Json | undefined): Issue[] {
  if (typeof value !== 'string' || value === '' || /\{\{|\$/.test(value)) return [];
  const domain = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/.test(value);
  return isGuid(value) || domain ? [] : [issue(at, 'no-tenant', { value })];
}

/** Without the annotation the proxy listens on its own port. */
function port(at: Path, value: Json | undefined): Issue[] {
  if (typeof value !== 'string' || value === '' || /\{\{|\$/.test(value)) return [];
  const fits = /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
  return fits ? [] : [issue(at, 'no-port', { value }, [remove(at)])];
}

function skip(pod: Pod): Issue[] {
  const at = [...pod.path, 'metadata', 'annotations', skipContainers];
  const set = (value: string): FixOp[] => [{ op: 'set', path: at, value }];
  const containerNames = new Set(identityContainers(pod).map(({ name }) => name));
  const names = skippedContainers(pod);
  const parts = names.flatMap((name) => name.split(/[,\s]+/)).filter((name) => name !== '');
  if (parts.length > names.length) {
    const all = parts.every((name) => containerNames.has(name) || INJECTED.test(name));
    return [issue(at, 'skip-commas', {}, all ? set(parts.join(';')) : null)];
  }
  const strange = names.filter((name) => !containerNames.has(name) && !INJECTED.test(name));
  const [first] = strange;
  if (first === undefined) return [];
  const meant = names.map((name) =>
    strange.includes(name) ? nearest(name, containerNames) : name,
  );
  const ops = meant.includes(null) ? null : set([...new Set(meant)].join(';'));
  return [issue(at, 'skip-unknown', { container: first }, ops)];
}
