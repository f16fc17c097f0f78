import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Deny network traffic by default',
  goal: 'Every pod of the cluster can connect to these pods, and they can connect to any address. The application needs only two things: the front end calls the orders service on port 8080, and both use DNS. Deny all traffic in the namespace `shop`, and then allow these connections.',
  steps: {
    deny: {
      task: 'Deny all incoming and outgoing traffic of every pod in the namespace.',
      missing: 'In the namespace `{who}`, no policy denies all traffic in both directions.',
      hints: [
        'For the pods that it selects and the directions that it names, a NetworkPolicy denies all traffic that no policy allows.',
        'An empty `podSelector: {}` selects every pod of the namespace.',
        'Add a document with `apiVersion: networking.k8s.io/v1`, `kind: NetworkPolicy`, the namespace `shop`, `podSelector: {}` and `policyTypes: ["Ingress", "Egress"]`.',
      ],
    },
    dns: {
      task: 'Let every pod query the cluster’s DNS.',
      missing:
        'The pods in `{who}` can’t look up names over UDP and TCP, so they can’t find any Service.',
      hints: [
        'The DNS pods are in the namespace `kube-system` and have the label `k8s-app: kube-dns`. They listen on port 53.',
        'If an entry of `to` has a `namespaceSelector` and a `podSelector`, both must match.',
        'Add a policy for `podSelector: {}` with `egress`. Select the namespace by `kubernetes.io/metadata.name: kube-system`, and allow port 53 for `UDP` and `TCP`.',
      ],
    },
    answer: {
      task: 'Let `orders` accept connections from `frontend`, on port 8080.',
      missing: '`{who}` doesn’t accept connections from `{what}` on port 8080.',
      hints: [
        'The policy selects the pods that accept the connection: `app: orders`. `from` names the pods that connect.',
        'Add a policy for `app: orders` with `policyTypes: ["Ingress"]`. Under `ingress`, set `from` to a `podSelector` with `app: frontend`, and `ports` to `port: 8080`.',
      ],
    },
    call: {
      task: 'Let `frontend` open connections to `orders`, on port 8080.',
      missing: '`{who}` can’t open connections to `{what}` on port 8080.',
      hints: [
        'The first policy denies outgoing traffic too. A connection must be allowed on both sides.',
        'Add a policy for `app: frontend` with `policyTypes: ["Egress"]`. Under `egress`, set `to` to a `podSelector` with `app: orders`, and `ports` to `port: 8080`.',
      ],
    },
  },
  turns: {
    'ingress-alone':
      'Without `Egress` in `policyTypes`, `{who}` only limits incoming traffic. An attacker in the pod can still connect to any address and send data there.',
    everyone:
      'A rule without peers allows all peers. Policies are additive, so this rule of `{who}` cancels the denial for its ports.',
    'all-namespaces':
      'An empty `namespaceSelector` selects every namespace of the cluster. `{who}` then allows the pods of all teams. Select only the pods that need the connection.',
    'two-peers':
      'These are two entries: all pods of `kube-system`, and pods with the label in `shop`. In `{who}`, put `podSelector` into the same entry as `namespaceSelector`, without a hyphen.',
    elsewhere:
      '`{who}` is in the namespace `{what}`. A policy affects only pods in its own namespace. Set `namespace: shop`.',
  },
  attacker:
    'An attacker in any pod of the cluster, even another team’s, scans the network and calls `orders` directly, which bypasses the checks of the front end. From `orders`, they can reach databases, the metadata endpoint of the node, and the internet to download tools and send data out. With these policies, they reach only what the application itself needs.',
  verify: {
    denied:
      'Fails with `bad address` or `download timed out`: a pod without the label can’t connect to `orders`.',
    allowed: 'Prints the response of `orders`: the front end can connect.',
    engine:
      'Prints `cilium`, `azure` or `calico`. If it prints `none` or nothing, the cluster has no network policy engine, and the policies have no effect.',
  },
  done: 'In this namespace, only the connections that the application needs are allowed. A new pod can use only DNS. If clients outside the cluster need the front end, add a policy for `frontend` that allows the namespace of your ingress controller.',
};
