export const en = {
  why: 'Before Kubernetes 1.30 an AppArmor profile was an annotation that named the container. Now there is the field `appArmorProfile` in the security context, the annotation is deprecated, and current clusters only copy it over. An annotation for a container that the pod does not have makes the API server reject the pod.',
  risk: 'A container is renamed from `app` to `web`, but the annotation still says `app`. The Deployment is rejected in the middle of a release, or a script drops the annotation to get it through and `web` runs without the profile that was made for it. An attacker in the container then reads the files which that profile had closed.',
  breaks:
    'Nothing from Kubernetes 1.30 up: the API server makes the same change to every new pod by itself. Clusters that are older know the annotation only, so keep it while such a cluster reads the same files. A changed template starts a rollout; watch it with `kubectl rollout status deployment/NAME`.',
  verify:
    '`grep -r container.apparmor.security .` finds no annotation in your manifests, and `kubectl apply --dry-run=server -f FILE` reports no deprecated annotation.',
};
