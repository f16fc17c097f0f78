import { messages as own } from '../../app/features/learn/lessons/de.ts';
import { messages as titles } from '../../app/features/learn/pictures/de.titles.ts';
import type { LessonId, LessonWords } from '../../engine/index.ts';
import { de as definedUser } from '../../engine/lessons/defined-user/de.ts';
import { de as hostAccess } from '../../engine/lessons/host-access/de.ts';
import { de as idleCapabilities } from '../../engine/lessons/idle-capabilities/de.ts';
import { de as keyVault } from '../../engine/lessons/key-vault/de.ts';
import { de as lowPorts } from '../../engine/lessons/low-ports/de.ts';
import { de as noEscalation } from '../../engine/lessons/no-escalation/de.ts';
import { de as noToken } from '../../engine/lessons/no-token/de.ts';
import { de as podIdentity } from '../../engine/lessons/pod-identity/de.ts';
import { de as readOnlyRoot } from '../../engine/lessons/read-only-root/de.ts';
import { de as restricted } from '../../engine/lessons/restricted/de.ts';
import { de as seccomp } from '../../engine/lessons/seccomp/de.ts';
import { de as volumeGroups } from '../../engine/lessons/volume-groups/de.ts';
import { de as whoRuns } from '../../engine/lessons/who-runs/de.ts';
import { de as workloadIdentity } from '../../engine/lessons/workload-identity/de.ts';

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
