/**
 * What a port is called, by the protocol that programs speak at its number.
 *
 * Source: IANA, Service Name and Transport Protocol Port Number Registry; for 3000, 5000, 8000, 8888, 9090 and 50051
 * what frameworks listen on unless they are told otherwise.
 */

const PROTOCOLS: readonly (readonly [name: string, ports: readonly number[]])[] = [
  ['http', [80, 3000, 5000, 8000, 8080, 8888]],
  ['https', [443, 8443]],
  ['metrics', [9090, 9100]],
  ['grpc', [50_051]],
  ['otlp-grpc', [4317]],
  ['otlp-http', [4318]],
  ['postgresql', [5432]],
  ['mysql', [3306]],
  ['redis', [6379]],
  ['mongodb', [27_017]],
  ['amqp', [5672]],
  ['mqtt', [1883]],
  ['kafka', [9092]],
  ['dns', [53]],
];
const BY_PORT: ReadonlyMap<number, string> = new Map(
  PROTOCOLS.flatMap(([name, ports]) => ports.map((port) => [port, name] as const)),
);

/** The protocol that is usual at a TCP port; undefined where none is. */
export const protocolAt = (port: number): string | undefined => BY_PORT.get(port);

/**
 * A name for a port that no other of the pod has: its protocol, with the number where that is taken.
 * @param protocol what is spoken there, as far as it is known
 * @param transport `TCP`, `UDP` or `SCTP`
 */
export function portName(
  port: number,
  protocol: string | undefined,
  taken: ReadonlySet<string | null>,
  transport = 'TCP',
): string {
  const numbered = `${protocol ?? transport.toLowerCase()}-${port}`;
  // Names of ports have at most fifteen characters.
  const plain = numbered.length <= 15 ? numbered : `port-${port}`;
  const names = [...(protocol ? [protocol] : []), plain, `port-${port}`];
  return names.find((name) => !taken.has(name)) ?? `p-${port}-2`;
}

/** The port at which a Service is called for what is spoken there: the one that clients know by heart. */
export const servicePort = (protocol: string | undefined, port: number): number =>
  protocol === 'http' ? 80 : protocol === 'https' ? 443 : port;
