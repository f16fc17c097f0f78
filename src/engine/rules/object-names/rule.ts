/**
 * Names: whether an object and its parts have names, and such as the API server takes.
 *
 * Fields: metadata.name and metadata.namespace; the names of containers, volumes, claims and ports, and the ports
 * that probes, hooks, Services, Ingresses and network policies name.
 * Allowed: what model/names.ts says for the kind, and DNS labels for the parts of a pod. A port's name has at most 15
 * letters.
 *
 * Only Kubernetes' own kinds are asked for a name, since files of tools have none (kustomization.yaml). Reviews are
 * questions, not objects. Placeholders of a template are not judged.
 *
 * The fix corrects letters alone: upper case, underscores and blanks, and what is too much of a port's name. What
 * names the object or the part in these files is changed with it. What else was meant only a person knows.
 *
 * Source: Kubernetes' documentation of object names.
 */
import { kindOf } from '../../model/bundle/bundle.ts';
import { referencesTo } from '../../model/bundle/references.ts';
import { isNamed, namingOf } from '../../model/names.ts';
import { hasPlaceholder } from '../../model/placeholder.ts';
import { DEFAULT_VERSION, type Version } from '../../model/version.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  type ObjectRef,
  place,
  unset,
  type ValuePlace,
} from '../../rule/rule.ts';
import { textBelow, valueBelow } from '../../text/json.ts';
import { samePath } from '../../text/path.ts';
import { correctedObjectName, wrongNamesIn } from './parts.ts';

const OWN_KINDS =
  /^(v1|(apps|autoscaling|batch|policy)\/v\d\w*|(admissionregistration|apiextensions|coordination|discovery|networking|node|rbac\.authorization|scheduling|storage)\.k8s\.io\/v\d\w*)\/(?!.*(Review|List)$)/;

type Code = 'missing' | 'invalid' | 'too-long' | 'part-invalid';

/** What is wrong with the object's own name. */
function nameFault(object: ObjectRef, { minor }: Version): ValuePlace<Code> | null {
  const { apiVersion, kind, value, path } = object;
  const at = [...path, 'metadata', 'name'];
  const name = textBelow(value, 'metadata', 'name') ?? '';
  if (name === '') {
    const isBuiltIn = OWN_KINDS.test(kindOf(object) ?? '');
    // What is no text at all is told elsewhere.
    const written = valueBelow(value, 'metadata', 'name');
    const given = textBelow(value, 'metadata', 'generateName') || (written ?? '') !== '';
    return isBuiltIn && !given && !object.named ? place(at, 'missing') : null;
  }
  if (hasPlaceholder(name) || kind === null) return null;
  const naming = namingOf(apiVersion ?? '', kind, minor);
  if (isNamed(name, naming)) return null;
  const { most } = naming;
  return most !== undefined && isNamed(name, { format: naming.format })
    ? place(at, 'too-long', { most })
    : place(at, 'invalid', { name });
}

export const objectNames = defineRule({
  id: 'object-names',
  category: 'metadata',
  severity: 'high',
  scope: 'object',
  field: 'metadata.name',
  covers: { 'resource-name': ['missing', 'invalid', 'too-long', 'part-invalid'] },
  messages: ['missing', 'invalid', 'too-long', 'part-invalid'],
  refusals: {
    missing: ['value-required'],
    invalid: ['value-malformed'],
    'too-long': ['value-too-long'],
    'part-invalid': ['value-malformed', 'name-not-a-dns-label', 'port-name-invalid'],
  },
  inspect: ({ object, workload }, { kubernetesVersion }) => {
    const at = [...object.path, 'metadata', 'name'];
    const fault = nameFault(object, kubernetesVersion);
    const parts = wrongNamesIn(object, workload).map((part) =>
      place(part.at, 'part-invalid', { name: part.name }),
    );
    if (fault?.code === 'missing' && parts.length === 0) return unset(at, 'missing');
    const places = [...(fault ? [fault] : []), ...parts];
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    stays: ({ code, at, data }, { object, workload }) => {
      if (code === 'missing' || code === 'too-long') return 'choice';
      if (code === 'invalid') {
        const corrected = correctedObjectName(String(data?.name), object, DEFAULT_VERSION);
        return corrected === null ? 'choice' : undefined;
      }
      const part = wrongNamesIn(object, workload).find((candidate) => samePath(candidate.at, at));
      return part?.corrected === null ? 'choice' : undefined;
    },
    secure: ({ object, workload, wanted, env: { bundle, kubernetesVersion } }) => {
      const ops: FixOp[] = [];
      const fault = nameFault(object, kubernetesVersion);
      if (fault?.code === 'invalid' && (wanted?.(fault.at) ?? true)) {
        const name = correctedObjectName(String(fault.data?.name), object, kubernetesVersion);
        const kind = kindOf(object);
        const taken =
          kind !== null && name !== null && bundle.named(kind, name, object.namespace).length > 0;
        if (name !== null && !taken) {
          ops.push({ op: 'set', path: fault.at, value: name });
          for (const { entry, path } of referencesTo(bundle, object)) {
            const { file, document } = entry;
            ops.push({ op: 'set', file, document, path, value: name });
          }
        }
      }
      for (const { at, corrected, along } of wrongNamesIn(object, workload)) {
        if (corrected === null || wanted?.(at) === false) continue;
        ops.push({ op: 'set', path: at, value: corrected }, ...along);
      }
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['objectNames'],
});
