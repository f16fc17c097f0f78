export const en = {
  why: 'A Secret of the type `kubernetes.io/service-account-token` contains a token of a ServiceAccount that never expires and isn’t bound to a pod. Since version 1.24, Kubernetes doesn’t create such Secrets automatically. Tokens from the TokenRequest API are valid for an hour or a time that you set.',
  risk: 'A build server uses the token to deploy. Its backup is copied to a public storage container, and a year later an attacker finds the token there. It still works from anywhere that can reach the API server, with the deployment permissions for the whole namespace. Only deleting the Secret or the account revokes it.',
  breaks:
    'Before you delete the Secret, give clients of the token, often a build server or a monitoring system, another way to sign in. Options are `kubectl create token NAME --duration=1h`, federation with their identity provider or, in a pod, a projected token. The label `kubernetes.io/legacy-token-last-used` on the Secret shows when it was last used. Watch the API server’s audit log for rejected calls afterward.',
  verify:
    '`kubectl get secrets --field-selector type=kubernetes.io/service-account-token` finds nothing.',
};
