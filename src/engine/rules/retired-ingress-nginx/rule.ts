/**
 * The retired controller Ingress-NGINX of the Kubernetes project: whether a container runs it.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].image.
 * Retired: its images in the registries of the Kubernetes project, of the controller and of what is installed with it,
 * whatever their version (last releases 1.13.9, 1.14.5 and 1.15.1 of 2026-03-19). The build of AKS's application routing
 * add-on got critical fixes until November 2026: medium until then, high from the next day on. The same path in another
 * registry may be a copy, or a fork that is patched: told apart, and low.
 * The image that makes certificates when the controller is installed goes with it: low.
 * The products of F5 (nginx/nginx-ingress) and forks that say so in their path are other projects.
 *
 * Sources: Kubernetes, Ingress NGINX Retirement (2025-11-11) and the statement of its committees (2026-01-29);
 * kubernetes/ingress-nginx README (2026-03-20); MicrosoftDocs/azure-aks-docs
 * includes/ingress-nginx-retirement.md (2026-08-21); nginx/nginx release 1.30.4 (2026-07-15). No fix: a replacement takes other objects.
 */

import { severityOfAksNginx } from '../../model/azure/app-routing.ts';
import { type ImageReference, imageOf } from '../../model/quantities/image.ts';
import { byDefault, defineRule, explicit, place, unknown } from '../../rule/rule.ts';

/** `registry/repository` of the Kubernetes project, today's and former ones. */
const RETIRED =
  /^(?:(?:registry\.k8s\.io|k8s\.gcr\.io)\/ingress-nginx|(?:us|eu|asia)\.gcr\.io\/k8s-artifacts-prod\/ingress-nginx|quay\.io\/kubernetes-ingress-controller)\/(?:controller|controller-chroot|nginx-ingress-controller(?:-[a-z0-9]+)?|custom-error-pages|nginx-errors|opentelemetry[a-z0-9.-]*)$/;
/** What runs for a second as the controller is installed, and takes no requests. */
const HELPER = /^(?:registry\.k8s\.io|k8s\.gcr\.io)\/ingress-nginx\/kube-webhook-certgen$/;
const OF_AKS = /^mcr\.microsoft\.com\/oss\/(?:v2\/)?kubernetes\/ingress\/nginx-ingress-controller$/;
/** Forks that say that they go on with patches, and another product of that name. */
const OTHERS = /^(?:ghcr\.io\/forkline|cgr\.dev)\/|(?:^|\/)nginx\/nginx-ingress$/;
const COPY = /(?:^|\/)(?:ingress-nginx\/controller(?:-chroot)?|nginx-ingress-controller)$/;

type Code = 'retired' | 'helper' | 'aks-add-on' | 'copy-or-fork';

function codeOf({ registry, repository }: ImageReference): Code | null {
  const name = `${registry}/${repository}`;
  if (RETIRED.test(name)) return 'retired';
  if (HELPER.test(name)) return 'helper';
  if (OF_AKS.test(name)) return 'aks-add-on';
  return COPY.test(repository) && !OTHERS.test(name) ? 'copy-or-fork' : null;
}

const severityOf = (code: Code, today: string | undefined) =>
  code === 'retired' ? 'high' : code === 'aks-add-on' ? severityOfAksNginx(today) : 'low';

export const retiredIngressNginx = defineRule({
  id: 'retired-ingress-nginx',
  category: 'network',
  severity: 'high',
  scope: 'container',
  field: 'image',
  covers: { 'ingress-nginx-retired': ['retired', 'helper', 'aks-add-on', 'copy-or-fork'] },
  messages: ['retired', 'helper', 'aks-add-on', 'copy-or-fork'],
  inspect: ({ container }, { today }) => {
    const found = imageOf(container);
    if (!found) return byDefault([...container.path, 'image']);
    const { image, at, fault } = found;
    if (!image) return unknown(fault ? 'malformed-image' : 'template', at);
    const code = codeOf(image);
    if (!code) return byDefault(at);
    return explicit(place(at, code, { image: image.written }, severityOf(code, today)));
  },
  fix: null,
  sources: ['ingressNginxRetirement', 'ingressNginxStatement', 'aksAppRouting', 'nginxRelease'],
});
