/** A new manifest as text: hardened, in the customary order of keys, with comments where wanted. */
import { newDocument } from '../yaml/write.ts';
import { type Remark, withRemarks } from './comments.ts';
import { objectsFor, podPath } from './objects.ts';
import { type Provenance, withProvenance } from './provenance.ts';
import { type NewManifest, specFaults } from './spec.ts';

/** What comments speak of; the words are the page's. */
export const NEW_REMARKS = [
  'account',
  'token',
  'user-namespace',
  'user',
  'seccomp',
  'resources',
  'probes',
  'escalation',
  'capabilities',
  'read-only',
  'volumes',
] as const;
export type NewRemark = (typeof NEW_REMARKS)[number];

interface Extras {
  readonly remarks?: { readonly [remark in NewRemark]: string };
  readonly provenance?: Provenance;
}

/** @throws RangeError for what `faultsOf` finds fault with */
export function newManifest(spec: NewManifest, { remarks, provenance }: Extras = {}): string {
  const [fault] = specFaults(spec);
  if (fault) throw new RangeError(`${fault[0]}: ${fault[1]}`);
  const documents = objectsFor(spec).map(newDocument);
  const last = documents.length - 1;
  const text = documents
    .map((document, i) =>
      remarks && i === last ? withRemarks(document, remarksFor(spec, remarks)) : document,
    )
    .join('---\n');
  return provenance ? withProvenance(text, provenance) : text;
}

function remarksFor(
  { kind }: NewManifest,
  words: NonNullable<Extras['remarks']>,
): readonly Remark[] {
  const pod = podPath(kind);
  const container = [...pod, 'containers', 0];
  const paths: { readonly [remark in NewRemark]: Remark['path'] } = {
    account: [...pod, 'serviceAccountName'],
    token: [...pod, 'automountServiceAccountToken'],
    'user-namespace': [...pod, 'hostUsers'],
    user: [...pod, 'securityContext', 'runAsNonRoot'],
    seccomp: [...pod, 'securityContext', 'seccompProfile'],
    resources: [...container, 'resources'],
    probes: [...container, 'readinessProbe'],
    escalation: [...container, 'securityContext', 'allowPrivilegeEscalation'],
    capabilities: [...container, 'securityContext', 'capabilities'],
    'read-only': [...container, 'securityContext', 'readOnlyRootFilesystem'],
    volumes: [...pod, 'volumes'],
  };
  return NEW_REMARKS.map((remark) => ({ path: paths[remark], words: words[remark] }));
}
