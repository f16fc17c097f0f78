export const de = {
  why: '`sudo` macht einen gewöhnlichen Benutzer zu root, über ein setuid-Programm und eine Liste zulässiger Benutzer. In einem Container hat der Prozess damit jederzeit die Berechtigungen von root, gleich welchen Benutzer das Manifest festlegt. Mit `allowPrivilegeEscalation: false` funktioniert es nicht.',
  risk: 'Ein Image nimmt seinen Benutzer ohne Kennwort in `sudoers` auf, damit eine Zeile des Startskripts den Besitzer eines Ordners ändern kann. Ein Angreifer, der als dieser Benutzer in die Anwendung eindringt, führt `sudo -i` aus und ist root im Container, obwohl das Image ohne root laufen soll.',
  breaks:
    'Ersetzen Sie den Schritt, der root benötigt: Legen Sie Besitzer und Berechtigungen beim Erstellen des Images fest, oder verwenden Sie bei Volumes `fsGroup`. Sie können den Schritt auch in einem Init-Container ausführen, der nur dafür als root läuft. Entfernen Sie `sudo`, auch aus dem Image. Starten Sie den Pod dann in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Permission denied` oder `sudo: not found`.',
  verify: '`kubectl exec POD -c CONTAINER -- sh -c "command -v sudo"` gibt nichts aus.',
};
