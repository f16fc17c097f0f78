import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Set requests and limits',
  goal: 'Neither container sets what it needs. If the node runs out of memory, the pod is among the first to be evicted, and until then it can use the memory and the disk space that other pods need. Set requests and limits from the measured values at the top.',
  steps: {
    requests: {
      task: 'Request CPU and memory for both containers.',
      missing: '`{who}` doesn’t request both CPU and memory.',
      hints: [
        'The scheduler adds up requests, and chooses a node that has enough left.',
        'Request a little more than the containers use when idle. `m` is a thousandth of a CPU, and `Mi` is a mebibyte.',
        'Add `resources:` with `requests:` to each container, for example `cpu: 100m` and `memory: 128Mi` for `web`, and `memory: 192Mi` for `worker`.',
      ],
    },
    memory: {
      task: 'Limit the memory of both containers.',
      missing: '`{who}` can use all the memory of its node.',
      hints: [
        'A container that exceeds its limit is killed and restarted, so set the limit above the peak.',
        'Add `limits:` next to `requests:`, with `memory: 256Mi` for `web` and `memory: 384Mi` for `worker`.',
      ],
    },
    disk: {
      task: 'Limit the disk space of both containers.',
      missing: '`{who}` can fill the disk of its node with logs and files.',
      hints: [
        'Logs and files of the container are stored on the disk of the node. The resource is called `ephemeral-storage`.',
        'Add `ephemeral-storage: 100Mi` to the limits of `web`, and `ephemeral-storage: 1Gi` to those of `worker`.',
      ],
    },
  },
  turns: {
    milli:
      '`{what}` of memory is counted in thousandths of a byte. Use `m` for CPU and `Mi` for memory.',
    'no-unit':
      'Without a unit, memory is in bytes: `{what}` bytes aren’t enough to start `{who}`. Add `Mi`.',
    below:
      'The limit of `{who}` is below its request, so Kubernetes rejects the pod. A container can’t request more than its limit.',
    tight:
      'At its peak, `{who}` uses more than `{what}`. It would be killed under load, when it’s needed most. Choose a limit above the measured peak.',
    zero: 'A request of 0 reserves nothing, and a limit of 0 means no limit. Set a value above 0 for `{who}`.',
  },
  attacker:
    'An attacker uploads a picture that’s small as a file but huge in memory, or makes the program write endless log lines. Without limits, the memory or the disk of the node runs out. The kubelet then evicts pods, first those that use more than they request, and the applications of other teams stop as well. With limits, only this pod is affected.',
  verify: {
    class:
      'Prints `Burstable`: the pod isn’t among the first to be evicted while it uses less than it requests. `BestEffort` means that no requests or limits are set.',
    use: 'Shows what each container uses now. Compare it with the requests.',
    killed:
      'Prints nothing. `OOMKilled` means that a memory limit is too low, or that the program has a leak.',
  },
  done: 'The scheduler reserves what the containers need, and a faulty or compromised container harms only its own pod. You don’t need a CPU limit: without one, a container can use idle CPU time, and when CPU is scarce, the requests determine each container’s share.',
};
