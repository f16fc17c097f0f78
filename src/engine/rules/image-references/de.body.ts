export const de = {
  why: 'Ein Imageverweis nennt eine Registrierung, ein Repository und ein Tag oder einen Digest: `registry.example.com/team/app:1.4`. Das Repository ist klein geschrieben, ein Tag hat bis zu 128 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche, und ein Digest nennt seinen Algorithmus: `sha256:` und 64 klein geschriebene Hexadezimalziffern. Der API-Server prüft das nicht. Das Kubelet prüft es, wenn es den Container startet.',
  risk: 'Eine Pipeline schreibt `app@latest`, gemeint war `app:latest`. Der API-Server nimmt das Deployment an, und das Kubelet antwortet für jeden neuen Pod mit `InvalidImageName`. Der Rollout wartet bis zum Ablauf seiner Frist, und ein Workload ohne ältere Pods fällt aus.',
  breaks:
    'Korrigieren Sie den Verweis. Mit einem ungültigen startet kein Container, daher kann auch kein laufender ausfallen. Prüfen Sie, ob das Image vorhanden ist: `docker manifest inspect IMAGE` gibt sein Manifest aus.',
  verify:
    '`kubectl get pods` zeigt `Running`. `InvalidImageName` in der Spalte `STATUS` bedeutet, dass das Kubelet den Verweis nicht lesen kann.',
};
