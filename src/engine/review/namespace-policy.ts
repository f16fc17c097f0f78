/** What Namespaces of the bundle say of the Pod Security policy that judges their pods. */
import type { Bundle } from '../model/bundle/bundle.ts';
import { LATEST, parseVersion, type Version } from '../model/version.ts';
import { textBelow } from '../text/json.ts';

/** The version that a Namespace pins, and how it spells it. */
export interface NamespacePolicy {
  readonly version: Version;
  readonly label: string;
}

export type NamespacePolicies = ReadonlyMap<string, NamespacePolicy>;

const ENFORCE_VERSION = 'pod-security.kubernetes.io/enforce-version';

/**
 * By name of the Namespace, for those that pin a version. A version that Pod Security Admission cannot
 * read counts as `latest` (k8s.io/pod-security-admission api/helpers.go).
 * @param last returned as it is when nothing has changed
 */
export function namespacePolicies(bundle: Bundle, last: NamespacePolicies): NamespacePolicies {
  const policies = new Map<string, NamespacePolicy>();
  for (const { object } of bundle.of('v1/Namespace')) {
    const label = textBelow(object.value, 'metadata', 'labels', ENFORCE_VERSION);
    if (label === undefined || object.name === null) continue;
    const version = /^v/.test(label) ? parseVersion(label) : null;
    policies.set(object.name, version ? { version, label } : { version: LATEST, label: 'latest' });
  }
  const same =
    policies.size === last.size &&
    [...policies].every(([name, { label }]) => last.get(name)?.label === label);
  return same ? last : policies;
}
