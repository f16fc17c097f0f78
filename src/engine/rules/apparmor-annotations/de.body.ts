export const de = {
  why: 'Vor Kubernetes 1.30 legte eine Annotation mit dem Namen des Containers das AppArmor-Profil fest. Das Feld `appArmorProfile` im Sicherheitskontext ersetzt die Annotation. Sie ist veraltet, und aktuelle Cluster kopieren nur noch ihren Wert in das Feld. Nennt sie einen Container, den der Pod nicht hat, lehnt der API-Server den Pod ab.',
  risk: 'Ein Container wird von `app` in `web` umbenannt, in der Annotation steht aber noch `app`. Der API-Server lehnt die Pods während eines Releases ab, oder ein Skript entfernt die Annotation, und `web` läuft ohne sein Profil. Ein Angreifer im Container liest dann die Dateien, die dieses Profil gesperrt hatte.',
  breaks:
    'Ab Kubernetes 1.30 nichts: Der API-Server nimmt dieselbe Änderung an jedem neuen Pod selbst vor. Behalten Sie die Annotation, solange ein älterer Cluster dieselben Dateien verwendet. Eine geänderte Vorlage löst einen Rollout aus; verfolgen Sie ihn mit `kubectl rollout status deployment/NAME`.',
  verify:
    '`grep -r container.apparmor.security .` findet in Ihren Manifesten keine Annotation mehr, und `kubectl apply --dry-run=server -f FILE` meldet keine veraltete Annotation.',
};
