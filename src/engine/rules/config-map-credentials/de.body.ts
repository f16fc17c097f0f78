export const de = {
  why: 'Eine ConfigMap ist für Einstellungen bestimmt, die nicht geheim sind. Die Rolle `view`, die viele Personen und Werkzeuge haben, kann ConfigMaps lesen, Secrets dagegen nicht. Die Verschlüsselung der Secrets in der Datenbank des Clusters umfasst ConfigMaps in der Regel nicht. Kennwörter und Verbindungszeichenfolgen gehören in Azure Key Vault oder zumindest in ein Secret.',
  risk: 'Ein externer Mitarbeiter erhält für die Arbeit an einem Dashboard die Rolle `view`, die keine Secrets lesen kann. Ein Angreifer mit dessen Konto findet in der ConfigMap des Shops eine Verbindungszeichenfolge mit Kontoschlüssel und lädt die Rechnungen der Kunden aus dem Speicherkonto herunter.',
  breaks:
    'Verschieben Sie den Schlüssel nach Azure Key Vault oder in ein Secret. Ändern Sie im selben Rollout in jedem Pod, der ihn liest, `configMapKeyRef` in `secretKeyRef`, `configMapRef` in `secretRef` oder das Volume. Ein Pod, dessen Schlüssel fehlt, startet nicht (`CreateContainerConfigError`). Verwenden Sie in Konfigurationsdateien eine Variable, wenn das Programm sie ersetzen kann. Rotieren Sie den alten Wert, der im Verlauf des Repositorys bleibt, und prüfen Sie, ob sich das Programm mit dem neuen anmeldet.',
  verify: '`kubectl describe configmap NAME` gibt keine Anmeldeinformationen aus.',
};
