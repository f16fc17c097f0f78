/** What the API server, the scheduler and quotas say on the way to a node. */
import type { KnownMessage } from '../known.ts';

const NAMED_CONTAINER = 'cpu-requests';

export const CLUSTER_MESSAGES: readonly KnownMessage[] = [
  {
    id: 'quota-missing',
    speaker: 'quota',
    stage: 'admission',
    topic: 'quota-missing',
    says: [
      'failed quota: {quota}: must specify {any} for: {container}',
      'failed quota: {quota}: must specify',
    ],
    rules: [NAMED_CONTAINER, 'memory-requests', 'cpu-limits', 'memory-limits'],
    field: 'resources',
  },
  {
    id: 'quota-exceeded',
    speaker: 'quota',
    stage: 'admission',
    topic: 'quota-exceeded',
    says: ['exceeded quota: {quota}, requested: ', 'insufficient quota to consume: {value}'],
    rules: [NAMED_CONTAINER, 'memory-requests'],
    field: 'resources',
  },
  {
    id: 'limit-range',
    speaker: 'quota',
    stage: 'admission',
    topic: 'limit-range',
    says: [
      'maximum {key} usage per {kind} is {value}',
      'minimum {key} usage per {kind} is {value}',
      '{key} max limit to request ratio per {kind} is {value}',
    ],
    rules: ['resource-ceilings'],
    field: 'resources',
  },
  {
    id: 'missing-service-account',
    speaker: 'api-server',
    stage: 'admission',
    topic: 'service-account',
    says: [
      'error looking up service account {namespace}/{account}: serviceaccount "{name}" not found',
      'service account {namespace}/{account} was not found, retry after the service account is created',
    ],
    rules: ['missing-service-account'],
    field: 'spec.serviceAccountName',
  },
  {
    id: 'missing-namespace',
    speaker: 'api-server',
    stage: 'admission',
    topic: 'namespace',
    says: ['namespaces "{namespace}" not found'],
    rules: [],
    field: 'metadata.namespace',
  },
  {
    id: 'permission',
    speaker: 'api-server',
    stage: 'admission',
    topic: 'permission',
    says: [
      'User "{account}" cannot {value} resource "{name}" in API group',
      'User "{account}" cannot {value} resource "{name}" at the cluster scope',
    ],
    rules: [],
  },
  {
    id: 'webhook-unreachable',
    speaker: 'api-server',
    stage: 'admission',
    topic: 'webhook-unreachable',
    says: ['failed calling webhook "{host}"'],
    rules: [],
  },
  {
    id: 'unschedulable',
    speaker: 'scheduler',
    stage: 'scheduling',
    topic: 'unschedulable',
    says: ['0/{number} nodes are available', 'no nodes available to schedule pods'],
    rules: ['cpu-requests', 'memory-requests', 'node-placement'],
    field: 'resources.requests',
  },
];
