/** Where an Ingress sends requests. */
import { type Json, listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

export const INGRESS = 'networking.k8s.io/v1/Ingress';

/** The class by which a controller knows an Ingress for its own; empty for that of the cluster's default. */
export const ingressClassOf = (value: Json): string =>
  textBelow(value, 'spec', 'ingressClassName') ??
  textBelow(value, 'metadata', 'annotations', 'kubernetes.io/ingress.class') ??
  '';

interface Backend {
  readonly name: string;
  /** Undefined when none is given; a name or a number. */
  readonly port: string | number | undefined;
  /** Where the name is, and where the port is. */
  readonly at: { readonly name: Path; readonly port: Path };
}

/** The field with the backend for what no rule takes: `backend` before networking.k8s.io/v1. */
export const defaultBackendIn = (value: Json): 'defaultBackend' | 'backend' =>
  valueBelow(value, 'spec', 'defaultBackend') === undefined &&
  valueBelow(value, 'spec', 'backend') !== undefined
    ? 'backend'
    : 'defaultBackend';

/** The backends of an Ingress: its own for what no rule takes, then those of its rules. */
export function backendsOf(value: Json, root: Path): Backend[] {
  const pathsOf = (rule: number) => [...root, 'spec', 'rules', rule, 'http', 'paths'];
  const field = defaultBackendIn(value);
  return [
    ...backendIn(valueBelow(value, 'spec', field), [...root, 'spec', field]),
    ...listBelow(value, 'spec', 'rules').flatMap((rule, i) =>
      listBelow(rule, 'http', 'paths').flatMap((path, n) =>
        backendIn(valueBelow(path, 'backend'), [...pathsOf(i), n, 'backend']),
      ),
    ),
  ];
}

function backendIn(node: Json | undefined, at: Path): Backend[] {
  const name = textBelow(node, 'service', 'name');
  if (name !== undefined) {
    const port =
      textBelow(node, 'service', 'port', 'name') ?? numberBelow(node, 'service', 'port', 'number');
    const service = [...at, 'service'];
    return [{ name, port, at: { name: [...service, 'name'], port: [...service, 'port'] } }];
  }
  // Before networking.k8s.io/v1.
  const older = textBelow(node, 'serviceName');
  if (older === undefined) return [];
  const port = textBelow(node, 'servicePort') ?? numberBelow(node, 'servicePort');
  return [
    { name: older, port, at: { name: [...at, 'serviceName'], port: [...at, 'servicePort'] } },
  ];
}
