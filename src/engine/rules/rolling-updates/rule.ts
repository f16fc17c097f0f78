/**
 * Rolling updates: whether a new version replaces the old one pod by pod.
 *
 * Fields: spec.strategy of Deployments, spec.updateStrategy of StatefulSets and DaemonSets.
 * Good values: RollingUpdate, the default, with a maxUnavailable that leaves some pods.
 *
 * Recreate is right, and not reported, for a Deployment that mounts a claim: two pods on two nodes
 * cannot hold a ReadWriteOnce volume at once, so that a rolling update would hang. Nor is it for one pod: that it has no
 * other is what `replicas` says. Otherwise Recreate and OnDelete are hints: whoever writes them knows that two pods must
 * not run at a time, or replaces them by hand.
 *
 * Source: Kubernetes, Deployments.
 */
import {
  byDefault,
  defineRule,
  explicit,
  on,
  type Path,
  place,
  type Target,
  type ValuePlace,
} from '../../rule/rule.ts';
import { numberBelow, textBelow, valueBelow } from '../../text/json.ts';

type Code = 'recreate' | 'on-delete' | 'all-unavailable';

const strategyKey = (kind: string | null) =>
  kind === 'Deployment' ? 'strategy' : 'updateStrategy';

const mountsClaim = ({ pod }: Target) =>
  pod?.spec.volumes?.some(({ persistentVolumeClaim }) => persistentVolumeClaim) ?? false;

const replicasOf = ({ object }: Target) => numberBelow(object.value, 'spec', 'replicas') ?? 1;

/** Whether Recreate stops pods of which one could have gone on. */
const stopsSeveral = (target: Target) => replicasOf(target) > 1 && !mountsClaim(target);

/** Whether a number or a percentage takes in all of the replicas at once. */
function takesAll(target: Target, most: ReturnType<typeof valueBelow>): boolean {
  if (most === '100%') return true;
  const isCounted = typeof most === 'number' && target.object.kind !== 'DaemonSet';
  return isCounted && most >= replicasOf(target) && most > 1;
}

/** What stands in the way of a rolling update, and what would stand there instead. */
function obstacles(target: Target): { place: ValuePlace<Code>; path: Path; value: string }[] {
  const { object } = target;
  const strategy = ['spec', strategyKey(object.kind)];
  const at = (...field: string[]) => [...object.path, ...strategy, ...field];
  const type = textBelow(object.value, ...strategy, 'type');
  if ((type === 'Recreate' && stopsSeveral(target)) || type === 'OnDelete') {
    const path = at('type');
    const found: ValuePlace<Code> =
      type === 'Recreate'
        ? place(path, 'recreate', {}, 'info')
        : place(path, 'on-delete', {}, 'info');
    return [{ place: found, path, value: 'RollingUpdate' }];
  }
  const path = at('rollingUpdate', 'maxUnavailable');
  const most = valueBelow(object.value, ...strategy, 'rollingUpdate', 'maxUnavailable');
  if (!takesAll(target, most)) return [];
  const data = { value: String(most) };
  return [{ place: place(path, 'all-unavailable', data), path, value: '25%' }];
}

export const rollingUpdates = defineRule({
  id: 'rolling-updates',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'apps/v1/DaemonSet'],
  field: 'strategy, updateStrategy',
  covers: { 'rolling-update': ['recreate', 'on-delete', 'all-unavailable'] },
  messages: ['recreate', 'on-delete', 'all-unavailable'],
  inspect: (target) => {
    const { object } = target;
    const found = obstacles(target);
    if (found.length > 0) return explicit(...found.map((obstacle) => obstacle.place));
    const field = ['spec', strategyKey(object.kind), 'type'];
    const rolling = textBelow(object.value, ...field) === 'RollingUpdate';
    return rolling ? on([...object.path, ...field]) : byDefault([...object.path, ...field]);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['single-writer-volumes'],
    // Whoever writes Recreate or OnDelete replaces pods in this way on purpose.
    stays: ({ code }) => (code === 'all-unavailable' ? undefined : 'on-purpose'),
    secure: ({ targets }) =>
      targets.flatMap((target) =>
        obstacles(target).map(({ path, value }) => ({ op: 'set' as const, path, value })),
      ),
  },
  sources: ['deployments', 'statefulSets', 'aksReliability'],
});
