/**
 * What Kubernetes and Azure take for a name. Only such names get into commands: none can be an option, end a
 * string or be taken apart by what a shell hands it to.
 */

import { isGuid } from '../model/azure/workload-identity.ts';
import { isDnsLabel, isLabelValue, isQualifiedName, isSubdomain } from '../model/names.ts';

/** A file below a folder: no step up, none that is hidden as an option, nothing but plain characters. */
const RELATIVE_PATH = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

const NAMES = {
  // Azure
  subscription: isGuid,
  'resource-group': matches(/^[A-Za-z0-9_](?:[A-Za-z0-9_.()-]{0,88}[A-Za-z0-9_()-])?$/),
  cluster: matches(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/),
  vault: matches(/^(?!.*--)[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/),
  'vault-object': matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,126}$/),
  'identity-group': matches(/^[A-Za-z0-9_](?:[A-Za-z0-9_.()-]{0,88}[A-Za-z0-9_()-])?$/),
  identity: matches(/^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/),
  'client-id': isGuid,
  issuer: matches(
    /^https:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?(?:\/[A-Za-z0-9_.-]+)*\/?$/,
  ),
  registry: matches(/^[A-Za-z0-9]{5,50}$/),
  'scale-set': matches(/^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?$/),
  'node-pool': matches(/^[a-z][a-z0-9]{0,11}$/),
  // Kubernetes
  'windows-pool': matches(/^[a-z][a-z0-9]{0,5}$/),
  namespace: isDnsLabel,
  'service-account': isSubdomain,
  object: isSubdomain,
  key: matches(/^(?!.*\.\.)[A-Za-z0-9_.][A-Za-z0-9_.-]{0,252}$/),
  'api-group': isSubdomain,
  node: isSubdomain,
  'node-label': (text: string) => {
    const at = text.indexOf('=');
    const value = text.slice(at + 1);
    return at > 0 && isQualifiedName(text.slice(0, at)) && value !== '' && isLabelValue(value);
  },
  sysctl: matches(/^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)+$/),
  'profile-file': (text: string) => text.length <= 255 && RELATIVE_PATH.test(text),
  'profile-name': matches(/^[A-Za-z0-9_/][A-Za-z0-9_./-]{0,254}$/),
  file: matches(/^(?!-)[A-Za-z0-9_./\\: -]{1,255}$/),
} as const;

export type NameKind = keyof typeof NAMES;
export const NAME_KINDS = Object.keys(NAMES) as readonly NameKind[];

/** Whether a text may stand in a command as a name of this kind. */
export const isName = (kind: NameKind, text: string): boolean => NAMES[kind](text);
