/** Deny all traffic in a namespace, and allow what the application needs. */
import { isolates } from '../../model/bundle/network-policy.ts';
import {
  entriesBelow,
  isObject,
  type Json,
  listBelow,
  numberBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultAt,
  faultOf,
  first,
  type LessonSubject,
  lessonObjects,
  type SceneObject,
  type Test,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const NAMESPACE = 'shop';
const ORDERS_PORT = 8080;
const DNS_PORT = 53;

type Direction = 'Ingress' | 'Egress';

/** A rule of a policy, by the direction that it allows. */
interface Allowed {
  readonly policy: SceneObject;
  readonly direction: Direction;
  readonly peers: readonly Json[];
  readonly ports: readonly Json[];
  readonly at: readonly (string | number)[];
}

const policiesIn = (scene: LessonSubject): SceneObject[] =>
  lessonObjects(scene, 'NetworkPolicy').filter(({ object }) => object.namespace === NAMESPACE);

const rulesIn = (policy: SceneObject): Allowed[] =>
  (['Ingress', 'Egress'] as const)
    .filter((direction) => isolates(policy.object.value, direction))
    .flatMap((direction) => {
      const [list, peers] = direction === 'Ingress' ? ['ingress', 'from'] : ['egress', 'to'];
      return listBelow(policy.object.value, 'spec', list).map((rule, i) => ({
        policy,
        direction,
        peers: listBelow(rule, peers),
        ports: listBelow(rule, 'ports'),
        at: ['spec', list, i],
      }));
    });

const allowed = (scene: LessonSubject): Allowed[] => policiesIn(scene).flatMap(rulesIn);

const isEmpty = (selector: Json | undefined): boolean =>
  isObject(selector) && Object.keys(selector).length === 0;

/** Whether a policy or a peer selects pods by this label, in its own namespace. */
const names = (selector: Json | undefined, app: string): boolean =>
  textBelow(selector, 'matchLabels', 'app') === app;

const selects = ({ object }: SceneObject, app: string): boolean => {
  const selector = valueBelow(object.value, 'spec', 'podSelector');
  return isEmpty(selector) || names(selector, app);
};

const isPort = (port: Json, number: number, protocol: string): boolean =>
  numberBelow(port, 'port') === number && (textBelow(port, 'protocol') ?? 'TCP') === protocol;

/** Pods of this namespace alone with this label. */
const isPeer = (peer: Json, app: string): boolean =>
  names(valueBelow(peer, 'podSelector'), app) && entriesBelow(peer).length === 1;

/** A step that is done when one kind of pod may connect to another one, and nobody else. */
const connects =
  (direction: Direction, of: string, peer: string): Test =>
  (scene) =>
    allowed(scene).some(
      (rule) =>
        rule.direction === direction &&
        selects(rule.policy, of) &&
        rule.peers.some((entry) => isPeer(entry, peer)) &&
        rule.ports.some((entry) => isPort(entry, ORDERS_PORT, 'TCP')),
    )
      ? null
      : faultOf(scene, { who: of, what: peer });

/** The pods of the cluster's DNS: both selectors in one peer. */
const isDns = (peer: Json): boolean =>
  textBelow(peer, 'namespaceSelector', 'matchLabels', 'kubernetes.io/metadata.name') ===
    'kube-system' && textBelow(peer, 'podSelector', 'matchLabels', 'k8s-app') === 'kube-dns';

/** A fault at a rule of a kind. */
const ruleThat =
  (fails: (rule: Allowed) => boolean): Test =>
  (scene) => {
    const rule = allowed(scene).find(fails);
    return rule ? faultAt(rule.policy, rule.at) : null;
  };

export const lesson = defineLesson({
  id: 'network-policy',
  start,
  solution,
  rules: ['network-policies', 'open-network-policies', 'dangling-network-policies'],
  steps: {
    deny: (scene) =>
      policiesIn(scene).some(
        (policy) =>
          isEmpty(valueBelow(policy.object.value, 'spec', 'podSelector')) &&
          isolates(policy.object.value, 'Ingress') &&
          isolates(policy.object.value, 'Egress') &&
          rulesIn(policy).length === 0,
      )
        ? null
        : faultOf(scene, { who: NAMESPACE }),
    dns: (scene) =>
      allowed(scene).some(
        ({ direction, policy, peers, ports }) =>
          direction === 'Egress' &&
          isEmpty(valueBelow(policy.object.value, 'spec', 'podSelector')) &&
          peers.some(isDns) &&
          ['UDP', 'TCP'].every((protocol) =>
            ports.some((port) => isPort(port, DNS_PORT, protocol)),
          ),
      )
        ? null
        : faultOf(scene, { who: NAMESPACE }),
    answer: connects('Ingress', 'orders', 'frontend'),
    call: connects('Egress', 'frontend', 'orders'),
  },
  turns: {
    'ingress-alone': (scene) =>
      first(policiesIn(scene), (policy) => {
        const closed = isEmpty(valueBelow(policy.object.value, 'spec', 'podSelector'));
        const egress = policiesIn(scene).some((other) => isolates(other.object.value, 'Egress'));
        return closed && !egress ? faultAt(policy, ['spec', 'policyTypes']) : null;
      }),
    everyone: ruleThat(
      ({ peers, ports }) => peers.length === 0 && (ports.length === 0 || !isDnsRule(ports)),
    ),
    'all-namespaces': ruleThat(({ peers }) =>
      peers.some((peer) => isEmpty(valueBelow(peer, 'namespaceSelector'))),
    ),
    // Two entries are two peers; in one entry, both selectors have to match.
    'two-peers': ruleThat(({ peers }) =>
      peers.some(
        (peer) =>
          textBelow(peer, 'podSelector', 'matchLabels', 'k8s-app') === 'kube-dns' &&
          entriesBelow(peer).length === 1,
      ),
    ),
    elsewhere: (scene) =>
      first(lessonObjects(scene, 'NetworkPolicy'), (policy) =>
        policy.object.namespace === NAMESPACE
          ? null
          : faultAt(policy, ['metadata'], { what: policy.object.namespace ?? 'default' }),
      ),
  },
  verify: {
    denied:
      'kubectl run probe -n shop --rm -i --image=busybox:1.37 -- wget -qT 3 -O- http://orders:8080',
    allowed: 'kubectl exec -n shop deploy/frontend -- wget -qT 3 -O- http://orders:8080',
    engine: 'az aks show -g my-group -n my-cluster --query networkProfile.networkPolicy',
  },
});

/** Whether a rule without peers is for names alone. */
function isDnsRule(ports: readonly Json[]): boolean {
  return ports.every((port) => numberBelow(port, 'port') === DNS_PORT);
}
