export const de = {
  why: 'Ein Claim mit `ReadWriteOnce` lässt sich nur auf einem Knoten einbinden, und zwei Pods auf diesem Knoten schreiben dieselben Dateien. Eine Datenbank ohne Replikation hat ihre Daten in einem Pod. In beiden Fällen bleibt ein zweiter Pod hängen oder beschädigt die Daten, auch wenn es ihn nur während eines Updates gibt.',
  risk: 'Ein Deployment einer Datenbank erhält ein zweites Replikat. Beide Pods öffnen dieselben Dateien, oder der zweite wartet auf einem anderen Knoten mit „Multi-Attach error for volume“. Mit einem `emptyDir` erreichen Clients zufällig eine von zwei Datenbanken.',
  breaks:
    'Mit `Recreate` steht das Programm während eines Updates still: Der alte Pod endet, bevor der neue startet. Genau das braucht ein Volume für einen einzigen Pod.',
  verify:
    '`kubectl get pvc NAME -o jsonpath="{.spec.accessModes}"` zeigt die Modi, und `kubectl describe pod POD` keinen „Multi-Attach error“.',
};
