export const de = {
  why: 'Eine ResourceQuota begrenzt, was alle Pods eines Namespace zusammen anfordern dürfen und wie viele Objekte er enthalten darf. Eine LimitRange gibt Containern ohne Angaben eine Anforderung und einen Grenzwert und lehnt einzelne ab, die zu viel verlangen. Ohne beides kann ein Team einen gemeinsam genutzten Cluster allein auslasten.',
  risk: 'Ein Testskript im Namespace eines Teams skaliert ein Deployment auf 500 statt auf 50. Die Pods belegen alle freie Kapazität, und die Autoskalierung erreicht ihre Grenze. In einem anderen Namespace kann der Shop die Pods nicht mehr starten, die er für den Abend benötigt.',
  breaks:
    'Objekte in Dateien, die hier nicht geöffnet sind, bleiben unberücksichtigt: Prüfen Sie zuerst die Ausgabe von `kubectl get limitrange,resourcequota --namespace NAMESPACE`. Schreiben Sie beide von Hand, denn die Zahlen sind eine Frage Ihres Clusters: Beginnen Sie mit dem heutigen Verbrauch und etwas Spielraum. Ein Kontingent für `requests.cpu` lehnt jeden Pod ab, der keinen Wert dafür angibt; legen Sie die LimitRange mit Standardwerten also vorher an.',
  verify:
    '`kubectl describe namespace NAMESPACE` führt am Ende ein Ressourcenkontingent (`Resource Quotas`) und eine LimitRange (`Resource Limits`) auf.',
};
