/**
 * Service ports: whether a Service offers only ports that your rules allow.
 *
 * Field: spec.ports[*].port of a Service.
 * Allowed values: the option allowedPorts, each a port or a range (`443`, `8000-8999`). While the list
 * is empty the rule says nothing, as the Azure policy of the same purpose does not come with a list
 * either. Another number must be agreed with the clients: no fix.
 *
 * Source: Azure Policy, Kubernetes cluster services should listen only on allowed ports.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { listBelow, numberBelow } from '../../text/json.ts';

function isAllowed(port: number, allowed: readonly string[]): boolean {
  return allowed.some((range) => {
    const match = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(range);
    if (!match) return false;
    const from = Number(match[1]);
    return from <= port && port <= Number(match[2] ?? from);
  });
}

export const servicePorts = defineRule({
  id: 'service-ports',
  category: 'network',
  severity: 'info',
  scope: 'object',
  kinds: ['v1/Service'],
  options: { allowedPorts: { kind: 'strings', default: [] } },
  field: 'spec.ports[].port',
  covers: { 'service-ports-allowed': ['port'] },
  messages: ['port'],
  inspect: ({ object: { value, path } }, { options: { allowedPorts } }) => {
    const at = [...path, 'spec', 'ports'];
    if (allowedPorts.length === 0) return byDefault(at);
    const places = listBelow(value, 'spec', 'ports').flatMap((entry, i) => {
      const port = numberBelow(entry, 'port');
      if (port === undefined || isAllowed(port, allowedPorts)) return [];
      return [place([...at, i, 'port'], 'port', { port })];
    });
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: null,
  sources: ['azurePolicyKubernetes', 'services'],
});
