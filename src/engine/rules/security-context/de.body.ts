export const de = {
  why: 'Ein Sicherheitskontext legt fest, was ein Container darf: als welcher Benutzer er läuft, welche Linux-Funktionen und Profile er hat und ob er weitere Berechtigungen erlangen kann. Haben weder der Pod noch der Container einen, entscheiden das Image und der Knoten. Eine der beiden Ebenen genügt.',
  disputed:
    'Dagegen: Regeln für einzelne Einstellungen sagen dasselbe genauer, und ein Kontext mit einem harmlosen Feld genügt. Der Befund ist der umstrittenste, weil Werkzeuge den Kontext im Pod verlangen, obwohl jeder Container einen vollständigen hat. Dafür: Er zeigt bei vielen Manifesten schnell, ob jemand an die Sicherheit gedacht hat.',
  risk: 'Ein Manifest wird aus einem Tutorial übernommen und geht unverändert in Produktion. Das Image läuft als root, mit den üblichen Linux-Funktionen, ungefilterten Systemaufrufen und setuid-Programmen. Ein Angreifer, der in der Anwendung eine Sicherheitslücke findet, braucht keine zweite, um im Container als root zu handeln.',
  breaks:
    'Ein leerer Kontext ändert nichts. Die Einstellungen, die Sie ergänzen, können Fehler verursachen. Beginnen Sie mit `runAsNonRoot`, `allowPrivilegeEscalation: false`, `seccompProfile` und entzogenen Linux-Funktionen, eine nach der anderen, wie die Regeln dazu es beschreiben. Starten Sie den Pod nach jedem Schritt in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl describe pod POD`.',
  verify:
    '`kubectl get pod POD -o yaml | grep -c securityContext` zählt die Kontexte: den des Pods, den der API-Server immer ergänzt und der leer sein kann, und je einen für jeden Container, der einen hat.',
};
