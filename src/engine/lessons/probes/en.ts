import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Add probes and a graceful stop',
  goal: 'Customers see errors each time this shopping cart is updated: new pods get requests before they’re ready, and old ones are killed while they still answer. Add three probes and a stop that loses no request. What the program does is described at the top.',
  steps: {
    ready: {
      task: 'Send requests to a pod only when it’s ready.',
      missing: 'The Service sends requests to `{who}` as soon as the container runs, ready or not.',
      hints: [
        'One of the three probes decides whether a pod gets requests. It never restarts the container.',
        'The question is whether the pod can answer now, with its database.',
        'Add `readinessProbe:` with `httpGet:`, `path: /ready` and `port: http`.',
      ],
    },
    start: {
      task: 'Give the program 60 seconds to start.',
      missing: '`{who}` doesn’t have 60 seconds to start before a liveness probe would restart it.',
      hints: [
        'Another probe runs only until the program has started. The other two wait for it.',
        'It has `periodSeconds` times `failureThreshold` seconds. The defaults are 10 and 3.',
        'Add `startupProbe:` that asks `/live` on port `http`, with `periodSeconds: 5` and `failureThreshold: 15`.',
      ],
    },
    live: {
      task: 'Restart the program when it hangs.',
      missing: 'The kubelet doesn’t notice if `{who}` hangs.',
      hints: [
        'The third probe restarts the container. Ask only what a restart can fix.',
        'A database that doesn’t answer isn’t fixed by restarting the program.',
        'Add `livenessProbe:` with `httpGet:`, `path: /live` and `port: http`.',
      ],
    },
    pause: {
      task: 'Let the Service learn that the pod stops before the program does.',
      missing: '`{who}` gets SIGTERM while the Service may still send it requests.',
      hints: [
        'Kubernetes stops the container and removes it from the Service at the same time. A hook before SIGTERM gives the Service a head start.',
        'Add `lifecycle:` with `preStop:`, `sleep:` and `seconds: 10`.',
      ],
    },
    grace: {
      task: 'Give the program enough time to finish open requests.',
      missing:
        'The pod of `{who}` is killed after {what} seconds, before the last request is finished.',
      hints: [
        'The time includes the hook and the program: 10 and 45 seconds. The default is 30.',
        'Add `terminationGracePeriodSeconds: 60` to the pod’s `spec`.',
      ],
    },
  },
  turns: {
    same: 'If the database fails, `/ready` fails in every pod. A liveness probe that asks it restarts all pods of `{who}` at once, and none of them can fix the database. Ask `/live`.',
    port: 'The program listens on port 8080. With another port, the `{what}` of `{who}` never succeeds. Use the name `http`, which stays right when the number changes.',
    'delayed-instead':
      'With `initialDelaySeconds: {what}`, the kubelet doesn’t check `{who}` for a minute after each start, and restarts it if it ever takes longer. A startup probe checks often and waits only as long as needed.',
    'pause-alone':
      'The hook takes the whole {what} seconds of the grace period. `{who}` is then killed without time for its open requests. Make `terminationGracePeriodSeconds` longer than hook and program together.',
  },
  attacker:
    'Availability is a part of security. An attacker who finds one slow request, for example a search that keeps the database busy, sends it a hundred times. With a liveness probe that asks the database, Kubernetes then restarts every pod by itself and makes the outage complete. Without a graceful stop, each security update loses orders, so teams put it off, and known vulnerabilities stay open longer.',
  verify: {
    ready: 'Lists only pods that answer `/ready`. A new pod appears when its database answers.',
    restarts: 'Shows `0` restarts while the program starts and works.',
    rollout: 'Replaces every pod. Send requests meanwhile: none of them fails.',
  },
  done: 'A pod gets requests only when it can answer them, is restarted only when a restart helps, and finishes what it began. Node upgrades and security updates no longer cost requests.',
};
