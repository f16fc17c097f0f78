/**
 * What shows that a program asks the Kubernetes API: an argument, a line of its configuration, or its image. Most programs
 * that do show nothing of it in their manifest.
 *
 * Sources: the reference of each program's options and configuration.
 */

/** Options that have no meaning without the API: election of a leader, what to watch, where to publish an address. */
const OPTIONS =
  /^--?(?:(?:enable-)?leader-elect(?:ion)?(?:-id|-namespace)?|election-id|publish-(?:service|status-address)|ingress-class(?:-by-name)?|watch-(?:namespaces?|ingress-without-class)|in-cluster|incluster|run-outside-cluster|kubernetes-api[\w-]*|providers\.kubernetes\w*(?:\.\w+)*)(?:=(?!false$).*)?$/i;

/** Lines of configuration files by which a program finds pods, or looks up what belongs to one. */
const CONFIGURATION: readonly RegExp[] = [
  // Fluent Bit, Fluentd
  /^[ \t]*name[ \t]+kubernetes(?:_events)?[ \t]*$/im,
  /^[ \t]*(?:-[ \t]+)?name:[ \t]*["']?kubernetes["']?[ \t]*$/im,
  /@type[ \t]+kubernetes_metadata\b/,
  // Prometheus, Promtail and what speaks their language
  /\bkubernetes_sd_configs:/,
  /\bdiscovery\.kubernetes\b/,
  // Traefik, Vector, CoreDNS, OpenTelemetry, Telegraf, Metricbeat
  /\bkubernetes(?:Ingress|CRD|Gateway)\s*[:=\]]/i,
  /\btype\s*[:=]\s*["']?kubernetes_logs\b/,
  /^[ \t]*kubernetes[ \t]+cluster\.local\b/m,
  /\b(?:k8sattributes|k8s_cluster|k8sobjects|k8s_events)\b/,
  /\[\[inputs\.kube_inventory\]\]/,
  /\badd_kubernetes_metadata\b/,
];

/** Images of programs that do nothing else, by the end of their repository. */
const IMAGES =
  /(?:^|\/)(?:ingress-nginx\/controller|nginx-ingress(?:-controller)?|kubernetes-ingress(?:-controller)?|kong\/kubernetes-ingress-controller|haproxytech\/kubernetes-ingress|aws-load-balancer-controller|external-dns|cert-manager-(?:controller|cainjector|webhook)|cluster-autoscaler[\w-]*|metrics-server|kube-state-metrics|prometheus-operator|external-secrets|sealed-secrets-controller|argocli|workflow-controller|(?:helm|kustomize|source|notification|image-reflector|image-automation)-controller|keda(?:-metrics-apiserver|-admission-webhooks)?|velero|descheduler|reloader|kyverno|gatekeeper|vpa-(?:recommender|updater|admission-controller)|coredns|csi-(?:provisioner|attacher|resizer|snapshotter)|snapshot-controller|k8s-sidecar)$/;

/**
 * Images that hold several programs, not all of which ask the API: by the end of their repository, with the words of a
 * command that does.
 */
const SEVERAL: readonly (readonly [RegExp, RegExp])[] = [
  // The servers for repositories and for commits ask the other servers, and never the API.
  [
    /(?:^|\/)argocd$/,
    /^(?:argocd-(?:server|(?:application|applicationset|notifications)-controller|notifications)|admin|rundex)$/,
  ],
  // Without `--kube`, `certgen` writes files; the programs beside Envoy ask Contour.
  [/(?:^|\/)contour$/, /^(?:serve|gateway-provisioner|--kube)$/],
  [
    /(?:^|\/)kubectl$/,
    /^(?:annotate|apply|cordon|cp|create|delete|describe|drain|edit|exec|expose|get|label|logs|patch|port-forward|proxy|replace|rollout|run|scale|set|taint|top|uncordon|wait)$/,
  ],
];

/** Whether an argument has a meaning only for a program that asks the API. */
export const isApiOption = (word: string): boolean => OPTIONS.test(word);

/** The line of a configuration that shows a program to ask the API. */
export function apiLineIn(text: string): string | undefined {
  for (const pattern of CONFIGURATION) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/**
 * Whether a container of this image is there to ask the API.
 * @param words the names and arguments of what its command runs
 */
export function isApiClient(repository: string, words: readonly string[]): boolean {
  const several = SEVERAL.find(([image]) => image.test(repository));
  if (!several) return IMAGES.test(repository);
  const [, asking] = several;
  return words.some((word) => asking.test(word));
}
