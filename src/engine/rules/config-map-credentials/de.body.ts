export const de = {
  why: 'Eine ConfigMap ist für Einstellungen gedacht, die alle sehen dürfen. Die Rolle `view`, die viele Personen und Werkzeuge haben, kann ConfigMaps lesen, Secrets dagegen nicht. Die Verschlüsselung der Secrets in der Datenbank des Clusters lässt ConfigMaps in der Regel aus. Kennwörter und Verbindungszeichenfolgen gehören in Azure Key Vault oder zumindest in ein Secret.',
  risk: 'Eine externe Kraft erhält die Rolle `view`, um an einem Dashboard mitzuarbeiten. Sie öffnet die ConfigMap des Shops, findet eine Verbindungszeichenfolge mit Kontoschlüssel und lädt damit die Rechnungen der Kundschaft aus dem Speicherkonto herunter. Die Rolle war guten Glaubens vergeben worden, denn Secrets kann sie nicht lesen.',
  breaks:
    'Verschieben Sie den Schlüssel nach Azure Key Vault oder in ein Secret, und ändern Sie im selben Rollout in jedem Pod, der ihn liest, `configMapKeyRef` in `secretKeyRef`, `configMapRef` in `secretRef` oder das Volume. Ein Pod, dessen Schlüssel fehlt, startet nicht (`CreateContainerConfigError`). In Konfigurationsdateien lassen Sie einen Verweis stehen, wenn das Programm eine Variable einsetzen kann. Rotieren Sie den alten Wert, der im Verlauf des Repositorys bleibt, und prüfen Sie, ob sich das Programm mit dem neuen anmeldet.',
  verify: '`kubectl describe configmap NAME` gibt keine Anmeldeinformationen aus.',
};
