/** Isolate a pod from its node: its namespaces, ports and files. */
import { isObject, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import type { LessonContainer, Test } from '../subject.ts';
import { faultAt, faultIn, first, lessonContainers, met, specValue, written } from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

const shares =
  (field: (typeof NAMESPACES)[number]): Test =>
  ({ workloads }) =>
    first(workloads, (owner) =>
      specValue(owner, field) === true
        ? faultAt(owner, [...owner.workload.pod.specPath, field], { what: field })
        : null,
    );

/** A fault at a mount of a kind, by the volume that it names. */
const mountThat =
  (fails: (volume: Json | undefined, mount: Json) => boolean): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer: LessonContainer) => {
      const volumes = listBelow(specValue(lessonContainer.owner, 'volumes') ?? null);
      const mounts = listBelow(written(lessonContainer, 'volumeMounts') ?? null);
      const at = mounts.findIndex((mount) => {
        const name = textBelow(mount, 'name');
        return fails(
          volumes.find((volume) => textBelow(volume, 'name') === name),
          mount,
        );
      });
      return at < 0
        ? null
        : faultIn(lessonContainer, ['volumeMounts', at], textBelow(mounts[at], 'name') ?? '');
    });

const onNode = (volume: Json | undefined): boolean => isObject(volume) && 'hostPath' in volume;

export const lesson = defineLesson({
  id: 'host-access',
  start,
  solution,
  rules: ['host-namespaces', 'host-ports', 'host-path-volumes'],
  steps: {
    network: shares('hostNetwork'),
    processes: (scene) => shares('hostPID')(scene) ?? shares('hostIPC')(scene),
    port: met('host-ports'),
    files: met('host-path-volumes'),
  },
  turns: {
    quoted: ({ workloads }) =>
      first(workloads, (owner) =>
        first(NAMESPACES, (field) =>
          typeof specValue(owner, field) === 'string'
            ? faultAt(owner, [...owner.workload.pod.specPath, field], { what: field })
            : null,
        ),
      ),
    'other-port': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const ports = listBelow(written(lessonContainer, 'ports') ?? null);
        const at = ports.findIndex((entry) => {
          const port = valueBelow(entry, 'hostPort');
          return port !== undefined && port !== 0 && port !== 9100;
        });
        const path = ['ports', at, 'hostPort'];
        return at < 0
          ? null
          : faultIn(lessonContainer, path, String(valueBelow(ports[at], 'hostPort')));
      }),
    'mount-left': mountThat((volume) => volume === undefined),
    'read-only': mountThat((volume, mount) => {
      return onNode(volume) && valueBelow(mount, 'readOnly') === true;
    }),
  },
  verify: {
    processes: 'kubectl exec deploy/status -- ls /proc',
    port: 'kubectl get pods -l app=status -o wide',
  },
});
