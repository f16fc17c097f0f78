export const de = {
  why: 'Legt ein Container eine Umgebungsvariable zweimal fest, gilt der letzte Eintrag. Der frühere hat keine Wirkung, außer auf Werte dazwischen, die auf ihn verweisen. `kubectl apply` führt solche Listen nach Namen zusammen und verwechselt die beiden womöglich.',
  risk: 'Jemand erhöht `LOG_LEVEL` am Anfang einer langen Liste, aber nichts ändert sich: Vierzig Zeilen tiefer steht der alte Wert. Später löscht eine Kollegin den zweiten Eintrag als überflüssig, und nach dem nächsten Rollout schreibt die Produktion Debugprotokolle mit Kundendaten.',
  breaks:
    'Zur Laufzeit ändert sich nichts: Nur Einträge ohne Wirkung entfallen. War der frühere Wert der gemeinte, schreiben Sie ihn in den verbleibenden Eintrag. Wo ein Wert dazwischen auf die Variable verweist, entscheiden Sie von Hand.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` gibt die Variable einmal aus, mit demselben Wert wie zuvor.',
};
