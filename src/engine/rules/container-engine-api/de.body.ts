export const de = {
  why: 'Die API von Docker, Podman oder BuildKit startet Container mit beliebigen Berechtigungen. An einem Unix-Socket oder unter `127.0.0.1` erreichen sie nur die Container des Pods. Unter `0.0.0.0` erreicht sie jeder Pod des Clusters, sofern keine Netzwerkrichtlinie den Port blockiert. Mit `--tlsverify` nimmt der Daemon nur Clients an, die ein Zertifikat Ihrer Zertifizierungsstelle haben. `--tls` allein verschlüsselt die Verbindung, prüft aber den Client nicht.',
  risk: 'Ein Angreifer dringt in einen beliebigen Pod des Clusters ein und findet Port 2375 bei einem Build-Agent. Er führt `docker -H tcp://ADRESSE:2375 run --privileged -v /:/host` aus. Der Daemon läuft in einem privilegierten Container, daher erhält der Angreifer den Knoten, die Anmeldeinformationen der Builds für die Registrierung und jedes Image, das sie hochladen.',
  breaks:
    'Clients, die diese Adresse verwenden, können keine Verbindung mehr herstellen (`Cannot connect to the Docker daemon`). Sind sie im selben Pod, teilen Sie `/var/run/docker.sock` über ein `emptyDir`-Volume, oder lassen Sie den Daemon nur unter `127.0.0.1` lauschen. Verwenden Sie sonst `--tlsverify`, und geben Sie den Clients ein Zertifikat: Das Image `docker:dind` erstellt eines in `DOCKER_TLS_CERTDIR` und lauscht auf Port 2376. Führen Sie dann einen Build aus.',
  verify:
    '`kubectl run probe --rm -i --restart=Never --image=curlimages/curl -- curl -m 5 http://POD_IP:2375/version` schlägt fehl.',
};
