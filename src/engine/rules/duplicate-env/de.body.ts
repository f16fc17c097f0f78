export const de = {
  why: 'Legt ein Container eine Umgebungsvariable zweimal fest, gilt der letzte Eintrag. Der frühere hat keine Wirkung, außer auf Werte dazwischen, die auf ihn verweisen. `kubectl apply` führt solche Listen nach Namen zusammen und verwechselt die Einträge womöglich.',
  risk: 'Jemand erhöht `LOG_LEVEL` am Anfang einer langen Liste, aber vierzig Zeilen tiefer hat der alte Wert Vorrang. Später löscht eine Kollegin diesen Eintrag als überflüssig, und die Produktion schreibt Debugprotokolle mit Kundendaten.',
  breaks:
    'Zur Laufzeit ändert sich nichts: Nur Einträge ohne Wirkung entfallen. War der frühere Wert der gemeinte, schreiben Sie ihn in den verbleibenden Eintrag. Verweist ein Wert dazwischen auf die Variable oder verwendet der frühere Eintrag `valueFrom`, gibt es keine Korrektur: Entscheiden Sie, welcher Eintrag bleibt.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` gibt die Variable einmal aus, mit demselben Wert wie zuvor.',
};
