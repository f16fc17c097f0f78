export const de = {
  why: 'Eine ResourceQuota begrenzt, was alle Pods eines Namespace zusammen anfordern dürfen und wie viele Objekte er enthalten darf. Eine LimitRange legt Standardwerte für Anforderungen und Grenzwerte von Containern fest und lehnt Container ab, die zu viel anfordern. Ohne beides kann ein Team einen gemeinsam genutzten Cluster allein auslasten.',
  risk: 'Ein Testskript im Namespace eines Teams skaliert ein Deployment auf 500 statt auf 50. Die Pods belegen alle freie Kapazität, und die Autoskalierung erreicht ihre Grenze. In einem anderen Namespace kann der Shop die Pods nicht mehr starten, die er für den Abend benötigt.',
  breaks:
    'Podsmith kann Objekte in anderen Dateien nicht sehen: Prüfen Sie zuerst die Ausgabe von `kubectl get limitrange,resourcequota --namespace NAMESPACE`. Schreiben Sie beide von Hand, denn die Zahlen hängen von Ihrem Cluster ab. Beginnen Sie mit dem heutigen Verbrauch und etwas Spielraum. Ein Kontingent für `requests.cpu` lehnt jeden Pod ab, der keinen Wert dafür angibt; legen Sie die LimitRange mit Standardwerten also vorher an.',
  verify:
    '`kubectl describe namespace NAMESPACE` führt am Ende ein Ressourcenkontingent (`Resource Quotas`) und eine LimitRange (`Resource Limits`) auf.',
};
