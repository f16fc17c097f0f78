export const de = {
  why: 'Ein Ingress-Controller führt die Ingresses eines Hosts zusammen. Nennen zwei denselben Pfad, hat einer Vorrang, meist der ältere, und der andere wird ohne Fehlermeldung ignoriert. Zwei Namespaces, die sich einen Host teilen, teilen sich auch dessen Cookies und Zertifikat.',
  risk: 'Zwei Teams veröffentlichen unter `www.example.com`. Das zweite ergänzt einen Pfad, den das erste schon bedient, und nichts geschieht. Später löscht das erste Team seinen Ingress für einen Umzug. Der Ingress des zweiten gilt binnen Sekunden, und Anmeldungen mit Kennwörtern erreichen die falsche Anwendung.',
  breaks:
    'Entscheiden Sie, welcher Ingress den Host oder den Pfad behält, und geben Sie dem anderen einen anderen Host oder Pfad, oder vereinen Sie beide. Prüfen Sie vor dem Anwenden in der Spalte `AGE` von `kubectl get ingress -A`, welcher älter ist. Öffnen Sie danach die Website und jeden Pfad.',
  verify:
    '`kubectl get ingress -A -o "custom-columns=NS:.metadata.namespace,NAME:.metadata.name,HOSTS:.spec.rules[*].host,PATHS:.spec.rules[*].http.paths[*].path"` zeigt jeden Host in einer Zeile oder in Zeilen eines Namespace mit verschiedenen Pfaden.',
};
