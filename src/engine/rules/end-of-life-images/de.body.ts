export const de = {
  why: 'Projekte veröffentlichen Sicherheitsupdates für eine Version bis zum Ende ihres Lebenszyklus. Danach wird ihr Image nicht neu erstellt, und jede Sicherheitslücke, die bekannt wird, bleibt darin. Podsmith kennt die Versionen verbreiteter offizieller Images an ihren Tags. Verwenden Sie für alle anderen Images und für einzelne Sicherheitslücken einen Imagescanner.',
  risk: 'Eine Bibliothek im Image hat eine Sicherheitslücke, für die ein Exploit veröffentlicht wird. Die unterstützten Versionen werden am selben Tag neu erstellt, aber das Tag der alten ändert sich nie. Ein Angreifer, der nach der Version in den Antwortheadern sucht, führt im Container Code aus, Monate nachdem das Update für andere verfügbar war.',
  breaks:
    'Eine neue Hauptversion lehnt unter Umständen die alte Konfiguration ab oder Dateien, die die alte geschrieben hat: Datenbanken benötigen ein Upgrade ihrer Daten. Lesen Sie die Versionshinweise, starten Sie die neue Version in einem Test-Namespace mit einer Kopie der Daten, und führen Sie die Tests der Anwendung aus. Wechselt die Distribution, ändern sich auch native Bibliotheken und die Namen von Paketen.',
  verify:
    '`kubectl get pods -A -o jsonpath="{..image}"` zeigt kein Tag einer Version, deren Lebenszyklus beendet ist.',
};
