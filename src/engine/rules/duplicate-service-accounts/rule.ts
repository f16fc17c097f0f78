/**
 * Two ServiceAccounts of one name in one namespace.
 *
 * Fields: metadata.name and metadata.namespace of all v1/ServiceAccounts of the files. Good: each pair once.
 *
 * Source: Kubernetes, Object Names and IDs. There is one object of a name: what is applied last changes
 * what was applied before, so that the identity in Azure and the token settings that a pod gets depend on
 * the order of the files. Two that say the same weigh less, and two that name no namespace: they may be
 * applied to different ones. Which of two is meant, no text tells.
 */
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
} from '../../rule/rule.ts';
import { equalJson, textBelow } from '../../text/json.ts';

const KIND = 'v1/ServiceAccount';
/** Beside one, two of a name are an object and a patch of it. */
const KUSTOMIZATION = 'kustomize.config.k8s.io/v1beta1/Kustomization';

const twin = (bundle: Bundle, name: string, object: ObjectRef): ObjectRef | undefined =>
  bundle
    .named(KIND, name, object.namespace)
    .map((entry) => entry.object)
    .find((other) => other !== object && other.namespace === object.namespace);

export const duplicateServiceAccounts = defineRule({
  id: 'duplicate-service-accounts',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: [KIND],
  reads: [KIND, KUSTOMIZATION],
  field: 'metadata.name',
  covers: { 'duplicate-service-accounts': ['same', 'different'] },
  messages: ['same', 'different'],
  inspect: ({ object }, { bundle }) => {
    const { namespace, path, value } = object;
    const at = [...path, 'metadata', 'name'];
    const name = textBelow(value, 'metadata', 'name');
    const patches = bundle.of(KUSTOMIZATION).length > 0;
    const other = name === undefined || patches ? undefined : twin(bundle, name, object);
    if (!other) return byDefault(at);
    const data = { name: name ?? '' };
    if (equalJson(other.value, value)) return explicit(place(at, 'same', data, 'low'));
    return explicit(place(at, 'different', data, namespace === null ? 'low' : undefined));
  },
  fix: null,
  sources: ['objectNames', 'serviceAccounts'],
});
