/**
 * Names: whether an object has a name, and one that the API server takes.
 *
 * Fields: metadata.name, metadata.generateName.
 * Allowed: DNS names in lower case of at most 253 characters. A Namespace and a Service have one label of
 * at most 63, which begins with a letter for a Service before 1.36; a CronJob has at most 52, since its
 * Jobs add a number; roles, bindings and disruption budgets take all but `/`, `%`, `.` and `..`.
 *
 * Only Kubernetes' own kinds are asked for a name, since files of tools have none (kustomization.yaml).
 * Reviews are questions, not objects. Placeholders of a template are not judged. The name is a person's: no
 * fix.
 *
 * Source: Kubernetes' documentation of object names.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { kindOf } from '../../model/bundle/bundle.ts';
import { hasPlaceholder } from '../../model/placeholder.ts';
import { atLeast, type Version } from '../../model/version.ts';
import { byDefault, defineRule, explicit, type ObjectRef, place, unset } from '../../rule/rule.ts';
import { textBelow, valueBelow } from '../../text/json.ts';

const OWN_KINDS =
  /^(v1|(apps|autoscaling|batch|policy)\/v\d\w*|(admissionregistration|apiextensions|coordination|discovery|networking|node|rbac\.authorization|scheduling|storage)\.k8s\.io\/v\d\w*)\/(?!.*(Review|List)$)/;

interface Grammar {
  readonly pattern: RegExp;
  readonly most: number;
}

const LABEL: Grammar = { pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, most: 63 };
const SUBDOMAIN: Grammar = {
  pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
  most: 253,
};
const SEGMENT: Grammar = { pattern: /^(?!\.{1,2}$)[^/%]+$/, most: 253 };

/** RelaxedServiceNameValidation is on by default. */
const DIGITS_FIRST: Version = { major: 1, minor: 36 };

function grammarOf(object: ObjectRef, version: Version): Grammar {
  const kind = kindOf(object) ?? '';
  if (/^(rbac\.authorization\.k8s\.io|policy)\//.test(kind)) return SEGMENT;
  if (kind === 'v1/Namespace') return LABEL;
  if (kind === 'v1/Service' && !atLeast(version, DIGITS_FIRST)) {
    return { ...LABEL, pattern: /^[a-z]([a-z0-9-]*[a-z0-9])?$/ };
  }
  if (kind === 'v1/Service') return LABEL;
  return kind === 'batch/v1/CronJob' ? { ...SUBDOMAIN, most: 52 } : SUBDOMAIN;
}

export const objectNames = defineRule({
  id: 'object-names',
  category: 'metadata',
  severity: 'medium',
  scope: 'object',
  field: 'metadata.name',
  covers: { 'resource-name': ['missing', 'invalid', 'too-long'] },
  messages: ['missing', 'invalid', 'too-long'],
  refusals: {
    missing: ['value-required'],
    invalid: ['value-malformed'],
    'too-long': ['value-too-long'],
  },
  inspect: ({ object }, { kubernetesVersion }) => {
    const { value, path } = object;
    const at = [...path, 'metadata', 'name'];
    const name = textBelow(value, 'metadata', 'name') ?? '';
    if (name === '') {
      const own = OWN_KINDS.test(kindOf(object) ?? '');
      // What is no text at all is told elsewhere.
      const written = valueBelow(value, 'metadata', 'name');
      const given = textBelow(value, 'metadata', 'generateName') || (written ?? '') !== '';
      return own && !given && !object.named ? unset(at, 'missing') : byDefault(at);
    }
    if (hasPlaceholder(name) || object.kind === null) return byDefault(at);
    const { pattern, most } = grammarOf(object, kubernetesVersion);
    if (!pattern.test(name)) return explicit(place(at, 'invalid', { name }));
    return name.length > most ? explicit(place(at, 'too-long', { most })) : byDefault(at);
  },
  fix: null,
  sources: [SOURCES.objectNames],
});
