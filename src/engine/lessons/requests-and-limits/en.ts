import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Set requests and limits',
  goal: 'Neither container says what it needs, so the pod is the first to be evicted when its node runs out of memory, and until then it can take the memory and the disk of its neighbors. Set requests and limits from the measured values at the top.',
  steps: {
    requests: {
      task: 'Request CPU and memory for both containers.',
      missing: 'No CPU or no memory is reserved for `{who}`.',
      hints: [
        'The scheduler only adds up requests. It chooses a node that has this much left.',
        'Choose a little more than the containers use at rest. `m` is a thousandth of a CPU, `Mi` is a mebibyte.',
        'Add `resources:` with `requests:` to each container, for example `cpu: 100m` and `memory: 128Mi` for `web`, and `memory: 192Mi` for `worker`.',
      ],
    },
    memory: {
      task: 'Limit the memory of both containers.',
      missing: '`{who}` can use all the memory of its node.',
      hints: [
        'A container that exceeds its limit is killed and restarted. The limit therefore has to be higher than the peak.',
        'Add `limits:` next to `requests:`, with `memory: 256Mi` for `web` and `memory: 384Mi` for `worker`.',
      ],
    },
    disk: {
      task: 'Limit the disk space of both containers.',
      missing: '`{who}` can fill the disk of its node with logs and files.',
      hints: [
        'Logs and files in the container are on the disk of the node. The resource is called `ephemeral-storage`.',
        'Add `ephemeral-storage: 100Mi` to the limits of `web`, and `ephemeral-storage: 1Gi` to those of `worker`.',
      ],
    },
  },
  turns: {
    milli:
      '`{what}` of memory is a fraction of one byte: `m` is a thousandth. It fits CPU. For memory, use `Mi`.',
    'no-unit':
      'Without a unit, memory is in bytes: `{what}` bytes aren’t enough to start `{who}`. Add `Mi`.',
    below:
      'The limit of `{who}` is below its request, so Kubernetes rejects the pod. A container can’t be promised more than it may use.',
    tight:
      'At its peak, `{who}` uses more than `{what}`. It would be killed under load, when it’s needed most. Choose a limit above the measured peak.',
    zero: 'A zero reserves nothing, and as a limit it means that there is none. Set a value above zero for `{who}`.',
  },
  attacker:
    'An attacker uploads a picture that is small as a file and huge in memory, or makes the program write one log line after another. Without limits, the memory or the disk of the node runs out. The kubelet then evicts pods, pods without requests first, and the applications of other teams stop as well. With limits, only this container is restarted.',
  verify: {
    class:
      'Prints `Burstable`: the pod isn’t among the first to be evicted. `BestEffort` means that nothing is set.',
    use: 'Shows what each container uses now. Compare it with the requests.',
    killed:
      'Prints nothing. `OOMKilled` means that a memory limit is too low, or that the program has a leak.',
  },
  done: 'The scheduler reserves what the containers need, and a faulty or attacked container only harms itself. A CPU limit isn’t necessary: without one, a container can use CPU that nothing else needs, and requests share it out when it’s scarce.',
};
