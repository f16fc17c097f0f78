import type { RuleLabels } from '../../rule/rule.ts';
import type { cutOffClients } from './rule.ts';

const OTHERS = '{others, plural, =0 {} one { and # other} other { and # others}}';

export const en: RuleLabels<typeof cutOffClients> = {
  title: 'Don’t cut off clients that these files declare',
  fixTitle: 'Let the declared clients in',
  messages: {
    front: `{from}${OTHERS} sends requests to port {port} of {to}, but no network policy lets an ingress controller in`,
    outside: `{from}${OTHERS} takes traffic from outside the cluster to port {port} of {to}, but network policies let only pods in`,
    'api-server': `{from}${OTHERS} makes the API server call port {port} of {to}, but no network policy lets it in: it isn’t a pod`,
    monitor: `{from}${OTHERS} asks for metrics of port {port} of {to}, but no network policy lets pods of monitoring in`,
    pods: `{from}${OTHERS} calls port {port} of {to}, but no network policy lets its pods in`,
    callee:
      '{from} calls port {port} of {to}{others, plural, =0 {} one { and # other workload} other { and # other workloads}}, but no network policy lets the traffic out',
    dns: '{from} calls {to} by its name, but no network policy lets its pods reach a DNS server on port {port}',
  },
};
