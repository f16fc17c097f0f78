export const de = {
  why: 'Eine SecretProviderClass bewirkt von sich aus nichts. Ihre Secrets werden geschrieben, wenn ein Pod sie einbindet, und verschwinden mit dem letzten solchen Pod. Von den Pods in diesen Dateien bindet keiner sie ein; im Cluster mag es einen geben, aber ein falsch geschriebener Name oder ein anderer Namespace sieht genauso aus.',
  risk: 'Ein Ingress wartet auf das Zertifikat, das die Klasse als Secret bereitstellen soll. Niemand bindet sie ein, das Secret entsteht nie, und der Ingress antwortet mit dem selbstsignierten Zertifikat seines Controllers. Die Benutzer gewöhnen sich an, die Warnung wegzuklicken, und bemerken nicht mehr, wenn sich ein Angreifer dazwischenschaltet.',
  breaks:
    'Geben Sie einem Pod desselben Namespace ein Volume des Treibers `secrets-store.csi.k8s.io`, das die Klasse nennt, und binden Sie es ein, und sei es nur des Secrets wegen. Die Identität dieses Pods benötigt Zugriff auf den Tresor. Prüfen Sie, ob er bereit wird und das Secret vorhanden ist.',
  verify: '`kubectl get secret NAME` findet das Secret, das `secretObjects` nennt.',
};
