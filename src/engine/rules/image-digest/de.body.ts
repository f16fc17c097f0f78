export const de = {
  why: 'Ein Tag kann jederzeit einem anderen Image zugewiesen werden. Ein Digest wird aus dem Inhalt berechnet, sodass ein Knoten genau dieses Image ausführt oder keines. Dafür erhalten Sie Sicherheitsupdates nur, wenn Sie den Digest ändern.',
  risk: 'Ein Angreifer stiehlt das Token eines Buildauftrags und lädt ein präpariertes Image unter dem vorhandenen Tag `shop:2.4` hoch. Das Manifest ändert sich nicht, daher wird es bei jeder Prüfung akzeptiert. Jeder Knoten, der das Image noch nicht hat, ruft die Version des Angreifers ab und führt sie mit der Identität und den Geheimnissen des Pods aus.',
  breaks:
    'Den Digest kennt nur die Registrierung. Lesen Sie ihn mit `az acr manifest list-metadata` oder `docker buildx imagetools inspect IMAGE` aus, testen Sie dieses Image, und schreiben Sie ihn hinter das Tag, etwa `app:1.4@sha256:…`. Nehmen Sie bei einem Image für mehrere Plattformen den Digest des Index, sonst melden Knoten mit anderem Prozessor `exec format error`. Lassen Sie den Digest von einem Werkzeug wie Renovate oder Dependabot aktualisieren, damit Sie weiterhin Patches erhalten.',
  verify:
    '`kubectl get deployments,daemonsets,statefulsets -o wide` zeigt in der Spalte `IMAGES` nur Verweise mit `@sha256:`.',
};
