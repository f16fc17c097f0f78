/**
 * Dangling Ingresses: backends that are in none of the files.
 *
 * Fields: backend.service of spec.defaultBackend and of spec.rules[*].http.paths[*] of an Ingress.
 * Good: a Service of that name in the Ingress's namespace, and a port of that number or name in it.
 *
 * Files may be part of a whole, so a missing Service is no certainty: low, and nothing is said when they
 * hold no Service of the namespace at all. A Service that is there without the port is a fault: medium; so is
 * one of that name in another namespace of the files.
 * `use-annotation` is no port but a word of AWS's controller. No fix: what is misspelt only a person knows.
 *
 * Source: Kubernetes' documentation of Ingresses.
 */
import { backendsOf } from '../../model/bundle/ingress.ts';
import { danglingBackend, SERVICE_KIND } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit } from '../../rule/rule.ts';

export const danglingIngresses = defineRule({
  id: 'dangling-ingresses',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ['networking.k8s.io/v1/Ingress'],
  reads: [SERVICE_KIND],
  field: 'backend.service',
  covers: { 'ingress-dangling': ['no-service', 'no-port', 'other-namespace'] },
  messages: ['no-service', 'no-port', 'other-namespace'],
  inspect: ({ object: { value, path, namespace } }, { bundle }) => {
    const places = backendsOf(value, path).flatMap((backend) =>
      backend.port === 'use-annotation'
        ? []
        : (danglingBackend(bundle, { ...backend, namespace }) ?? []),
    );
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'spec', 'rules']);
  },
  fix: null,
  sources: ['ingress', 'services'],
});
