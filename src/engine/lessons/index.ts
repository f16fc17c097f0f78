/** The lessons with their examiner: what few ask for, so a chunk of its own. */
import { lesson as clusterRefusal } from './cluster-refusal/lesson.ts';
import { lesson as customResource } from './custom-resource/lesson.ts';
import { lesson as definedUser } from './defined-user/lesson.ts';
import { lesson as helmChart } from './helm-chart/lesson.ts';
import { lesson as hostAccess } from './host-access/lesson.ts';
import { lesson as idleCapabilities } from './idle-capabilities/lesson.ts';
import type { LessonId } from './ids.ts';
import { lesson as imageUsers } from './image-users/lesson.ts';
import { lesson as incident } from './incident/lesson.ts';
import { lesson as keyVault } from './key-vault/lesson.ts';
import type { Lesson } from './lesson.ts';
import { lesson as lowPorts } from './low-ports/lesson.ts';
import { lesson as networkPolicy } from './network-policy/lesson.ts';
import { lesson as noEscalation } from './no-escalation/lesson.ts';
import { lesson as noToken } from './no-token/lesson.ts';
import { lesson as pinnedImages } from './pinned-images/lesson.ts';
import { lesson as podIdentity } from './pod-identity/lesson.ts';
import { lesson as probes } from './probes/lesson.ts';
import { lesson as readOnlyRoot } from './read-only-root/lesson.ts';
import { lesson as requestsAndLimits } from './requests-and-limits/lesson.ts';
import { lesson as restricted } from './restricted/lesson.ts';
import { lesson as seccomp } from './seccomp/lesson.ts';
import { lesson as userNamespace } from './user-namespace/lesson.ts';
import { lesson as volumeGroups } from './volume-groups/lesson.ts';
import { lesson as whoRuns } from './who-runs/lesson.ts';
import { lesson as workloadIdentity } from './workload-identity/lesson.ts';

export { type Examination, examinerOf, type Spot } from './examine.ts';

/** By id; one that is not there does not compile. */
export const lessons: { readonly [L in LessonId]: Lesson } = {
  'who-runs': whoRuns,
  'defined-user': definedUser,
  'image-users': imageUsers,
  'no-escalation': noEscalation,
  'idle-capabilities': idleCapabilities,
  'low-ports': lowPorts,
  'read-only-root': readOnlyRoot,
  'pinned-images': pinnedImages,
  'requests-and-limits': requestsAndLimits,
  probes: probes,
  seccomp: seccomp,
  'user-namespace': userNamespace,
  'host-access': hostAccess,
  'network-policy': networkPolicy,
  'no-token': noToken,
  'volume-groups': volumeGroups,
  'workload-identity': workloadIdentity,
  'key-vault': keyVault,
  'pod-identity': podIdentity,
  restricted: restricted,
  'cluster-refusal': clusterRefusal,
  'helm-chart': helmChart,
  'custom-resource': customResource,
  incident: incident,
};
