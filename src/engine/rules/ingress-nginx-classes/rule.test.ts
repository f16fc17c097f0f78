import { testRule } from '../../rule/test-rule.ts';
import { ingressNginxClasses } from './rule.ts';

const ingress = (name: string, how: string) => `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
${how}  defaultBackend: {service: {name: web, port: {number: 80}}}
`;
const named = (name: string) => `spec:\n  ingressClassName: ${name}\n`;
const annotated = (name: string) =>
  `  annotations: {kubernetes.io/ingress.class: ${name}}\nspec:\n`;
const ingressClass = (name: string, controller: string) => `---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: ${name}
spec:
  controller: ${controller}
`;

testRule(ingressNginxClasses, {
  valid: [
    {
      name: 'other controllers, and a class that says nothing',
      yaml:
        ingressClass('f5', 'nginx.org/ingress-controller') +
        ingress('a', named('f5')) +
        ingress('b', named('nginx')) +
        ingress('c', annotated('azure/application-gateway')) +
        ingress('d', 'spec:\n') +
        ingress('e', named('null')),
    },
  ],
  invalid: [
    {
      name: 'one class',
      yaml: `apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
spec:
  controller: k8s.io/ingress-nginx
`,
      findings: ['class spec.controller'],
      fixed: null,
    },
    {
      name: 'a class of the retired controller, and who uses it',
      yaml:
        ingressClass('nginx', 'k8s.io/ingress-nginx # retired') +
        ingress('a', named('nginx')) +
        ingress('b', annotated('nginx')),
      findings: [
        'class spec.controller',
        'served spec.ingressClassName {"name":"nginx"}',
        'served metadata.annotations["kubernetes.io/ingress.class"] {"name":"nginx"}',
      ],
      fixed: null,
    },
    {
      name: 'the add-on of AKS, by its own class and by those of its controllers',
      yaml: `apiVersion: approuting.kubernetes.azure.com/v1alpha1
kind: NginxIngressController
metadata:
  name: internal
spec:
  ingressClassName: nginx-internal
${ingress('a', named('webapprouting.kubernetes.azure.com'))}${ingress('b', named('nginx-internal'))}`,
      findings: [
        'aks-add-on kind',
        'aks-add-on spec.ingressClassName',
        'aks-add-on spec.ingressClassName',
      ],
      fixed: null,
    },
  ],
});
