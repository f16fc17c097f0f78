import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: '`runAsUser` legt den Benutzer fest, unter dem die Prozesse eines Containers laufen, unabhängig vom Image. Ohne Benutzernamespace steht dieselbe Zahl auch auf dem Knoten für denselben Benutzer. Eine Zahl über 10000 gehört dort in der Regel niemandem; 1000 wie im Beispiel des Artikels ist oft das erste Anmeldekonto des Knotens.',
  risk: 'Der Benutzer 0 im Container ist auch auf dem Knoten root. Ein Angreifer, der in die Anwendung eindringt, beschreibt jeden eingebundenen Ordner des Knotens, ohne dass Dateiberechtigungen ihn aufhalten. Mit einer Schwachstelle der Containerruntime wie CVE-2024-21626 gelangt er vom Arbeitsverzeichnis in das Dateisystem des Knotens, hinterlegt einen SSH-Schlüssel und meldet sich als root an.',
  breaks:
    'Dateien im Image, die einem anderen Benutzer gehören, sind möglicherweise nicht mehr zugänglich (`EACCES` oder `Permission denied` im Protokoll). Knoten mit containerd 1.7 lehnen Ports unter 1024 ab, und manche Programme bemängeln einen Benutzer ohne Namen oder Basisverzeichnis. Verwenden Sie die Benutzer-ID des Images, wenn es eine hat (101 bei nginx, 1000 bei Node.js, 1654 bei .NET); bei einem bekannten Image schlägt die Korrektur sie vor. Starten Sie den Pod in einem Test-Namespace, und lesen Sie die Ausgabe von `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- id -u` gibt die gewählte Zahl aus.',
};
