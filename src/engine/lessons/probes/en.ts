import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Add probes and a graceful shutdown',
  goal: 'Customers see errors each time this shopping cart is updated: new pods get requests before they’re ready, and old pods are killed while they still process requests. Add three probes and a graceful shutdown. The comment at the top describes how the program behaves.',
  steps: {
    ready: {
      task: 'Send requests to a pod only when it’s ready.',
      missing: 'The Service sends requests to `{who}` as soon as the container runs, ready or not.',
      hints: [
        'One of the three probes decides whether a pod gets requests. It never restarts the container.',
        'It checks whether the pod can process requests now, including its database.',
        'Add `readinessProbe:` with `httpGet:`, `path: /ready` and `port: http`.',
      ],
    },
    start: {
      task: 'Give the program 60 seconds to start.',
      missing: '`{who}` doesn’t get 60 seconds to start before a liveness probe would restart it.',
      hints: [
        'Another probe runs only until the program has started. The other two wait for it.',
        'The program gets `periodSeconds` times `failureThreshold` seconds. The defaults are 10 and 3.',
        'Add a `startupProbe:` for `/live` on port `http`, with `periodSeconds: 5` and `failureThreshold: 15`.',
      ],
    },
    live: {
      task: 'Restart the program if it hangs.',
      missing: 'The kubelet doesn’t notice if `{who}` hangs.',
      hints: [
        'The third probe restarts the container. Check only what a restart can fix.',
        'If the database doesn’t respond, restarting the program doesn’t help.',
        'Add `livenessProbe:` with `httpGet:`, `path: /live` and `port: http`.',
      ],
    },
    pause: {
      task: 'Delay SIGTERM until the Service has stopped sending requests to the pod.',
      missing: '`{who}` gets SIGTERM while the Service may still send it requests.',
      hints: [
        'Kubernetes stops the container and removes it from the Service at the same time. A hook delays SIGTERM.',
        'Add `lifecycle:` with `preStop:`, `sleep:` and `seconds: 10`.',
      ],
    },
    grace: {
      task: 'Give the program enough time to finish open requests.',
      missing:
        'The pod of `{who}` is killed after {what} seconds, before the last request is finished.',
      hints: [
        'The time includes the hook, 10 seconds, and the program, 45 seconds. The default is 30 seconds.',
        'Add `terminationGracePeriodSeconds: 60` to the pod’s `spec`.',
      ],
    },
  },
  turns: {
    same: 'If the database fails, `/ready` fails in every pod. A liveness probe on `/ready` then restarts all pods of `{who}` at once, which doesn’t fix the database. Use `/live`.',
    port: 'The program listens on port 8080. With another port, the `{what}` of `{who}` never succeeds. Use the name `http`, which is still correct if the number changes.',
    'delayed-instead':
      'With `initialDelaySeconds: {what}`, the kubelet doesn’t check `{who}` for {what} seconds after each start, and restarts it if a start ever takes longer. A startup probe checks often and waits only as long as needed.',
    'pause-alone':
      'The hook uses all {what} seconds of the grace period, so `{who}` is killed two seconds after SIGTERM. Make `terminationGracePeriodSeconds` longer than the hook and the program together.',
  },
  attacker:
    'Availability is a part of security. An attacker who finds one slow request, for example a search that keeps the database busy, sends it a hundred times. If the liveness probe depends on the database, Kubernetes then restarts every pod and makes the outage complete. Without a graceful shutdown, each security update loses orders, so teams postpone updates, and known vulnerabilities stay open longer.',
  verify: {
    ready:
      'Lists in the line `Endpoints:` only pods whose `/ready` succeeds. A new pod appears when its database responds.',
    restarts: 'Shows `0` restarts while the program starts and works.',
    rollout: 'Replaces every pod. Send requests during the rollout: none of them fails.',
  },
  done: 'A pod gets requests only when it can process them, is restarted only when a restart helps, and finishes open requests before it stops. Node upgrades and security updates no longer lose requests.',
};
