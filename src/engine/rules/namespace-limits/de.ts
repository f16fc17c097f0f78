import type { RuleWords } from '../../lint/rule.ts';
import type { namespaceLimits } from './rule.ts';

export const de: RuleWords<typeof namespaceLimits> = {
  title: 'Verbrauch eines Namespaces begrenzen',
  why: 'Ein ResourceQuota begrenzt, was alle Pods eines Namespaces zusammen anfordern dürfen und wie viele Objekte er enthalten darf. Eine LimitRange gibt Containern ohne Angaben eine Anforderung und einen Grenzwert und weist einzelne ab, die zu viel verlangen. Ohne beides kann ein Team einen gemeinsamen Cluster aufbrauchen.',
  risk: 'Ein Testskript im Namespace eines Teams skaliert eine Bereitstellung auf 500 statt auf 50. Die Pods belegen alle freie Kapazität, die automatische Skalierung geht bis an ihre Grenze, und im Namespace nebenan kann der Shop die Pods nicht mehr starten, die er für den Abend benötigt.',
  breaks:
    'Objekte in Dateien, die hier nicht geöffnet sind, werden nicht gesehen: Prüfen Sie zuerst `kubectl get limitrange,resourcequota --namespace NAMESPACE`. Schreiben Sie beide von Hand, denn die Zahlen sind eine Frage Ihres Clusters: Beginnen Sie mit dem heutigen Verbrauch und etwas Spielraum. Ein Kontingent für `requests.cpu` lehnt jeden Pod ab, der keine angibt; legen Sie die LimitRange mit Standardwerten also vorher an.',
  verify:
    '`kubectl describe namespace NAMESPACE` führt am Ende ein Ressourcenkontingent (`Resource Quotas`) und eine LimitRange (`Resource Limits`) auf.',
  fixTitle: 'LimitRange und ResourceQuota ergänzen',
  messages: {
    'no-limit-range': 'Namespace {name} hat in diesen Dateien keine LimitRange',
    'no-resource-quota': 'Namespace {name} hat in diesen Dateien kein ResourceQuota',
  },
};
