/** The NetworkPolicy of a workload: who calls its pods, and what they call, as far as the files say so. */

import { calledPorts, calleeRules, declaredRules } from '../model/bundle/caller-rules.ts';
import { clientsOf, type PodClient } from '../model/bundle/clients.ts';
import { isolates, OTHER_POLICIES } from '../model/bundle/network-policy.ts';
import { type Callers, CONTROLLERS, newPolicy } from '../model/bundle/new-policy.ts';
import {
  companionMetadata,
  NETWORK_POLICY,
  selecting,
  selectorFor,
} from '../model/bundle/selection.ts';
import { isDnsLabel } from '../model/names.ts';
import { runsOnWindows } from '../model/pod.ts';
import { textBelow } from '../text/json.ts';
import {
  type CompanionOffer,
  type CompanionSubject,
  closed,
  isPort,
  isProtocol,
  unticked,
  wholeNumber,
} from './companion.ts';
import type { EditCollector } from './guide.ts';

export interface PolicyAnswers {
  readonly callers: Callers;
  /** Namespace of the ingress controller. */
  readonly controller: string;
  /** Ports outside that the pods may call, beside DNS. */
  readonly calls: string;
}

const portsOf = ({ bundle, workload }: CompanionSubject) =>
  calledPorts(bundle, workload).filter(
    ({ port, protocol }) => isPort(port) && isProtocol(protocol),
  );

export const asksForCallers = (scene: CompanionSubject): boolean =>
  portsOf(scene).length > 0 && directionsOf(scene).includes('Ingress');

/** Who calls the pods as far as the files say so: what their Services, and the Ingresses and routes before these, let in. */
export function startPolicy({ bundle, workload }: CompanionSubject): PolicyAnswers {
  const clients = clientsOf(bundle, workload);
  const comesFrom = (...origins: readonly string[]) =>
    clients.filter(({ from }) => origins.includes(from.by));
  const [front] = comesFrom('ingress', 'route');
  const gateway = front?.from.by === 'route' ? front.from.namespace : null;
  const nginx = textBelow(front?.shownBy.object.value, 'spec', 'ingressClassName') === 'nginx';
  return {
    callers: comesFrom('outside').length > 0 ? 'anywhere' : front ? 'both' : 'namespace',
    controller: gateway ?? CONTROLLERS[nginx ? 1 : 0],
    calls: '443',
  };
}

/** What the files declare beyond the answers: nobody is asked about it, and nobody may be let in who was left out. */
function declaredBeside({ bundle, workload }: CompanionSubject, callers: Callers) {
  const isAnswered = ({ from }: PodClient): boolean => {
    const { by } = from;
    if (by === 'pods' && from.workload.namespace === workload.namespace) {
      return callers !== 'ingress';
    }
    return by === 'outside' || by === 'ingress' || by === 'route';
  };
  const isSettled = callers === 'nobody' || callers === 'anywhere';
  return {
    ingress: isSettled ? [] : declaredRules(bundle, workload, isAnswered),
    egress: calleeRules(bundle, workload),
  };
}

/** Directions that no other policy of the files closes: policies add up, and another would open more. */
export function directionsOf({ bundle, workload }: CompanionSubject): ('Ingress' | 'Egress')[] {
  const policies = [...selecting(bundle, NETWORK_POLICY, workload)];
  return (['Ingress', 'Egress'] as const).filter(
    (direction) => !policies.some(({ object }) => isolates(object.value, direction)),
  );
}

export function offerPolicy(scene: CompanionSubject): CompanionOffer {
  const { bundle, workload } = scene;
  if (workload.pod.spec.hostNetwork === true) return closed('policy-host');
  const directions = directionsOf(scene);
  const [direction] = directions;
  if (direction === undefined) return closed('policy-there');
  if (!selectorFor(workload)) return closed('no-labels');
  if (!metadataOf(scene)) return closed('no-name');
  if (runsOnWindows(workload.pod)) return unticked('policy-windows');
  if (OTHER_POLICIES.some((kind) => bundle.of(kind).length > 0)) return unticked('policy-other');
  return directions.length === 1 ? unticked('policy-part', { direction }) : unticked('policy-new');
}

const metadataOf = ({ bundle, workload }: CompanionSubject) =>
  companionMetadata(bundle, NETWORK_POLICY, workload, 'network');

/** The ports of an answer; null when one of them is none. */
export function policyCallsOf(calls: string): number[] | null {
  const ports = calls.split(/[\s,;]+/).filter((word) => word !== '');
  const numbers = ports.map(wholeNumber);
  return numbers.every(isPort) ? [...new Set(numbers)] : null;
}

export const needsController = (callers: Callers): boolean =>
  callers === 'ingress' || callers === 'both';

export function* policyFaults(
  scene: CompanionSubject,
  { callers, controller, calls }: PolicyAnswers,
): Iterable<readonly ['controller' | 'calls', 'required' | 'namespace-name' | 'ports']> {
  if (asksForCallers(scene) && needsController(callers)) {
    if (controller === '') yield ['controller', 'required'];
    else if (!isDnsLabel(controller)) {
      yield ['controller', 'namespace-name'];
    }
  }
  if (directionsOf(scene).includes('Egress') && policyCallsOf(calls) === null)
    yield ['calls', 'ports'];
}

export function addPolicy(
  edits: EditCollector,
  scene: CompanionSubject,
  answers: PolicyAnswers,
): void {
  const metadata = metadataOf(scene);
  const podSelector = selectorFor(scene.workload);
  if (!metadata || !podSelector) return;
  const { callers, controller, calls } = answers;
  edits.add(
    scene.guideTarget,
    newPolicy({
      metadata,
      podSelector,
      directions: directionsOf(scene),
      callers,
      controller,
      ports: portsOf(scene),
      calls: policyCallsOf(calls) ?? [],
      declared: declaredBeside(scene, callers),
    }),
  );
}
