export const de = {
  why: 'Ein Sicherheitskontext legt fest, was ein Container darf: als welcher Benutzer er läuft, welche Linux-Funktionen und Profile er hat und ob er weitere Berechtigungen erlangen kann. Haben weder der Pod noch der Container einen, bleibt all das dem Image und dem Knoten überlassen. Eine der beiden Ebenen genügt.',
  disputed:
    'Dagegen: Der Befund wiederholt, was die Regeln zu einzelnen Einstellungen genauer sagen, und ein Kontext mit einem einzigen harmlosen Feld genügt ihm bereits. Werkzeuge, die ihn am Pod verlangen, obwohl jeder Container vollständig ist, haben ihn zum umstrittensten Befund gemacht. Dafür: Er zeigt bei vielen Manifesten schnell, ob die Sicherheit bedacht wurde.',
  risk: 'Ein Manifest wird aus einem Tutorial übernommen und geht unverändert in Produktion. Das Image läuft als root, mit den üblichen Linux-Funktionen, ungefilterten Systemaufrufen und der Möglichkeit, über setuid-Programme Berechtigungen zu erlangen. Ein Angreifer, der in der Anwendung eine Sicherheitslücke findet, braucht keine zweite, um im Container als root zu handeln.',
  breaks:
    'Ein leerer Kontext ändert nichts; Folgen können die Einstellungen haben, die Sie von Hand ergänzen. Beginnen Sie mit `runAsNonRoot`, `allowPrivilegeEscalation: false`, `seccompProfile` und entzogenen Linux-Funktionen, eine nach der anderen, wie die Regeln dazu es beschreiben. Starten Sie den Pod nach jedem Schritt in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl describe pod POD`.',
  verify:
    '`kubectl get pod POD -o yaml | grep -c securityContext` zählt die vorhandenen: den des Pods, den der API-Server immer ergänzt und der leer sein kann, und je einen für jeden Container, der einen hat.',
};
