/**
 * Kubernetes' own kinds with a pod: the nine that Pod Security Admission looks at
 * (k8s.io/pod-security-admission admission/admission.go), with the versions that are no longer served.
 */
import { type KindRow, template } from './pod-kind.ts';

const API = 'k8s.io/api@v0.37';
const MIGRATION = `${API}; Deprecated API Migration Guide`;

export const KUBERNETES_KINDS: readonly KindRow[] = [
  { group: '', kinds: 'Pod', served: 'v1', pods: [template('')], source: `${API}:core/v1` },
  {
    group: '',
    kinds: 'PodTemplate',
    served: 'v1',
    pods: [template('template')],
    source: `${API}:core/v1`,
  },
  {
    group: '',
    kinds: 'ReplicationController',
    served: 'v1',
    // By pointer: without a template there is no pod.
    pods: [template('spec.template')],
    optional: true,
    source: `${API}:core/v1`,
  },
  {
    group: 'apps',
    kinds: 'Deployment',
    served: 'apps/v1',
    retired: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'apps',
    kinds: 'StatefulSet',
    served: 'apps/v1',
    retired: ['apps/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'apps',
    kinds: 'ReplicaSet DaemonSet',
    served: 'apps/v1',
    retired: ['extensions/v1beta1', 'apps/v1beta2'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'batch',
    kinds: 'Job',
    served: 'batch/v1',
    retired: ['extensions/v1beta1'],
    pods: [template('spec.template')],
    source: MIGRATION,
  },
  {
    group: 'batch',
    kinds: 'CronJob',
    served: 'batch/v1',
    retired: ['batch/v1beta1', 'batch/v2alpha1'],
    pods: [template('spec.jobTemplate.spec.template')],
    source: MIGRATION,
  },
];
