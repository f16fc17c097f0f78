export const en = {
  why: 'A Secret of the type `kubernetes.io/service-account-token` holds a token of a ServiceAccount that never expires and is bound to no pod. Since version 1.24 Kubernetes no longer creates such Secrets by itself. Tokens from the TokenRequest API live for an hour or as long as you say.',
  risk: 'A build server uses the token to deploy. Its backup is copied to a bucket that turns out to be public, and a year later an attacker finds the token there. It still works from anywhere that reaches the API server, since nothing but deleting the Secret or the account revokes it, and it carries the deployment rights of the whole namespace.',
  breaks:
    'Whoever uses the token, often a build server or a monitoring system outside the cluster, has to sign in another way before you delete the Secret: with `kubectl create token NAME --duration=1h`, by federation with its identity provider, or inside a pod with a projected token. The label `kubernetes.io/legacy-token-last-used` on the Secret says when it was last used. Watch the API server’s audit log for rejected calls afterwards.',
  verify:
    '`kubectl get secrets --field-selector type=kubernetes.io/service-account-token` finds nothing.',
};
