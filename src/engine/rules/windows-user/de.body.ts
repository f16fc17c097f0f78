export const de = {
  why: 'Windows-Images haben zwei Benutzer: `ContainerAdministrator`, der im Container alles darf, und `ContainerUser`. Images auf der Grundlage von Windows Server Core starten als Administrator, solange `runAsUserName` nicht festgelegt ist, solche auf der Grundlage von Nano Server als gewöhnlicher Benutzer. Unter Linux entspricht dem die Ausführung als root.',
  risk: 'Ein Angreifer führt über eine Sicherheitslücke einer Anwendung unter IIS Befehle aus. Als `ContainerAdministrator` installiert er einen Dienst, liest die Anmeldeinformationen des Anwendungspools und alles Eingebundene und hat jede Berechtigung, die ein Exploit des gemeinsamen Windows-Kernels verlangt. Der Bereitstellungsschutz (Deployment Safeguards) von AKS lehnt solche Pods ab.',
  breaks:
    'Als `ContainerUser` kann ein Programm weder in `C:\\Program Files` schreiben noch Dienste installieren oder die Registrierung für alle Benutzer ändern; IIS selbst benötigt zum Start einen Administrator. Starten Sie den Pod in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Access is denied`. Geben Sie dem Benutzer die benötigten Ordner beim Bauen des Images mit `icacls` frei.',
  verify: '`kubectl exec POD -c CONTAINER -- whoami` gibt `user manager\\containeruser` aus.',
};
