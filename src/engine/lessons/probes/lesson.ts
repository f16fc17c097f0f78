/** Probes that ask the right question, and a stop that loses no request. */
import { numberBelow, textBelow, valueBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  all,
  faultAt,
  faultIn,
  first,
  type LessonContainer,
  lessonContainers,
  met,
  specValue,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

type Probe = 'startupProbe' | 'readinessProbe' | 'livenessProbe';
const PROBES: readonly Probe[] = ['startupProbe', 'readinessProbe', 'livenessProbe'];

/** How long the program takes to start, and to finish what it has begun. */
const STARTS_IN = 60;
const STOPS_IN = 45;
/** What Kubernetes waits between SIGTERM and SIGKILL by itself, and between two probes, and how often it tries. */
const DEFAULT_GRACE = 30;
const DEFAULT_PERIOD = 10;
const DEFAULT_FAILURES = 3;

const probePath = (lessonContainer: LessonContainer, probe: Probe): string | undefined => {
  const value = written(lessonContainer, probe);
  return textBelow(value, 'httpGet', 'path');
};

/** A step that is done when a probe calls a path. */
const asks =
  (probe: Probe, path: string): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) =>
      probePath(lessonContainer, probe) === path ? null : faultIn(lessonContainer, [probe]),
    );

/** Seconds that a container has to start before it is restarted. */
const startTime = (lessonContainer: LessonContainer): number => {
  const probe = written(lessonContainer, 'startupProbe');
  if (probe === undefined) return 0;
  const [delay, period, failures] = [
    numberBelow(probe, 'initialDelaySeconds') || 0,
    numberBelow(probe, 'periodSeconds') || DEFAULT_PERIOD,
    numberBelow(probe, 'failureThreshold') || DEFAULT_FAILURES,
  ];
  return delay + period * failures;
};

/** Seconds before SIGTERM; undefined without a hook. A command may take as long as it likes. */
const pauseOf = (lessonContainer: LessonContainer): number | undefined => {
  const hook = written(lessonContainer, 'lifecycle', 'preStop');
  if (hook === undefined) return undefined;
  const command = valueBelow(hook, 'exec', 'command');
  const words = Array.isArray(command) ? command.join(' ') : '';
  return numberBelow(hook, 'sleep', 'seconds') ?? Number(/sleep (\d+)/.exec(words)?.[1] ?? 0);
};

const graceOf = ({ owner }: LessonContainer): number => {
  const grace = specValue(owner, 'terminationGracePeriodSeconds');
  return typeof grace === 'number' ? grace : DEFAULT_GRACE;
};

export const lesson = defineLesson({
  id: 'probes',
  start,
  solution,
  rules: ['readiness-probes', 'liveness-probes', 'distinct-probes'],
  steps: {
    ready: asks('readinessProbe', '/ready'),
    start: (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        startTime(lessonContainer) >= STARTS_IN ? null : faultIn(lessonContainer, ['startupProbe']),
      ),
    live: all(asks('livenessProbe', '/live'), met('distinct-probes')),
    pause: (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        (pauseOf(lessonContainer) ?? 0) > 0
          ? null
          : faultIn(lessonContainer, ['lifecycle', 'preStop']),
      ),
    grace: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const needed = STOPS_IN + (pauseOf(lessonContainer) ?? 0);
        const { owner } = lessonContainer;
        return graceOf(lessonContainer) >= needed
          ? null
          : faultAt(owner, [...owner.workload.pod.specPath, 'terminationGracePeriodSeconds'], {
              what: `${graceOf(lessonContainer)}`,
            });
      }),
  },
  turns: {
    same: (scene) =>
      first(lessonContainers(scene), (lessonContainer) =>
        probePath(lessonContainer, 'livenessProbe') === '/ready'
          ? faultIn(lessonContainer, ['livenessProbe', 'httpGet', 'path'])
          : null,
      ),
    port: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const wrong = PROBES.find((probe) => {
          const port = valueBelow(written(lessonContainer, probe) ?? null, 'httpGet', 'port');
          return port !== undefined && port !== 'http' && port !== 8080;
        });
        return wrong ? faultIn(lessonContainer, [wrong, 'httpGet', 'port'], wrong) : null;
      }),
    'delayed-instead': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const delay = numberBelow(written(lessonContainer, 'livenessProbe'), 'initialDelaySeconds');
        return (delay ?? 0) >= STARTS_IN && startTime(lessonContainer) === 0
          ? faultIn(lessonContainer, ['livenessProbe', 'initialDelaySeconds'], `${delay}`)
          : null;
      }),
    'pause-alone': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const pause = pauseOf(lessonContainer);
        return pause !== undefined && pause >= graceOf(lessonContainer)
          ? faultIn(lessonContainer, ['lifecycle', 'preStop'], `${graceOf(lessonContainer)}`)
          : null;
      }),
  },
  verify: {
    ready: 'kubectl describe service cart',
    restarts: 'kubectl get pods -l app=cart',
    rollout: 'kubectl rollout restart deploy/cart',
  },
});
