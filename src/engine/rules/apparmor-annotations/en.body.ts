export const en = {
  why: 'Before Kubernetes 1.30, an annotation that named the container set the AppArmor profile. The field `appArmorProfile` in the security context replaces the deprecated annotation; current clusters only copy its value. The API server rejects a pod with an annotation for a container that it doesn’t have.',
  risk: 'A container is renamed from `app` to `web`, but the annotation still names `app`. The API server rejects the pods during a release, or a script removes the annotation, and `web` runs without its profile. An attacker in the container then reads files that the profile had blocked.',
  breaks:
    'Nothing as of Kubernetes 1.30, where the API server makes the same change to new pods. Keep the annotation while an older cluster uses the same files. A changed template starts a rollout. Watch it with `kubectl rollout status deployment/NAME`.',
  verify:
    '`grep -r container.apparmor.security .` finds no annotation in your manifests, and `kubectl apply --dry-run=server -f FILE` reports no deprecated annotation.',
};
