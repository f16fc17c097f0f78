/** Where an Ingress sends requests. */
import { type Json, listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';

export const INGRESS = 'networking.k8s.io/v1/Ingress';

interface Backend {
  readonly name: string;
  /** Undefined when none is given; a name or a number. */
  readonly port: string | number | undefined;
  readonly at: Path;
}

/** The backends of an Ingress: its own for what no rule takes, then those of its rules. */
export function backendsOf(value: Json, root: Path): Backend[] {
  const pathsOf = (rule: number) => [...root, 'spec', 'rules', rule, 'http', 'paths'];
  const backend = (node: Json | undefined, at: Path): Backend[] => {
    const name = textBelow(node, 'service', 'name');
    if (name === undefined) return [];
    const port =
      textBelow(node, 'service', 'port', 'name') ?? numberBelow(node, 'service', 'port', 'number');
    return [{ name, port, at: [...at, 'service'] }];
  };
  return [
    ...backend(valueBelow(value, 'spec', 'defaultBackend'), [...root, 'spec', 'defaultBackend']),
    ...listBelow(value, 'spec', 'rules').flatMap((rule, i) =>
      listBelow(rule, 'http', 'paths').flatMap((one, n) =>
        backend(valueBelow(one, 'backend'), [...pathsOf(i), n, 'backend']),
      ),
    ),
  ];
}
