export const de = {
  why: 'Eine SecretProviderClass hat allein keine Wirkung. Ihre Secrets werden geschrieben, wenn ein Pod sie einbindet, und verschwinden mit dem letzten solchen Pod. Kein Pod in diesen Dateien bindet sie ein. Im Cluster kann es einen geben, oder Name oder Namespace sind falsch geschrieben.',
  risk: 'Ein Ingress wartet auf das Zertifikat, das die Klasse als Secret bereitstellen soll. Kein Pod bindet sie ein, das Secret entsteht nie, und der Ingress antwortet mit dem selbstsignierten Zertifikat seines Controllers. Die Benutzer gewöhnen sich an, die Warnung wegzuklicken, und bemerken nicht mehr, wenn sich ein Angreifer dazwischenschaltet.',
  breaks:
    'Geben Sie einem Pod desselben Namespace ein Volume des Treibers `secrets-store.csi.k8s.io`, das die Klasse nennt, und binden Sie es ein, und sei es nur des Secrets wegen. Die Identität dieses Pods benötigt Zugriff auf den Tresor. Prüfen Sie, ob er bereit wird und das Secret vorhanden ist.',
  verify: '`kubectl get secret NAME` findet das Secret, das `secretObjects` nennt.',
};
