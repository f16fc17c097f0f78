/** Words of the lessons: their page, and each lesson's own. */
import { messages as own } from '../../app/features/learn/lessons/en.ts';
import { messages as titles } from '../../app/features/learn/pictures/en.titles.ts';
import type { LessonId, LessonWords } from '../../engine/index.ts';
import { en as definedUser } from '../../engine/lessons/defined-user/en.ts';
import { en as hostAccess } from '../../engine/lessons/host-access/en.ts';
import { en as idleCapabilities } from '../../engine/lessons/idle-capabilities/en.ts';
import { en as keyVault } from '../../engine/lessons/key-vault/en.ts';
import { en as lowPorts } from '../../engine/lessons/low-ports/en.ts';
import { en as noEscalation } from '../../engine/lessons/no-escalation/en.ts';
import { en as noToken } from '../../engine/lessons/no-token/en.ts';
import { en as podIdentity } from '../../engine/lessons/pod-identity/en.ts';
import { en as readOnlyRoot } from '../../engine/lessons/read-only-root/en.ts';
import { en as restricted } from '../../engine/lessons/restricted/en.ts';
import { en as seccomp } from '../../engine/lessons/seccomp/en.ts';
import { en as volumeGroups } from '../../engine/lessons/volume-groups/en.ts';
import { en as whoRuns } from '../../engine/lessons/who-runs/en.ts';
import { en as workloadIdentity } from '../../engine/lessons/workload-identity/en.ts';

export const lessons: { readonly [L in LessonId]: LessonWords } = {
  'who-runs': whoRuns,
  'defined-user': definedUser,
  'no-escalation': noEscalation,
  'idle-capabilities': idleCapabilities,
  'low-ports': lowPorts,
  'read-only-root': readOnlyRoot,
  seccomp: seccomp,
  'host-access': hostAccess,
  'no-token': noToken,
  'volume-groups': volumeGroups,
  'workload-identity': workloadIdentity,
  'key-vault': keyVault,
  'pod-identity': podIdentity,
  restricted: restricted,
};

export const messages = { ...titles, ...own };
