export const en = {
  why: 'The API of Docker, Podman or BuildKit starts containers with any privileges. On a Unix socket or on `127.0.0.1`, only the containers of the pod reach it. On `0.0.0.0`, every pod of the cluster does, unless a NetworkPolicy blocks the port. With `--tlsverify`, the daemon accepts only clients that have a certificate from your CA. `--tls` alone encrypts the connection but doesn’t check the client.',
  risk: 'An attacker breaks into any pod of the cluster and finds port 2375 on a build agent. They run `docker -H tcp://ADDRESS:2375 run --privileged -v /:/host`. The daemon runs in a privileged container, so the attacker gets the node, the registry credentials of the builds, and every image that they push.',
  breaks:
    'Clients that use the address can’t connect anymore (`Cannot connect to the Docker daemon`). If they’re in the same pod, share `/var/run/docker.sock` through an `emptyDir` volume, or listen on `127.0.0.1`. Otherwise, use `--tlsverify` and give the clients a certificate: the image `docker:dind` creates one in `DOCKER_TLS_CERTDIR` and listens on port 2376. Then run a build.',
  verify:
    '`kubectl run probe --rm -i --restart=Never --image=curlimages/curl -- curl -m 5 http://POD_IP:2375/version` fails.',
};
