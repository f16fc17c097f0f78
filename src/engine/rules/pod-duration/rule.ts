/**
 * Pod duration: whether what should come to an end is ended at some time.
 *
 * Fields: spec.activeDeadlineSeconds of a Job, of a CronJob's Job and of a Pod that runs to an end
 * (restartPolicy Never or OnFailure), or that of the pod inside a Job.
 * Good values: up to the option `maximum`, a day unless set. A pod that runs on is not asked: the
 * deadline would end it while it works, and other kinds refuse it.
 *
 * Source: Kubernetes, Jobs (termination and cleanup). Off unless turned on.
 */
import {
  byDefault,
  defineRule,
  explicit,
  on,
  type Path,
  type PodTarget,
  place,
  unset,
} from '../../rule/rule.ts';
import { numberBelow } from '../../text/json.ts';

const FIELD = 'activeDeadlineSeconds';

/** The path that the deadline belongs to: the Job's spec, which is the template's parent. */
const ownerOf = ({ pod }: Pick<PodTarget, 'pod'>, kind: string): Path =>
  kind === 'Pod' ? pod.specPath : pod.path.slice(0, -1);

export const podDuration = defineRule({
  id: 'pod-duration',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  kinds: ['v1/Pod', 'batch/v1/Job', 'batch/v1/CronJob'],
  optIn: true,
  options: {
    maximum: { kind: 'integer', min: 1, max: 31_536_000, default: 86_400 },
  },
  field: FIELD,
  covers: { 'pod-duration': ['unset', 'too-long'] },
  messages: ['unset', 'too-long'],
  inspect: ({ object, workload, pod }, { options: { maximum } }) => {
    const owner = ownerOf({ pod }, workload.kind);
    const inOwner = numberBelow(object.value, ...owner.slice(object.path.length), FIELD);
    const inPod = pod.spec.activeDeadlineSeconds;
    const at =
      inOwner === undefined && inPod !== undefined ? [...pod.specPath, FIELD] : [...owner, FIELD];
    const seconds = inOwner ?? (inPod === undefined ? undefined : Number(inPod));
    const runsOn = workload.kind === 'Pod' && (pod.spec.restartPolicy || 'Always') === 'Always';
    if (seconds === undefined) return runsOn ? byDefault(at) : unset(at, 'unset');
    return seconds > maximum ? explicit(place(at, 'too-long', { seconds, maximum })) : on(at);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1, max: 31_536_000, suggestion: 3600 },
    secure: ({ object, workload, pod, value, env }) => {
      if (typeof value !== 'number' || value > env.options.maximum) return null;
      const owner = ownerOf({ pod }, workload.kind);
      const inOwner = numberBelow(object.value, ...owner.slice(object.path.length), FIELD);
      const inPod = inOwner === undefined && pod.spec.activeDeadlineSeconds !== undefined;
      const path = [...(inPod ? pod.specPath : owner), FIELD];
      return [{ op: 'set', path, value, before: ['template', 'initContainers', 'containers'] }];
    },
  },
  sources: ['jobs', 'podLifecycle'],
});
