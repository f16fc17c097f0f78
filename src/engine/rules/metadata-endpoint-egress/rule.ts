/**
 * Egress to the metadata endpoint: network policies that let pods call 169.254.169.254.
 *
 * Fields: spec.egress[*].to[*].ipBlock with cidr and except, and the rule's ports.
 * Good: an address range that leaves the endpoint out by `except`, or a rule whose ports leave out TCP
 * port 80, the only one that the endpoint answers on.
 *
 * A range that is the endpoint itself was written on purpose: low, and left alone. A rule without `to`
 * cannot be mended by an exception, since ranges of addresses need not take in pods (Cilium).
 *
 * Source: the AKS documentation on cluster security, which blocks the endpoint for pods that need no
 * identity of the node.
 */
import { isolates } from '../../model/bundle/network-policy.ts';
import { NETWORK_POLICY } from '../../model/bundle/selection.ts';
import { byDefault, defineRule, explicit, type FixOp, type Path, place } from '../../rule/rule.ts';
import { type Json, listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';

const ENDPOINT = '169.254.169.254/32';

/** First address and size of an IPv4 range. */
function rangeOf(cidr: string): { first: number; size: number } | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  if (!match) return null;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number);
  const size = 2 ** (32 - bits);
  return { first: Math.floor((((a * 256 + b) * 256 + c) * 256 + d) / size) * size, size };
}

function includesEndpoint(cidr: string): boolean {
  const range = rangeOf(cidr);
  const endpoint = rangeOf(ENDPOINT)?.first ?? 0;
  return range !== null && range.first <= endpoint && endpoint < range.first + range.size;
}

function opensPort80(rule: Json): boolean {
  const ports = listBelow(rule, 'ports');
  return (
    ports.length === 0 ||
    ports.some((port) => {
      if ((textBelow(port, 'protocol') ?? 'TCP') !== 'TCP') return false;
      if (valueBelow(port, 'port') === undefined) return true;
      const from = numberBelow(port, 'port');
      return from !== undefined && from <= 80 && 80 <= (numberBelow(port, 'endPort') ?? from);
    })
  );
}

type Open = { readonly at: Path; readonly how: 'anywhere' | 'range' | 'purpose' };

function openIn(value: Json, root: Path): Open[] {
  if (!isolates(value, 'Egress')) return [];
  return listBelow(value, 'spec', 'egress').flatMap((rule, i): Open[] => {
    if (!opensPort80(rule)) return [];
    const at = [...root, 'spec', 'egress', i];
    const peers = listBelow(rule, 'to');
    if (peers.length === 0) return [{ at, how: 'anywhere' }];
    return peers.flatMap((peer, n): Open[] => {
      const cidr = textBelow(peer, 'ipBlock', 'cidr') ?? '';
      const except = listBelow(peer, 'ipBlock', 'except');
      if (!includesEndpoint(cidr)) return [];
      if (except.some((range) => typeof range === 'string' && includesEndpoint(range))) return [];
      return [
        { at: [...at, 'to', n, 'ipBlock'], how: rangeOf(cidr)?.size === 1 ? 'purpose' : 'range' },
      ];
    });
  });
}

export const metadataEndpointEgress = defineRule({
  id: 'metadata-endpoint-egress',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: [NETWORK_POLICY],
  field: 'spec.egress[].to[].ipBlock',
  covers: { 'imds-egress-open': ['open-range', 'any-destination', 'endpoint-allowed'] },
  messages: ['open-range', 'any-destination', 'endpoint-allowed'],
  // What lets pods call everything says so of the endpoint.
  joins: { 'any-destination': ['open-network-policies/open-egress'] },
  inspect: ({ object: { value, path } }) => {
    const open = openIn(value, path);
    if (open.length === 0) return byDefault([...path, 'spec', 'egress']);
    return explicit(
      ...open.map(({ at, how }) => {
        if (how === 'anywhere') return place(at, 'any-destination');
        const cidr = [...at, 'cidr'];
        if (how === 'range') return place(cidr, 'open-range');
        return place(cidr, 'endpoint-allowed', undefined, 'low');
      }),
    );
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['cut-off-clients'],
    secure: ({ object: { value, path } }) => {
      const ranges = openIn(value, path).filter(({ how }) => how === 'range');
      const ops = ranges.map(({ at }): FixOp => {
        return { op: 'append', path: [...at, 'except'], value: ENDPOINT };
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksClusterSecurity', 'networkPolicies'],
});
