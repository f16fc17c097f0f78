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
import type { messages as english } from '../en/lessons.ts';
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

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...pictureTitles,
  'lessons.intro':
    'Kurze Übungen, jede an einem eigens dafür geschriebenen Manifest. Sie arbeiten im echten Editor und mit den echten Einstellungen, und ein Prüfer liest mit. Ihre eigenen Dateien bleiben, wie sie sind.',
  'lessons.unknown': 'Eine Lektion dieses Namens gibt es nicht. Zur Auswahl stehen:',
  'lessons.list': 'Lektionen',
  'lessons.passed': '{passed} von {total} bestanden',
  'lessons.passed.one': 'bestanden',
  'lessons.kept': 'Nur in diesem Browser gespeichert',
  'lessons.forget': 'Bestandenes vergessen',
  'lessons.minutes': 'etwa {n, plural, one {# Minute} other {# Minuten}}',
  'lessons.go-on': 'Weiter mit: {title}',
  'lessons.begin': 'Beginnen mit: {title}',

  'lesson.of': 'Lektion {n} von {total}, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'lesson.view': 'Lesespalte',
  'lesson.view.lesson': 'Lektion',
  'lesson.view.settings': 'Einstellungen',
  'lesson.goal': 'Ziel',
  'lesson.steps': 'Schritte',
  'lesson.step.done': 'erledigt',
  'lesson.hint': 'Hinweis {n} von {total}',
  'lesson.settings': 'Einstellungen dieser Lektion',
  'lesson.picture': 'Ihr Manifest als Bild',
  'lesson.practise': 'Lektionen dazu',
  'lesson.attacker': 'Was ein Angreifer sonst gewinnt',
  'lesson.verify': 'Im Cluster überprüfen',
  'lesson.examiner': 'Der Prüfer sagt',
  'lesson.steps.done': '{done} von {total} Schritten',
  'lesson.examiner.passed': 'Bestanden',
  'lesson.says.broken': 'Das ist im Augenblick kein YAML und daher nicht zu lesen.',
  'lesson.says.refused':
    'Kubernetes würde ablehnen oder übergehen, was hier steht. Den Grund nennen die Befunde.',
  'lesson.says.gone':
    '`{what}` fehlt, muss aber bleiben: Machen Sie den letzten Schritt rückgängig, oder beginnen Sie von vorn.',
  'lesson.solution': 'Lösung zeigen',
  'lesson.solution.title': 'Die Lösung als Änderung Ihres Textes',
  'lesson.solution.text':
    'Zeilen mit Minus entfallen, Zeilen mit Plus kommen hinzu. Es gibt auch andere Wege: Maßgebend ist der Prüfer.',
  'lesson.solution.same': 'Ihr Text ist Zeile für Zeile die Lösung.',
  'lesson.solution.table': 'Änderungen, die zur Lösung führen',
  'lesson.restart': 'Von vorn beginnen',
  'lesson.next': 'Nächste Lektion',
  'lesson.all': 'Alle Lektionen',
};
