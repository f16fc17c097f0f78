export const de = {
  why: 'Wer eine Registrierung kontrolliert, bestimmt, welche Programme im Cluster laufen. Eine Liste zulässiger Registrierungen, zum Beispiel die eigene Azure Container Registry, hält falsch geschriebene Namen und ungeprüfte Images fern. Ein Image ohne Registrierung stammt von Docker Hub.',
  risk: 'Eine Entwicklerin übernimmt ein Manifest aus einem Forum. Das Image ist in einem unbekannten Konto auf Docker Hub und funktioniert wie erwartet. Ein halbes Jahr später wechselt das Konto den Besitzer, und der nächste Abruf liefert eine Version, die Kryptowährung schürft und die Variablen des Pods an einen Angreifer sendet.',
  breaks:
    'Eine automatische Korrektur gibt es nicht: Das Image muss zuerst in einer zulässigen Registrierung vorhanden sein. Kopieren Sie es mit `az acr import --name REGISTRY --source IMAGE`, scannen Sie es, ändern Sie den Namen im Manifest, und prüfen Sie mit `kubectl rollout status`, ob die Knoten es abrufen dürfen. Legen Sie die zulässigen Namen in der Option `registries` fest, etwa `*.azurecr.io` oder `mcr.microsoft.com`.',
  verify:
    '`kubectl get pods --all-namespaces -o "custom-columns=IMAGES:.spec.containers[*].image"` zeigt nur Images mit zulässigen Namen; Images ohne Punkt oder Doppelpunkt vor dem ersten Schrägstrich stammen aus `docker.io`.',
};
