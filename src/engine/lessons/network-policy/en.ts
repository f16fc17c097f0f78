import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Deny network traffic by default',
  goal: 'Every pod of the cluster can connect to these pods, and they can connect to everything. Only the front end needs to call the orders service, on port 8080, and both need DNS. Deny everything in the namespace `shop`, and then allow these connections.',
  steps: {
    deny: {
      task: 'Deny all incoming and outgoing traffic of every pod in the namespace.',
      missing: 'In the namespace `{who}`, no policy denies all traffic in both directions.',
      hints: [
        'A NetworkPolicy denies everything that it doesn’t allow, for the pods that it selects and the directions that it names.',
        'An empty `podSelector: {}` selects every pod of the namespace.',
        'Add a document with `apiVersion: networking.k8s.io/v1`, `kind: NetworkPolicy`, the namespace `shop`, `podSelector: {}` and `policyTypes: ["Ingress", "Egress"]`.',
      ],
    },
    dns: {
      task: 'Let every pod ask the cluster’s DNS.',
      missing: 'The pods in `{who}` can’t look up names over UDP and TCP, so they find no service.',
      hints: [
        'The DNS pods are in the namespace `kube-system` and have the label `k8s-app: kube-dns`. They answer on port 53.',
        'One entry of `to` can have a `namespaceSelector` and a `podSelector`. Then both have to match.',
        'Add a policy for `podSelector: {}` with `egress`. Select the namespace by `kubernetes.io/metadata.name: kube-system`, and allow port 53 for `UDP` and `TCP`.',
      ],
    },
    answer: {
      task: 'Let `orders` accept connections from `frontend`, on port 8080.',
      missing: '`{who}` doesn’t accept connections from `{what}` on port 8080.',
      hints: [
        'The policy selects the pods that accept the connection: `app: orders`. The peer is under `from`.',
        'Add a policy with `policyTypes: ["Ingress"]` and `ingress`, `from` a `podSelector` with `app: frontend`, with `ports` and `port: 8080`.',
      ],
    },
    call: {
      task: 'Let `frontend` open connections to `orders`, on port 8080.',
      missing: '`{who}` can’t open connections to `{what}` on port 8080.',
      hints: [
        'The first policy denies outgoing traffic too. A connection has to be allowed on both sides.',
        'Add a policy for `app: frontend` with `policyTypes: ["Egress"]` and `egress`, `to` a `podSelector` with `app: orders`, with `port: 8080`.',
      ],
    },
  },
  turns: {
    'ingress-alone':
      'Without `Egress` in `policyTypes`, `{who}` only limits incoming traffic. An attacker in the pod can still connect to everything and send data anywhere.',
    everyone:
      'A rule without peers allows all of them. Policies add up, so this rule of `{who}` undoes the denial for its ports.',
    'all-namespaces':
      'An empty `namespaceSelector` selects every namespace of the cluster. `{who}` then allows the pods of all teams. Name the pods that need the connection.',
    'two-peers':
      'These are two entries: all pods of `kube-system`, and pods with the label in `shop`. In `{who}`, put `podSelector` into the same entry as `namespaceSelector`, without a hyphen.',
    elsewhere:
      '`{who}` is in the namespace `{what}`. A policy affects only pods in its own namespace. Set `namespace: shop`.',
  },
  attacker:
    'An attacker in any pod of the cluster, even one of another team, scans the network and calls `orders` directly, past the checks of the front end. From `orders`, they can reach databases, the metadata endpoint of the node, and the internet, to load tools and to send data out. With these policies, they only reach what the application itself reaches.',
  verify: {
    denied:
      'Fails with `bad address` or `download timed out`: a pod without the label can’t connect to `orders`.',
    allowed: 'Prints the answer of `orders`: the front end can connect.',
    engine:
      'Prints `cilium`, `azure` or `calico`. If it prints nothing, the cluster has no engine for policies, and they have no effect.',
  },
  done: 'In this namespace, only the connection that the application needs is open. A new pod starts with none. Incoming traffic from outside of the cluster needs another policy for `frontend`, for the namespace of your ingress controller.',
};
