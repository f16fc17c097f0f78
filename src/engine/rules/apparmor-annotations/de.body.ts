export const de = {
  why: 'Vor Kubernetes 1.30 war ein AppArmor-Profil eine Annotation, die den Container nannte. Inzwischen gibt es im Sicherheitskontext das Feld `appArmorProfile`; die Annotation ist veraltet und wird von heutigen Clustern nur noch in das Feld übertragen. Nennt sie einen Container, den der Pod nicht hat, lehnt der API-Server den Pod ab.',
  risk: 'Ein Container wird von `app` in `web` umbenannt, in der Annotation steht aber noch `app`. Das Deployment wird mitten in einem Release abgelehnt, oder ein Skript entfernt die Annotation, damit es angenommen wird, und `web` läuft ohne das eigens erstellte Profil. Ein Angreifer im Container liest dann die Dateien, die dieses Profil gesperrt hatte.',
  breaks:
    'Ab Kubernetes 1.30 nichts: Der API-Server nimmt dieselbe Änderung an jedem neuen Pod selbst vor. Ältere Cluster kennen nur die Annotation; behalten Sie sie, solange ein solcher Cluster dieselben Dateien liest. Eine geänderte Vorlage löst einen Rollout aus; verfolgen Sie ihn mit `kubectl rollout status deployment/NAME`.',
  verify:
    '`grep -r container.apparmor.security .` findet in Ihren Manifesten keine Annotation mehr, und `kubectl apply --dry-run=server -f FILE` meldet keine veraltete Annotation.',
};
