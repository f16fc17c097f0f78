export const de = {
  why: 'Eine SecretProviderClass hat allein keine Wirkung. Ihre Secrets werden erstellt, wenn ein Pod sie einbindet, und mit dem letzten solchen Pod gelöscht. Kein Pod in diesen Dateien bindet sie ein. Im Cluster kann es einen geben, oder Name oder Namespace sind falsch geschrieben.',
  risk: 'Ein Ingress benötigt das Zertifikat, das die Klasse als Secret liefern soll. Kein Pod bindet sie ein, das Secret wird nie erstellt, und der Ingress verwendet das selbstsignierte Zertifikat des Controllers. Die Benutzer gewöhnen sich an die Warnung und bemerken nicht, wenn ein Angreifer die Verbindung abfängt.',
  breaks:
    'Geben Sie einem Pod desselben Namespace ein Volume des Treibers `secrets-store.csi.k8s.io`, das die Klasse nennt, und binden Sie es ein, auch wenn nur das Secret gebraucht wird. Die Identität dieses Pods benötigt Zugriff auf den Tresor. Prüfen Sie, ob er bereit wird und das Secret vorhanden ist.',
  verify: '`kubectl get secret NAME` findet das Secret, das `secretObjects` nennt.',
};
