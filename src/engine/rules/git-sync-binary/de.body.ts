export const de = {
  why: 'git-sync ruft ein Repository immer wieder ab und führt dafür das Programm `git` aus. Die Variable `GITSYNC_GIT` nennt stattdessen ein anderes Programm und ist für Tests gedacht. Dieses Programm läuft im Container mit Zugriff auf die Anmeldeinformationen des Repositorys.',
  risk: 'Ein Angreifer darf eine ConfigMap des Namespace bearbeiten, nicht aber dessen Deployments. Der Container bezieht `GITSYNC_GIT` von dort, also gibt der Angreifer dort den Pfad eines Skripts in einem gemeinsamen Volume an. Beim nächsten Abruf führt git-sync das Skript aus, das dem Angreifer den SSH-Schlüssel des Repositorys sendet und eine Seite im Volume des Webservers ändert.',
  breaks:
    'git-sync führt wieder das `git` seines eigenen Images aus. War ein Startskript nötig, etwa für einen Proxy oder ein Zertifikat, verwenden Sie stattdessen die Einstellungen von git-sync wie `GITSYNC_GIT_CONFIG` oder `GITSYNC_SSH_KEY_FILE`. Starten Sie den Pod in einem Test-Namespace, und sehen Sie in der Ausgabe von `kubectl logs POD -c CONTAINER` nach, ob das Repository abgerufen wird.',
  verify: '`kubectl exec POD -c CONTAINER -- env` zeigt weder `GITSYNC_GIT=` noch `GIT_SYNC_GIT=`.',
};
