/**
 * References from one object to others by a name or a selector that lead to nothing in the files.
 *
 * Files may be part of a whole: that something is missing is said only where they hold others of its kind in the
 * namespace, and weighs as the rule does. One of another namespace of the files is evidence that one of the two
 * namespaces is wrong: medium.
 */
import type { Bundle } from '../model/bundle/bundle.ts';
import { holds } from '../model/bundle/lookups.ts';
import { type Json, listBelow, numberBelow, textBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { type Data, place, type Severity, type ValuePlace } from './status.ts';

/** Null for what names no namespace: it may end up in any. */
type Namespace = string | null;

export const SERVICE_KIND = 'v1/Service';

interface Reference<Missing extends string, Elsewhere extends string> {
  /** Where the name or the selector is. */
  readonly at: Path;
  /** What it leads to: a kind as `v1/Service`, or `workload`. */
  readonly to: string;
  /** Where Kubernetes looks for it. */
  readonly namespace: Namespace;
  /** What it may lead to, if that may be in the namespace. */
  readonly found: (namespace: Namespace) => readonly { readonly namespace: Namespace }[];
  readonly missing: Missing;
  readonly elsewhere: Elsewhere;
  /** For both messages; that of another namespace gets `own` and `other` as well. */
  readonly data?: Data;
  /** Of what is missing, where that is not the rule's own. */
  readonly severity?: Severity;
}

/** Undefined for a reference that leads somewhere, or may do so in files that are not there. */
export function dangling<Missing extends string, Elsewhere extends string>(
  bundle: Bundle,
  { at, to, namespace, found, missing, elsewhere, data, severity }: Reference<Missing, Elsewhere>,
): ValuePlace<Missing | Elsewhere> | undefined {
  if (found(namespace).length > 0) return undefined;
  const [other] = found(null);
  if (other) {
    const names = { ...data, own: namespace ?? '', other: other.namespace ?? '' };
    return place(at, elsewhere, names, 'medium');
  }
  return holds(bundle, to, namespace) ? place(at, missing, data, severity) : undefined;
}

/** A Service that requests are sent to. */
interface Backend {
  readonly name: string;
  /** A number or a name; undefined where none is given. */
  readonly port: string | number | undefined;
  readonly namespace: Namespace;
  /** Where the name is, and where the port is. */
  readonly at: { readonly name: Path; readonly port: Path };
}

/** A backend without its Service, or with a Service that does not have the port, which is a fault: medium. */
export function danglingBackend(
  bundle: Bundle,
  { name, port, namespace, at }: Backend,
): ValuePlace<'no-service' | 'other-namespace' | 'no-port'> | undefined {
  const services = (within: Namespace) =>
    bundle.named(SERVICE_KIND, name, within).map(({ object }) => object);
  const inNamespace = services(namespace);
  if (inNamespace.length === 0) {
    return dangling(bundle, {
      at: at.name,
      to: SERVICE_KIND,
      namespace,
      found: services,
      missing: 'no-service',
      elsewhere: 'other-namespace',
      data: { name },
    });
  }
  if (port === undefined || inNamespace.some(({ value }) => hasPort(value, port))) return undefined;
  return place(at.port, 'no-port', { name, port }, 'medium');
}

/** Whether a Service has a port of that name or number; one outside the cluster takes any. */
const hasPort = (service: Json, port: string | number): boolean =>
  textBelow(service, 'spec', 'type') === 'ExternalName' ||
  listBelow(service, 'spec', 'ports').some(
    (entry) => textBelow(entry, 'name') === port || numberBelow(entry, 'port') === port,
  );
