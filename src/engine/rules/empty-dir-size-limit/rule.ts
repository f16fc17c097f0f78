/**
 * Size limits of emptyDir volumes: how much a pod may put there.
 *
 * Fields: spec.volumes[*].emptyDir.{sizeLimit,medium}.
 * Good values: a sizeLimit above zero; kubelet takes zero for none. A volume without any source is an
 * emptyDir too (SetDefaults_Volume).
 *
 * Source: Kubernetes' page on volumes. What lies in an emptyDir of medium Memory counts as memory of
 * the containers, and without a limit it may grow to all that the pod may use: a code of its own.
 */
import type { Volume } from '../../model/fields.ts';
import {
  isPositive,
  isUnreadableQuantity,
  SIZE_PATTERN,
} from '../../model/quantities/resources.ts';
import { byDefault, defineRule, on, type Pod, place } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const isEmptyDir = (volume: Volume): boolean =>
  volume.emptyDir !== undefined || Object.keys(volume).every((key) => key === 'name');

function emptyDirs(pod: Pod) {
  return (pod.spec.volumes ?? []).flatMap((volume, i) => {
    if (!isEmptyDir(volume)) return [];
    const limit = volume.emptyDir?.sizeLimit;
    const bounded =
      (typeof limit === 'string' || typeof limit === 'number' || typeof limit === 'bigint') &&
      // What a template fills in is given the benefit of the doubt.
      (isPositive(limit) || isUnreadableQuantity(limit));
    const at = [...pod.specPath, 'volumes', i, 'emptyDir', 'sizeLimit'];
    return [{ at, bounded, volume }];
  });
}

export const emptyDirSizeLimit = defineRule({
  id: 'empty-dir-size-limit',
  category: 'files-and-volumes',
  severity: 'low',
  scope: 'pod',
  // A directory of the node becomes an empty one, without a limit, while others may stay.
  after: {
    rules: ['host-path-volumes'],
    uncounted: true,
    when: ({ pod }) => pod.spec.volumes?.some(({ hostPath }) => hostPath) ?? false,
  },
  field: 'volumes[].emptyDir.sizeLimit',
  covers: { 'empty-dir-size-limit': ['no-size-limit', 'memory-without-limit'] },
  messages: ['no-size-limit', 'memory-without-limit'],
  // What containers may write to the disk bounds their volumes there, and their memory those in memory.
  joins: { 'no-size-limit': ['ephemeral-storage'], 'memory-without-limit': ['memory-limits'] },
  inspect: ({ pod }) => {
    const all = emptyDirs(pod);
    const places = all
      .filter(({ bounded }) => !bounded)
      .map(({ at, volume: { name = '', emptyDir } }) => {
        const memory = valueBelow(emptyDir, 'medium') === 'Memory';
        return place(at, memory ? 'memory-without-limit' : 'no-size-limit', { volume: name });
      });
    if (places.length > 0) return { state: 'unset', places };
    const [first] = all;
    return first ? on(first.at) : byDefault([...pod.specPath, 'volumes']);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'text', pattern: SIZE_PATTERN, suggestion: null, example: '500Mi' },
    secure: ({ pod, value }) => {
      if (typeof value !== 'string' || !isPositive(value)) return null;
      return emptyDirs(pod)
        .filter(({ bounded }) => !bounded)
        .map(({ at }) => ({ op: 'set', path: at, value }));
    },
  },
  sources: ['emptyDir', 'ephemeralStorage'],
});
