export const de = {
  why: 'Das Manifest eines Kubernetes-Secrets enthält dessen Werte. Base64 ist eine Codierung, keine Verschlüsselung. Alle, die die Datei haben, haben daher auch die Werte. Azure Key Vault bewahrt sie außerhalb von Repository und Cluster auf, protokolliert, wer sie liest, und kann sie rotieren; der Secrets Store CSI-Treiber bindet sie in den Pod ein.',
  risk: 'Um ein Werkzeug auszuprobieren, werden die Manifeste samt dem Secret in ein neues Repository kopiert. Ein Angreifer, der an die Kopie gelangt, decodiert `data` mit einem einzigen Befehl und hat alle Kennwörter der Anwendung. Das Protokoll eines Tresors würde einen solchen Zugriff zeigen.',
  breaks:
    'Speichern Sie die Werte in einem Schlüsseltresor, und nennen Sie sie in einer SecretProviderClass. Binden Sie diese als Volume des Treibers `secrets-store.csi.k8s.io` ein, und entfernen Sie das Secret aus den Dateien. Für Programme, die ein Secret unter seinem Namen benötigen, kann `secretObjects` eines erstellen; es besteht nur, solange ein Pod das Volume einbindet. Prüfen Sie, ob ein neuer Pod startet und seine Dateien liest, und rotieren Sie dann die alten Werte, die im Verlauf des Repositorys bleiben.',
  verify:
    '`kubectl get secretproviderclasspodstatuses -o yaml` führt den Pod mit seinen eingebundenen Objekten auf, und `kubectl get secrets` zeigt das Secret nicht mehr, sofern `secretObjects` es nicht erstellt.',
};
