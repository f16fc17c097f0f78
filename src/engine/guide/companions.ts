/**
 * The guide to what belongs beside a workload: documents that it is better off with, each of them hardened,
 * and only those that are asked for. What is in the files already is told and not offered again.
 */

import { usesWorkloadIdentity } from '../model/azure/workload-identity.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { Data } from '../rule/rule.ts';
import {
  COMPANIONS,
  type Companion,
  type CompanionOffer,
  type CompanionSubject,
  companionSubject,
} from './companion.ts';
import {
  accountElsewhere,
  addAccount,
  hasAccount,
  offerAccount,
  startAccount,
} from './companion-account.ts';
import { addBudget, mostFault, offerBudget } from './companion-budget.ts';
import {
  addNamespace,
  failingIn,
  type NamespaceAnswers,
  offerNamespace,
  startNamespace,
  versionFault,
} from './companion-namespace.ts';
import {
  addPolicy,
  asksForCallers,
  directionsOf,
  offerPolicy,
  type PolicyAnswers,
  policyCallsOf,
  policyFaults,
  startPolicy,
} from './companion-policy.ts';
import {
  addHeadless,
  addService,
  type ContainerPort,
  lowPorts,
  offerHeadless,
  offerService,
  type PortAnswer,
  type PortFault,
  podPorts,
  portFaults,
  serviceFault,
  startPorts,
} from './companion-service.ts';
import {
  EditCollector,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  type PlanNote,
} from './guide.ts';
import { accountFault, exampleAccount } from './workload-identity.ts';

export interface CompanionAnswers extends NamespaceAnswers, PolicyAnswers {
  readonly kinds: readonly Companion[];
  readonly account: string;
  readonly service: string;
  readonly ports: readonly PortAnswer[];
  /** Pods that a drain may take at a time. */
  readonly most: string;
}

export type CompanionField =
  | 'kinds'
  | 'version'
  | 'account'
  | 'service'
  | `port ${string}`
  | `name ${string}`
  | 'controller'
  | 'calls'
  | 'most';

export type CompanionFault =
  | PortFault
  | 'nothing'
  | 'version'
  | 'name'
  | 'default-account'
  | 'ambiguous-account'
  | 'service-name'
  | 'service-taken'
  | 'namespace-name'
  | 'ports'
  | 'most';

export type CompanionNote =
  | 'namespace-whole'
  | 'namespace-fails'
  | 'account-token'
  | 'low-ports'
  | 'policy-engine'
  | 'policy-limits'
  | 'policy-cilium'
  | 'policy-entra'
  | 'budget-drain';

export type CompanionOffers = ReadonlyMap<Companion, CompanionOffer>;

type CompanionGuide = Guide<CompanionAnswers, CompanionField, CompanionFault, CompanionNote>;

/** What may be added beside a workload; companions that make no sense for its kind are left out. */
export function offersFor(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  registry: Registry,
): CompanionOffers {
  const scene = companionSubject(reviews, guideTarget);
  const headless = offerHeadless(scene);
  return new Map<Companion, CompanionOffer>([
    ['namespace', offerNamespace(scene, registry)],
    ['account', offerAccount(scene)],
    ...(headless ? [['headless', headless] as const] : []),
    ['service', offerService(scene)],
    ['policy', offerPolicy(scene)],
    ['budget', offerBudget(scene)],
  ]);
}

/** What the fields of the guide depend on. */
export interface CompanionFacts {
  readonly ports: readonly ContainerPort[];
  /** The files hold the account. */
  readonly accountThere: boolean;
  /** The namespace of an account of that name, out of the pod’s reach. */
  readonly accountElsewhere: string | undefined;
  /** Whether it matters who may call the pods. */
  readonly asksForCallers: boolean;
  /** And what they may call. */
  readonly asksForCalls: boolean;
}

export function factsFor(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  { account }: CompanionAnswers,
): CompanionFacts {
  const scene = companionSubject(reviews, guideTarget);
  return {
    ports: podPorts(scene.workload.pod),
    accountThere: hasAccount(scene, account),
    accountElsewhere: accountElsewhere(scene, account),
    asksForCallers: asksForCallers(scene),
    asksForCalls: directionsOf(scene).includes('Egress'),
  };
}

/** The companions that are asked for and can be added. */
const wantedOf = (offers: CompanionOffers, kinds: readonly Companion[]): ReadonlySet<Companion> =>
  new Set(COMPANIONS.filter((kind) => kinds.includes(kind) && offers.get(kind)?.open));

export const companionsWith = (registry: Registry): CompanionGuide => ({
  id: 'companions',
  targets: (reviews) => guideTargetsIn(reviews).filter(({ workload }) => workload !== undefined),

  start(reviews, guideTarget) {
    const scene = companionSubject(reviews, guideTarget);
    const offers = offersFor(reviews, guideTarget, registry);
    return {
      kinds: COMPANIONS.filter((kind) => offers.get(kind)?.ticked),
      ...startNamespace(scene),
      account: startAccount(scene),
      service: startService(scene, offers),
      ports: startPorts(podPorts(scene.workload.pod)),
      ...startPolicy(scene),
      most: '1',
    };
  },

  faults(reviews, guideTarget, answers) {
    const scene = companionSubject(reviews, guideTarget);
    const offers = offersFor(reviews, guideTarget, registry);
    const wanted = wantedOf(offers, answers.kinds);
    const faults = new Map<CompanionField, CompanionFault>();
    const check = (field: CompanionField, fault: CompanionFault | undefined) => {
      if (fault) faults.set(field, fault);
    };
    const anyOpen = [...offers.values()].some(({ open }) => open);
    if (wanted.size === 0 && anyOpen) check('kinds', 'nothing');
    if (wanted.has('namespace')) check('version', versionFault(answers.version));
    if (wanted.has('account')) {
      check('account', accountFault(scene.guideTargets, scene.workload, answers.account));
    }
    if (wanted.has('service')) {
      check('service', serviceFault(scene, answers.service));
      if (wanted.has('headless') && answers.service === serviceNameOf(offers)) {
        check('service', 'service-taken');
      }
      for (const [field, fault] of portFaults(podPorts(scene.workload.pod), answers.ports)) {
        check(field, fault);
      }
    }
    if (wanted.has('policy')) {
      for (const [field, fault] of policyFaults(scene, answers)) check(field, fault);
    }
    if (wanted.has('budget')) check('most', mostFault(scene, answers.most));
    return faults;
  },

  example(reviews, guideTarget, answers) {
    const offers = offersFor(reviews, guideTarget, registry);
    const faultsOf = (given: CompanionAnswers) =>
      companionsWith(registry).faults(reviews, guideTarget, given);
    return exampleAnswers(companionSubject(reviews, guideTarget), offers, answers, faultsOf);
  },

  cause(reviews, guideTarget, field) {
    const { pod } = companionSubject(reviews, guideTarget).workload;
    const port = podPorts(pod).find(({ key }) => field === `port ${key}`);
    return port && { guideTarget, path: port.path };
  },

  plan(reviews, guideTarget, answers) {
    const scene = companionSubject(reviews, guideTarget);
    const wanted = wantedOf(offersFor(reviews, guideTarget, registry), answers.kinds);
    const edits = new EditCollector();
    if (wanted.has('namespace')) addNamespace(edits, scene, answers);
    if (wanted.has('account')) addAccount(edits, scene, answers.account);
    if (wanted.has('headless')) addHeadless(edits, scene);
    if (wanted.has('service')) addService(edits, scene, answers.service, answers.ports);
    if (wanted.has('policy')) addPolicy(edits, scene, answers);
    if (wanted.has('budget')) addBudget(edits, scene, answers.most);
    return { edits: edits.done(), notes: notesFor(scene, registry, wanted, answers) };
  },
});

/** Answers without the faults that others can be given in place of. */
function exampleAnswers(
  scene: ReturnType<typeof companionSubject>,
  offers: CompanionOffers,
  answers: CompanionAnswers,
  faultsOf: (answers: CompanionAnswers) => ReadonlyMap<CompanionField, CompanionFault>,
): CompanionAnswers {
  const { workload, guideTargets } = scene;
  const kinds = COMPANIONS.filter((kind) => offers.get(kind)?.open);
  const given = faultsOf(answers).has('kinds') ? { ...answers, kinds } : answers;
  const faults = faultsOf(given);
  const has = (wanted: RegExp) => [...faults.keys()].some((field) => wanted.test(field));
  let service = given.service;
  const isWrong = (name: string) =>
    serviceFault(scene, name) !== undefined || name === serviceNameOf(offers);
  for (let n = 1; has(/^service$/) && isWrong(service); n++) service = `example-${n}`;
  let filled: CompanionAnswers = {
    ...given,
    service,
    version: has(/^version$/) ? 'latest' : given.version,
    account: has(/^account$/)
      ? exampleAccount(guideTargets, workload, given.account)
      : given.account,
    ports: has(/^(?:port|name) /) ? startPorts(podPorts(workload.pod)) : given.ports,
    controller: has(/^controller$/) ? 'ingress' : given.controller,
    calls: has(/^calls$/) ? '443' : given.calls,
    most: has(/^most$/) ? '1' : given.most,
  };
  // A port that Kubernetes refuses is left out, as long as there is another one.
  const wrong = [...faultsOf(filled)].flatMap(([field, fault]) =>
    fault === 'wrong' ? [field] : [],
  );
  if (wrong.length > 0 && wrong.length < filled.ports.length) {
    filled = {
      ...filled,
      ports: filled.ports.map((port) =>
        wrong.includes(`port ${port.key}`) ? { ...port, port: '' } : port,
      ),
    };
  }
  // Of what cannot be right whatever is answered, the rest is still to be looked at.
  const left = [...faultsOf(filled).keys()];
  const kept = filled.kinds.filter(
    (kind) => kind !== 'service' || !left.some((field) => /^(?:port|name) /.test(field)),
  );
  return { ...filled, kinds: kept.length > 0 ? kept : filled.kinds };
}

const serviceNameOf = (offers: CompanionOffers) => offers.get('headless')?.data?.name;

/** The workload's own name where a Service may have it and none has or gets it. */
function startService(scene: CompanionSubject, offers: CompanionOffers): string {
  const base = (scene.workload.name ?? '').replaceAll('.', '-');
  const free = (name: string) => !serviceFault(scene, name) && name !== serviceNameOf(offers);
  return [base, `${base}-service`].find(free) ?? base;
}

function notesFor(
  scene: CompanionSubject,
  registry: Registry,
  wanted: ReadonlySet<Companion>,
  answers: CompanionAnswers,
): PlanNote<CompanionNote>[] {
  const { pod, namespace } = scene.workload;
  const notes: PlanNote<CompanionNote>[] = [];
  const note = (code: CompanionNote, data: Data = {}) => notes.push({ code, data });
  if (wanted.has('namespace')) {
    const { level } = answers;
    const failing = failingIn(scene, registry, answers);
    const names = failing.map(({ object }) => object.name ?? '').join(', ');
    if (failing.length > 0) note('namespace-fails', { level, names, n: failing.length });
    note('namespace-whole', { level, namespace: namespace ?? '' });
  }
  const asks = pod.spec.automountServiceAccountToken !== undefined;
  if (wanted.has('account') && !asks && !hasAccount(scene, answers.account)) {
    note('account-token');
  }
  const low = lowPorts(pod);
  if (wanted.has('service') && low.length > 0) {
    note('low-ports', { ports: low.join(', '), n: low.length });
  }
  if (wanted.has('policy')) {
    note('policy-engine');
    if (directionsOf(scene).includes('Egress')) {
      note('policy-limits', { calls: (policyCallsOf(answers.calls) ?? []).join(', ') });
      note('policy-cilium');
      const out = policyCallsOf(answers.calls)?.includes(443);
      if (usesWorkloadIdentity(pod) && !out) note('policy-entra');
    }
  }
  if (wanted.has('budget')) note('budget-drain');
  return notes;
}
