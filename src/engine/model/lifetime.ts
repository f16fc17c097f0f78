/** Which containers are meant to run until someone stops them. */
import type { ContainerRef, Pod } from './pod.ts';

/** Stands among kinds for every custom kind whose pods run on. */
export const LASTING = 'lasting';

/** Stands among kinds for every custom kind that is scaled as a Deployment is. */
export const SCALED = 'scaled';

/** Kinds whose pods run on. A Job's and a CronJob's run to an end; a PodTemplate runs nothing. */
export const LONG_RUNNING_KINDS = [
  'v1/Pod',
  'v1/ReplicationController',
  'apps/v1/ReplicaSet',
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  LASTING,
] as const;

/** Init containers run to an end, ephemeral ones are for a person; a Pod may be a task as well. */
export const runsOn = ({ spec }: Pod, { role }: ContainerRef): boolean =>
  (role === 'app' || role === 'sidecar') && (spec.restartPolicy || 'Always') === 'Always';
