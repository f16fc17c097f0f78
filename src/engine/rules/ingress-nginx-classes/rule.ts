/**
 * Ingresses that the retired Ingress-NGINX controller, or the NGINX of AKS, serves.
 *
 * Fields: spec.controller of an IngressClass; spec.ingressClassName and the annotation
 * kubernetes.io/ingress.class of an Ingress; NginxIngressController objects of AKS's add-on.
 * Retired: the controller `k8s.io/ingress-nginx`; on AKS the class `webapprouting.kubernetes.azure.com`, and any
 * class that a NginxIngressController of the files names. The class `nginx` alone says nothing: F5's controller
 * uses it too.
 *
 * The support of the add-on's NGINX ends with November 2026: medium until then, high from the next day on.
 * Sources: as for retired-ingress-nginx; azure-aks-docs app-routing.md. No fix: it takes other objects.
 */
import { severityOfAksNginx } from '../../model/azure/app-routing.ts';
import { type Bundle, byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

const RETIRED = 'k8s.io/ingress-nginx';
const AKS_CLASS = 'webapprouting.kubernetes.azure.com';
const AKS_CONTROLLER = 'approuting.kubernetes.azure.com/v1alpha1/NginxIngressController';
const INGRESS_CLASS = 'networking.k8s.io/v1/IngressClass';

/** The classes that the add-on serves: its own, and those that controllers of the files name. */
const classesOfAks = (bundle: Bundle): readonly string[] => [
  AKS_CLASS,
  ...bundle
    .of(AKS_CONTROLLER)
    .map(
      ({ object }) =>
        textBelow(object.value, 'spec', 'ingressClassName') ??
        'nginx.approuting.kubernetes.azure.com',
    ),
];

const classesOfRetired = (bundle: Bundle): readonly (string | null)[] =>
  bundle
    .of(INGRESS_CLASS)
    .filter(({ object }) => textBelow(object.value, 'spec', 'controller') === RETIRED)
    .map(({ object }) => object.name);

export const ingressNginxClasses = defineRule({
  id: 'ingress-nginx-classes',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ['networking.k8s.io/v1/Ingress', INGRESS_CLASS, AKS_CONTROLLER],
  reads: [INGRESS_CLASS, AKS_CONTROLLER],
  field: 'spec.ingressClassName, spec.controller',
  covers: { 'ingress-nginx-class': ['class', 'served', 'aks-add-on'] },
  messages: ['class', 'served', 'aks-add-on'],
  inspect: ({ object: { kind, path, value } }, { bundle, today }) => {
    const severity = severityOfAksNginx(today);
    if (kind === 'IngressClass') {
      const at = [...path, 'spec', 'controller'];
      const is = textBelow(value, 'spec', 'controller') === RETIRED;
      return is ? explicit(place(at, 'class')) : byDefault(at);
    }
    if (kind === 'NginxIngressController') {
      return explicit(place([...path, 'kind'], 'aks-add-on', {}, severity));
    }
    const annotation = ['metadata', 'annotations', 'kubernetes.io/ingress.class'];
    const named = textBelow(value, 'spec', 'ingressClassName');
    const at = [...path, ...(named === undefined ? annotation : ['spec', 'ingressClassName'])];
    const className = named ?? textBelow(value, ...annotation);
    if (className === undefined) return byDefault(at);
    if (classesOfAks(bundle).includes(className))
      return explicit(place(at, 'aks-add-on', {}, severity));
    return classesOfRetired(bundle).includes(className)
      ? explicit(place(at, 'served', { name: className }))
      : byDefault(at);
  },
  fix: null,
  sources: ['ingressNginxRetirement', 'aksAppRouting', 'ingress'],
});
