/** Words of the lessons: their page, and each lesson's own. */
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
import { pictureTitles } from './picture-titles.ts';

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

export const messages = {
  ...pictureTitles,
  'lessons.intro':
    'Short exercises on a manifest that is made for each of them. You work in the real editor and with the real settings, and an examiner reads along. Your own files stay as they are.',
  'lessons.unknown': 'There is no lesson of that name. These are the lessons that there are:',
  'lessons.list': 'Lessons',
  'lessons.passed': '{passed} of {total} passed',
  'lessons.passed.one': 'passed',
  'lessons.kept': 'Kept in this browser only',
  'lessons.forget': 'Forget what I have passed',
  'lessons.minutes': 'about {n, plural, one {# minute} other {# minutes}}',
  'lessons.go-on': 'Go on with: {title}',
  'lessons.begin': 'Begin with: {title}',

  'lesson.of': 'Lesson {n} of {total}, about {minutes, plural, one {# minute} other {# minutes}}',
  'lesson.view': 'Reading column',
  'lesson.view.lesson': 'Lesson',
  'lesson.view.settings': 'Settings',
  'lesson.goal': 'Goal',
  'lesson.steps': 'Steps',
  'lesson.step.done': 'done',
  'lesson.hint': 'Hint {n} of {total}',
  'lesson.settings': 'Settings of this lesson',
  'lesson.picture': 'Your own manifest as a picture',
  'lesson.practise': 'Practise it',
  'lesson.attacker': 'What an attacker gains without it',
  'lesson.verify': 'How to verify it on a cluster',
  'lesson.examiner': 'The examiner says',
  'lesson.steps.done': '{done} of {total} steps',
  'lesson.examiner.passed': 'Passed',
  'lesson.says.broken': 'This isn’t valid YAML right now, so it can’t be checked.',
  'lesson.says.refused':
    'Kubernetes would refuse what stands here, or pass it over. The findings say why.',
  'lesson.says.gone': '`{what}` is gone. It has to stay: undo the last step, or start again.',
  'lesson.solution': 'Show the solution',
  'lesson.solution.title': 'The solution, as changes to your text',
  'lesson.solution.text':
    'Lines with a minus go, lines with a plus come. There are other ways: what counts is what the examiner says.',
  'lesson.solution.same': 'Your text is the solution, line for line.',
  'lesson.solution.table': 'Changes that lead to the solution',
  'lesson.restart': 'Start again',
  'lesson.next': 'Next lesson',
  'lesson.all': 'All lessons',
} as const;
