/**
 * API versions: whether the cluster still serves an object under the version that it is written for.
 *
 * Field: apiVersion. Which versions are gone or deprecated is data in model/kinds/retired.ts.
 * A version that the chosen Kubernetes no longer serves is refused: high. One that it still serves, with a
 * replacement at hand: low. Endpoints are deprecated with no end in sight: info.
 *
 * The fix renames where the object is right under the new version as it stands. It also writes the selector that
 * the older version made up, and removes the fields that the new one no longer has. It isn't `safe`, since
 * apps/v1 has other defaults than the versions before it. Ingresses, webhooks and definitions of custom
 * resources have to be rewritten by hand.
 *
 * Source: Kubernetes' Deprecated API Migration Guide.
 */
import { successorOf } from '../../model/kinds/kinds.ts';
import { DROPPED_FIELDS, RENAMED_KINDS, RETIRED, type Retired } from '../../model/kinds/retired.ts';
import { atLeast, parseVersion } from '../../model/version.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type ObjectRef,
  place,
} from '../../rule/rule.ts';
import { textBelow, valueBelow } from '../../text/json.ts';

const isAtLeast = ({ kubernetesVersion }: Env, text: string): boolean => {
  const version = parseVersion(text);
  return version !== null && atLeast(kubernetesVersion, version);
};

const retiredOf = ({ apiVersion, kind }: ObjectRef): Retired | undefined =>
  RETIRED.get(`${apiVersion}/${kind}`);

export const apiVersions = defineRule({
  id: 'api-versions',
  category: 'metadata',
  severity: 'medium',
  scope: 'object',
  field: 'apiVersion',
  covers: { 'deprecated-api-version': ['removed', 'gone', 'deprecated', 'other-kind'] },
  messages: ['removed', 'gone', 'deprecated', 'other-kind'],
  inspect: ({ object }, env) => {
    const at = [...object.path, 'apiVersion'];
    const retired = retiredOf(object);
    if (!retired) return byDefault(at);
    const { removed, replacement, since } = retired;
    const data = { kind: object.kind ?? '', old: object.apiVersion ?? '' };
    if (removed !== null && isAtLeast(env, removed)) {
      return replacement === null
        ? explicit(place(at, 'gone', { ...data, removed }, 'high'))
        : explicit(place(at, 'removed', { ...data, removed, replacement }, 'high'));
    }
    if (replacement === null || !isAtLeast(env, since)) return byDefault(at);
    const severity = removed === null ? 'info' : 'low';
    const successor = RENAMED_KINDS.get(`${data.old}/${data.kind}`);
    if (successor !== undefined) {
      return explicit(place(at, 'other-kind', { ...data, replacement, successor }, severity));
    }
    return explicit(place(at, 'deprecated', { ...data, replacement }, severity));
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object, workload, env }) => {
      const retired = retiredOf(object);
      if (!retired?.replacement || !isAtLeast(env, retired.since)) return null;
      // An item of a list may have its version from there.
      if (textBelow(object.value, 'apiVersion') !== object.apiVersion) return null;
      const path = [...object.path, 'apiVersion'];
      const spec = [...object.path, 'spec'];
      const dropped = workload
        ? DROPPED_FIELDS.filter((field) => valueBelow(object.value, 'spec', field) !== undefined)
        : [];
      const rename = [
        { op: 'set', path, value: retired.replacement } as const,
        ...dropped.map((field) => ({ op: 'remove', path: [...spec, field] }) as const),
      ];
      if (retired.renames(object.value)) return rename;
      // What the older version made up of the labels, the newer one wants written.
      const labels = workload?.pod.metadata.labels;
      const lacks = valueBelow(object.value, 'spec', 'selector') === undefined;
      if (!successorOf(object.apiVersion ?? '', object.kind ?? '') || !lacks || !labels?.size) {
        return null;
      }
      const selector = [...spec, 'selector', 'matchLabels'];
      return [
        ...rename,
        { op: 'set', path: selector, value: Object.fromEntries(labels), before: ['template'] },
      ];
    },
  },
  sources: ['deprecationGuide'],
});
