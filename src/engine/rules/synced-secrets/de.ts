import type { RuleWords } from '../../rule/rule.ts';
import type { syncedSecrets } from './rule.ts';

export const de: RuleWords<typeof syncedSecrets> = {
  title: 'Werte aus Key Vault nicht in Secrets kopieren',
  why: 'Mit `secretObjects` kopiert der Treiber Werte aus dem Volume in ein Kubernetes-Geheimnis: in etcd und in Reichweite aller, die im Namespace Secrets lesen dürfen. Eine Datei allein bleibt im Arbeitsspeicher des Knotens. Ist eine Kopie nötig, nennt sie Dateien (den Alias, wenn ein Objekt einen hat), und ihr Typ erfordert bestimmte Schlüssel; sonst wird sie nie geschrieben.',
  risk: 'Das Protokoll des Tresors zeigt jeden Zugriff, und seine Rechte werden jedes Quartal geprüft. Ein Angreifer mit einem gestohlenen Token, das im Namespace Secrets auflisten darf, braucht beides nicht: `kubectl get secret -o yaml` gibt die Kopie des Datenbankkennworts aus, und der Tresor erfährt davon nichts.',
  breaks:
    'Die Korrektur nennt den Alias eines Objekts anstelle seines Namens; das Secret wird dann beim nächsten Einbinden geschrieben. Um auf die Kopie zu verzichten, lassen Sie das Programm die Datei lesen, und entfernen Sie `secretObjects` und jeden `secretKeyRef` darauf im selben Rollout: Ein Pod, dessen Secret fehlt, startet nicht (`CreateContainerConfigError`).',
  verify:
    '`kubectl get secret NAME` findet das Secret, solange ein Pod die Klasse einbindet; ohne `secretObjects` verschwindet es mit dem letzten solchen Pod.',
  fixTitle: 'Den Alias nennen',
  messages: {
    'unknown-object':
      '{name} ist keine Datei des Volumes: Ein Objekt wird mit seinem Alias genannt, wenn es einen hat',
    'missing-key':
      'Ein Secret des Typs {type} erfordert den Schlüssel {key} und wird ohne ihn nicht geschrieben',
    copied: 'Kopiert die Werte in das Secret {name} und damit in die Datenbank des Clusters',
  },
};
