export const de = {
  why: 'Windows-Images haben zwei Benutzer: `ContainerAdministrator`, das Gegenstück zu root, darf im Container alles, `ContainerUser` nicht. Ist `runAsUserName` nicht festgelegt, starten Images auf der Grundlage von Windows Server Core als Administrator und solche auf der Grundlage von Nano Server als gewöhnlicher Benutzer.',
  risk: 'Ein Angreifer führt über eine Sicherheitslücke einer Anwendung unter IIS Befehle aus. Als `ContainerAdministrator` installiert er einen Dienst, liest die Anmeldeinformationen des Anwendungspools und alle eingebundenen Dateien und hat die Berechtigungen, um den gemeinsamen Windows-Kernel anzugreifen. Der Bereitstellungsschutz (Deployment Safeguards) von AKS lehnt solche Pods ab.',
  breaks:
    'Als `ContainerUser` kann ein Programm weder in `C:\\Program Files` schreiben noch Dienste installieren oder die Registrierung für alle Benutzer ändern; IIS selbst benötigt zum Start einen Administrator. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Access is denied`. Geben Sie dem Benutzer die benötigten Ordner beim Erstellen des Images mit `icacls` frei.',
  verify: '`kubectl exec POD -c CONTAINER -- whoami` gibt `user manager\\containeruser` aus.',
};
