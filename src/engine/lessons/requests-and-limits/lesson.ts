/** Requests that reserve what a container needs, and limits that keep it from taking what others need. */
import type { ContainerRef } from '../../model/pod.ts';
import { parseQuantity } from '../../model/quantities/quantity.ts';
import { defineLesson } from '../lesson.ts';
import { all, faultIn, first, lessonContainers, met, type Test } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

type List = 'requests' | 'limits';

/** What the containers use at their peaks, in bytes. */
const MEBIBYTE = 1024 * 1024;
const PEAKS: { readonly [name: string]: number } = { web: 180 * MEBIBYTE, worker: 310 * MEBIBYTE };

const amountOf = ({ value }: ContainerRef, list: List, resource: string) => {
  const written = value.resources?.[list]?.get(resource);
  return written === undefined ? undefined : { text: `${written}`, n: parseQuantity(written) ?? 0 };
};

/** A fault at an amount of a kind. */
const amountThat =
  (
    list: List,
    resource: string,
    fails: (amount: { text: string; n: number }, container: ContainerRef) => boolean,
  ): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) => {
      const amount = amountOf(lessonContainer.container, list, resource);
      return amount && fails(amount, lessonContainer.container)
        ? faultIn(lessonContainer, ['resources', list, resource], amount.text)
        : null;
    });

const both = (fails: (amount: { text: string; n: number }) => boolean): Test =>
  all(amountThat('requests', 'memory', fails), amountThat('limits', 'memory', fails));

export const lesson = defineLesson({
  id: 'requests-and-limits',
  start,
  solution,
  rules: ['memory-requests', 'cpu-requests', 'memory-limits', 'ephemeral-storage'],
  steps: {
    requests: all(met('memory-requests'), met('cpu-requests')),
    memory: met('memory-limits'),
    disk: met('ephemeral-storage'),
  },
  turns: {
    milli: both(({ text }) => text.endsWith('m')),
    'no-unit': both(({ text, n }) => /^\d+$/.test(text) && n > 0 && n < 65_536),
    below: amountThat('limits', 'memory', ({ n }, container) => {
      const request = amountOf(container, 'requests', 'memory');
      return request !== undefined && n < request.n;
    }),
    tight: amountThat(
      'limits',
      'memory',
      ({ n }, { name = '' }) => n > 0 && n < (PEAKS[name] ?? 0),
    ),
    zero: both(({ n }) => n === 0),
  },
  verify: {
    class: 'kubectl get pods -l app=resizer -o jsonpath="{.items[*].status.qosClass}"',
    use: 'kubectl top pods -l app=resizer --containers',
    killed:
      'kubectl get pods -l app=resizer -o jsonpath="{.items[*].status.containerStatuses[*].lastState.terminated.reason}"',
  },
});
