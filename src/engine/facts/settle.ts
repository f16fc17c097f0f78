/** Which facts hold for a container of a manifest, and what they come to where several say different things. */
import { factsOfImage } from '../knowledge/images.ts';
import type {
  ContainerPlace,
  KnownImage,
  LearnedFacts,
  Settlement,
  WrittenPath,
} from '../model/learned.ts';
import type { AttachFacts } from '../model/pod.ts';
import { type ImageReference, parseImage } from '../model/quantities/image.ts';
import { parseQuantity } from '../model/quantities/quantity.ts';
import { added } from '../text/grouped.ts';
import { type Json, jsonKey } from '../text/json.ts';
import {
  CERTAINTIES,
  commandOf,
  type Fact,
  type FactValues,
  soundFacts,
  type UserNumbers,
} from './fact.ts';
import { QUESTION_RULES } from './settled.ts';

/** A fact about a tag is too old after so many days: the tag may have been moved. */
const MOST_DAYS = 180;

/** How a fact is related to an image of a manifest. */
type Relation = 'digest' | 'tag' | 'container' | 'other-digest' | 'other-tag';

interface Related {
  readonly fact: Fact;
  readonly relation: Relation;
}

/** What is known of a container. */
export interface KnownOfContainer {
  /** The facts that hold, the strongest first. */
  readonly holding: readonly Fact[];
  /** About the same tag, but too old. */
  readonly stale: readonly Fact[];
  /** About another tag or digest of the same image. */
  readonly elsewhere: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
  readonly learned: LearnedFacts | undefined;
}

/** An image that was asked for, with what is known of it at one place. */
export interface AskedImage {
  /** As written; null for what is no image, which may be anything. */
  readonly image: string | null;
  readonly knowledge: KnownOfContainer;
}

/** Facts that say different things of the same. */
export interface Contradiction {
  readonly field: keyof FactValues;
  readonly holds: Fact;
  readonly against: readonly { readonly fact: Fact; readonly why: FactPrecedence }[];
}

/** Why one fact holds against another: it's about the very content, more certain, or newer. */
export type FactPrecedence = 'content' | 'certainty' | 'date';

/** Fields of which there is one value. Others add up, or are of their moment. */
const SINGLE = ['user', 'ports', 'volumes', 'workingDir', 'process'] as const;

/** The facts of a user by image and by container, so that each lookup costs what is found. */
export class FactBook {
  private readonly byImage = new Map<string, Fact[]>();
  private readonly byContainer = new Map<string, Fact[]>();
  private readonly answers = new Map<string, AskedImage>();

  constructor(
    facts: readonly Fact[],
    private readonly today: string,
  ) {
    for (const fact of facts) {
      const { image, container } = fact;
      if (image) added(this.byImage, image.name, () => []).push(fact);
      // The name of a container outside of a cluster is no container's of a manifest.
      else if (container?.pod) added(this.byContainer, container.name, () => []).push(fact);
    }
  }

  /** For the pods of a review. */
  readonly attach: AttachFacts = (workload) => {
    const { pod, namespace, name } = workload;
    const containers = pod.containers.map((container) => {
      const { command = [], args = [] } = container.value;
      const hasCommand = command.length > 0 || args.length > 0;
      const place = { namespace, name, container: container.name, hasCommand };
      const { learned } = this.about(container.value.image, place);
      return learned ? { ...container, learned } : container;
    });
    return { ...workload, pod: { ...pod, containers } };
  };

  /** What was asked for until now, each place once, in the order of the questions. */
  get lookups(): readonly AskedImage[] {
    return [...this.answers.values()];
  }

  about(image: string | undefined, place: ContainerPlace): KnownOfContainer {
    const { namespace, name, container, hasCommand = false } = place;
    const text = image?.trim() ?? '';
    const key = jsonKey([text, namespace, name, container, hasCommand]);
    const find = (): AskedImage => {
      const reference = parseImage(text);
      return { image: reference && text, knowledge: this.find(reference, place) };
    };
    return added(this.answers, key, find).knowledge;
  }

  private find(image: ImageReference | null, place: ContainerPlace): KnownOfContainer {
    const named = image ? this.byImage.get(`${image.registry}/${image.repository}`) : undefined;
    const ofImage = (named ?? []).filter(({ source }) => source !== 'trial' || !place.hasCommand);
    const ofContainer = (this.byContainer.get(place.container) ?? []).filter((fact) =>
      isAt(fact, place),
    );
    const related: Related[] = [
      ...ofImage.map((fact) => ({ fact, relation: relationOf(fact, image as ImageReference) })),
      ...ofContainer.map((fact) => ({ fact, relation: 'container' as const })),
    ];
    const isOld = ({ fact, relation }: Related) =>
      relation !== 'digest' && daysBetween(fact.date, this.today) > MOST_DAYS;
    const fitting = related.filter(({ relation }) => !relation.startsWith('other-'));
    // Of facts of one day, the one that was read last is the newer.
    const holding = fitting
      .filter((candidate) => !isOld(candidate))
      .reverse()
      .sort(strongestFirst);
    return {
      holding: holding.map(({ fact }) => fact),
      stale: fitting.filter(isOld).map(({ fact }) => fact),
      elsewhere: related
        .filter((candidate) => !fitting.includes(candidate))
        .map(({ fact }) => fact),
      contradictions: contradictionsIn(holding),
      learned: image ? learnedFrom(holding, image) : undefined,
    };
  }
}

/** What gives facts to the pods of a review; undefined without any. Those of a draft may be anything. */
export const attachFacts = (facts: readonly Fact[], today: string): AttachFacts | undefined =>
  facts.length > 0 ? new FactBook(soundFacts(facts), today).attach : undefined;

function relationOf({ image }: Fact, { tag, digest }: ImageReference): Relation {
  if (!image) return 'container';
  if (digest !== null) {
    if (image.digests.includes(digest)) return 'digest';
    // Without a digest of its own, a fact is about whatever the tag was then.
    return image.digests.length === 0 && image.tag === tag && tag !== null ? 'tag' : 'other-digest';
  }
  return image.tag === (tag ?? 'latest') ? 'tag' : 'other-tag';
}

/** Whether a fact is about a container of a workload: the name of a pod begins with that of its workload. */
function isAt({ container }: Fact, { namespace, name }: ContainerPlace): boolean {
  const pod = container?.pod ?? null;
  if (pod === null || name === null) return false;
  const { namespace: other = null } = container ?? {};
  const isElsewhere = namespace !== null && other !== null && namespace !== other;
  return (
    !isElsewhere &&
    (pod === name || (POD_SUFFIX.test(pod.slice(name.length)) && pod.startsWith(name)))
  );
}

/** What controllers put behind the name: `-7c9d6f5b8-x2x4k`, `-x2x4k`, `-0`. */
const POD_SUFFIX = /^(?:-[a-z0-9]{5,10})?-(?:[a-z0-9]{5}|\d{1,5})$/;

const strengthOf = ({ relation }: Related): number => (relation === 'digest' ? 1 : 0);
const certaintyOf = ({ fact }: Related): number => CERTAINTIES.indexOf(fact.certainty);

function strongestFirst(a: Related, b: Related): number {
  return (
    strengthOf(b) - strengthOf(a) ||
    certaintyOf(b) - certaintyOf(a) ||
    (a.fact.date < b.fact.date ? 1 : a.fact.date > b.fact.date ? -1 : 0)
  );
}

/** Of two facts, the first of which is the stronger. */
function whyFirst(first: Related, second: Related): FactPrecedence {
  if (strengthOf(first) > strengthOf(second)) return 'content';
  return certaintyOf(first) > certaintyOf(second) ? 'certainty' : 'date';
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** @param holding the strongest first */
function contradictionsIn(holding: readonly Related[]): Contradiction[] {
  return SINGLE.flatMap((field): Contradiction[] => {
    const [holds, ...others] = holding.filter(({ fact }) => fact.values[field] !== undefined);
    if (!holds) return [];
    const keyOf = ({ fact }: Related) => jsonKey(fact.values[field] as Json);
    const against = others
      .filter((other) => keyOf(other) !== keyOf(holds))
      .map((other) => ({ fact: other.fact, why: whyFirst(holds, other) }));
    return against.length > 0 ? [{ field, holds: holds.fact, against }] : [];
  });
}

// ----------------------------------------------------------------
// What facts come to for rules.

type Field = keyof FactValues;

/** The facts that have a field, the strongest first; asked for again and again. */
class Holding {
  constructor(readonly related: readonly Related[]) {}

  get facts(): readonly Fact[] {
    return this.related.map(({ fact }) => fact);
  }

  /** What contradicts a fact that holds. */
  against(holds: Fact): NonNullable<Settlement['against']> {
    const others = contradictionsIn(this.related)
      .filter((contradiction) => contradiction.holds === holds)
      .flatMap(({ against }) => against);
    const sources = others.map(({ fact }) => ({ source: commandOf(fact), since: fact.date }));
    const different = new Map(sources.map((source) => [jsonKey(Object.values(source)), source]));
    return [...different.values()].slice(0, MOST_SHOWN);
  }

  /** The same without what isn't about the very content. */
  ofContent(): Holding {
    return new Holding(this.related.filter(({ relation }) => relation === 'digest'));
  }

  with(...fields: readonly Field[]): Fact | undefined {
    return this.facts.find(({ values }) => fields.some((field) => values[field] !== undefined));
  }

  value<F extends Field>(field: F): FactValues[F] | undefined {
    return this.with(field)?.values[field];
  }
}

function learnedFrom(related: readonly Related[], image: ImageReference): LearnedFacts | undefined {
  if (related.length === 0) return undefined;
  const all = new Holding(related);
  const content = all.ofContent();
  const ofContent = startOf(content);
  const isPinned = ofContent.byImage === true;
  const start = isPinned ? ofContent : startOf(all);
  const gains = gainsOf(all);
  const ports = all.facts.find(({ values }) => values.ports?.length)?.values.ports;
  const seenPorts = all.facts.find(isSeenListening)?.values.ports;
  const use = amountsUsed(all);
  return {
    image: imageOf(content, all, image),
    ...(start.user && { user: start.user }),
    startsAsUser: start.byImage === true,
    isPinned,
    gainsNothing: gainsOf(content) === 'none' || gainsOf(content) === 'never',
    ...(ports && { ports }),
    ...(seenPorts && { seenPorts }),
    ...trialOf(all, nameOf(image)),
    writesAreKnown: all.with('writes', 'writesBeside') !== undefined,
    ...(use && { use }),
    settles: settlementsOf(all, nameOf(image), start, gains),
  };
}

const nameOf = ({ repository }: ImageReference): string =>
  repository.slice(repository.lastIndexOf('/') + 1);

const isSeenListening = ({ certainty, values }: Fact): boolean =>
  certainty === 'observed' && (values.ports?.length ?? 0) > 0;

/** The table's image with what was brought. Of a tag only what adds findings is taken over. */
function imageOf(content: Holding, all: Holding, image: ImageReference): KnownImage | undefined {
  const builtIn = factsOfImage(image);
  const table = builtIn?.facts;
  const about = all.facts.filter(({ values }) =>
    OF_IMAGE.some((field) => values[field] !== undefined),
  );
  const [first] = about;
  if (!first) return builtIn;
  const start = startOf(content);
  const isRoot = startOf(all).startsAs === 'root';
  const declared = content.facts.find(
    ({ values, certainty }) => certainty !== 'observed' && values.ports,
  );
  const observed = content.facts.find(
    ({ values, certainty }) => certainty === 'observed' && values.ports,
  );
  const { always = [], asRoot = [] } = table?.capabilities ?? {};
  const [rewritten] = all.value('writesBeside') ?? [];
  const rewrites = table?.rewrites ?? rewritten;
  return {
    copy: builtIn?.copy ?? false,
    ...(!table && { learnedOnly: true }),
    facts: {
      ...{ name: nameOf(image), ...table },
      ...{ asOf: first.date, source: { title: commandOf(first), url: '' } },
      // Where nobody has said who starts, the kubelet can't tell either, as with a name.
      startsAs: start.startsAs ?? table?.startsAs ?? startOf(all).startsAs ?? 'named-user',
      user: start.user ?? table?.user ?? null,
      ports: observed?.values.ports ?? table?.ports ?? [],
      otherPorts: [...(table?.otherPorts ?? []), ...(declared?.values.ports ?? [])],
      writes: [...(table?.writes ?? []), ...newWrites(all, table?.writes ?? [], isRoot)],
      ...(rewrites !== undefined && { rewrites }),
      volumes: content.value('volumes') ?? table?.volumes ?? [],
      programs: [...(table?.programs ?? []), ...(all.value('programs') ?? [])],
      capabilities: { always: [...new Set([...always, ...neededCapabilities(all)])], asRoot },
    },
  };
}

/** What says something of an image, and not of a container alone. */
const OF_IMAGE = [
  ...[
    'user',
    'startsAs',
    'runsAs',
    'trial',
    'ports',
    'volumes',
    'programs',
    'writes',
    'writesBeside',
  ],
  ...['fileCapabilities', 'process'],
] as readonly Field[];

/** Folders that every user may write to. */
const FOR_ALL = /^\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)/;

/** The folders that were seen to be written. Those that root has written to are root's, as far as anyone can tell. */
function newWrites(all: Holding, before: readonly WrittenPath[], isRoot: boolean): WrittenPath[] {
  const writes = [...new Set(all.facts.flatMap(({ values }) => values.writes ?? []))];
  return writes
    .filter((path) => !before.some((entry) => entry.path === path))
    .map((path) => ({
      path,
      holds: 'scratch',
      ...(isRoot && !FOR_ALL.test(path) && { ofRoot: true }),
    }));
}

/** Capabilities that the file of the program carries, and those of a process that isn't root: it has no others to lose. */
function neededCapabilities(all: Holding): string[] {
  const programs = all.value('programs') ?? [];
  const carried = (all.value('fileCapabilities') ?? []).filter(({ path }) =>
    programs.includes(path.slice(path.lastIndexOf('/') + 1)),
  );
  const process = all.with('process')?.values;
  const isRoot = process?.runsAs?.uid === 0;
  return [
    ...carried.flatMap(({ capabilities }) => capabilities),
    ...((!isRoot && process?.process?.capabilities) || []),
  ];
}

/** What a trial showed to break. That it worked is who it's known to work as. */
function trialOf(holding: Holding, image: string): Pick<LearnedFacts, 'trial'> {
  const trial = holding.value('trial');
  if (!trial) return {};
  const { asUser, withoutCapabilities } = trial;
  return {
    trial: {
      image,
      ...(asUser && !asUser.works && { refusesUser: asUser.uid }),
      ...(withoutCapabilities !== undefined && { needsCapabilities: !withoutCapabilities }),
    },
  };
}

/** Who a container starts as, or what it's known to work as. */
interface Start {
  readonly startsAs?: 'root' | 'user' | 'named-user';
  /** Never root. */
  readonly user?: UserNumbers;
  /** The image chooses the user, as far as it's known to be another one than root. */
  readonly byImage?: true;
  /** The fact that says so. */
  readonly fact?: Fact;
  /** As it is shown. */
  readonly shown?: string;
}

function startOf(holding: Holding): Start {
  const fact = holding.with('user');
  const seen = holding.with('startsAs') ?? holding.with('runsAs');
  const numbers = seen && (seen.values.startsAs ?? seen.values.runsAs);
  const running: Start =
    seen && numbers && numbers.uid !== 0
      ? { user: plain(numbers), fact: seen, shown: String(numbers.uid) }
      : {};
  const user = fact?.values.user;
  if (!fact || user === undefined) {
    if (!seen || !numbers) return {};
    // Whether the image has a number or a name isn't seen.
    if (numbers.uid === 0) return { startsAs: 'root', fact: seen, shown: 'root' };
    const byImage = seen.values.startsAs ? { byImage: true as const } : {};
    return { startsAs: 'named-user', ...running, ...byImage };
  }
  const [name = '', group = ''] = user.split(':');
  const trial = holding.with('trial');
  const tried = trial?.values.trial?.asUser;
  const worked = tried?.works && {
    ...{ user: plain(tried), fact: trial as Fact, shown: String(tried.uid) },
  };
  if (name === '' || name === 'root' || /^0+$/.test(name)) {
    // It starts as root, and was seen to work as somebody else.
    return { startsAs: 'root', fact, shown: 'root', ...worked, ...running };
  }
  const gid = /^\d+$/.test(group) ? { gid: Number(group) } : undefined;
  const found = holding.facts
    .map((fact) => numbersOf(fact, name))
    .find((candidate) => candidate !== undefined);
  if (/^\d+$/.test(name)) {
    const uid = Number(name);
    const same = found?.uid === uid ? plain(found) : undefined;
    return { startsAs: 'user', user: { ...same, uid, ...gid }, byImage: true, fact, shown: name };
  }
  if (!found) return { startsAs: 'named-user', fact, shown: name };
  if (found.uid === 0) return { startsAs: 'root', fact, shown: `${name} (0)` };
  const shown = `${name} (${found.uid})`;
  return { startsAs: 'named-user', user: { ...plain(found), ...gid }, byImage: true, fact, shown };
}

const plain = ({ uid, gid }: UserNumbers): UserNumbers => ({
  uid,
  ...(gid !== undefined && { gid }),
});

/** The numbers of a user by its name, or those that a container of the image was seen to start with. */
function numbersOf({ values }: Fact, name: string): UserNumbers | undefined {
  const { users = {}, startsAs } = values;
  const found = Object.hasOwn(users, name)
    ? users[name]
    : Object.values(users).find(({ uid }) => String(uid) === name);
  return found ?? startsAs;
}

/**
 * What a process can get beyond what it starts with. `never`: the kernel gives it nothing more, whatever files it runs.
 * @returns undefined if nothing is known of it
 */
function gainsOf(holding: Holding): 'none' | 'some' | 'never' | undefined {
  const process = holding.value('process');
  if (process?.noNewPrivileges && process.capabilities.length === 0) return 'never';
  const setUid = holding.value('setUidFiles');
  const files = holding.value('fileCapabilities');
  if ((setUid?.length ?? 0) > 0 || (files?.length ?? 0) > 0) return 'some';
  return setUid && files ? 'none' : undefined;
}

// ----------------------------------------------------------------
// What a container uses.

const MI = 1024 ** 2;
/** Room above what was seen at one moment, and the steps in which amounts are written. */
const ROOM = 1.5;
/** A limit is so many times the request: above it the program is ended. */
const ROOM_OF_LIMIT = 2;
const STEPS = { cpu: 10, memory: 16 };

/** What an autoscaler recommends, else what was used at one moment with room above. */
function amountsUsed(holding: Holding): LearnedFacts['use'] {
  const recommended = holding.value('recommended');
  const usage = holding.value('usage');
  const cpu = recommended?.cpu ?? timesIn(usage?.cpu, ROOM, 0.001, STEPS.cpu, 'm');
  const memory = recommended?.memory ?? timesIn(usage?.memory, ROOM, MI, STEPS.memory, 'Mi');
  if (cpu === undefined && memory === undefined) return undefined;
  const limit = memory && timesIn(memory, ROOM_OF_LIMIT, MI, STEPS.memory, 'Mi');
  return {
    ...(cpu && { 'requests.cpu': cpu }),
    ...(memory && { 'requests.memory': memory }),
    ...(limit && { 'limits.memory': limit }),
  };
}

/** A multiple of an amount, rounded up. */
function timesIn(
  used: string | undefined,
  times: number,
  unit: number,
  step: number,
  suffix: string,
) {
  const amount = used === undefined ? null : parseQuantity(used);
  if (amount === null) return undefined;
  const units = (amount * times) / unit;
  return `${Math.max(1, Math.ceil(units / step)) * step}${suffix}`;
}

// ----------------------------------------------------------------
// What is said beside findings.

/** So many folders or ports are shown. */
const MOST_SHOWN = 5;

function settlementsOf(
  all: Holding,
  image: string,
  { fact, shown, user, byImage }: Start,
  gains: ReturnType<typeof gainsOf>,
): LearnedFacts['settles'] {
  const settles: { [rule: string]: Settlement } = {};
  const settle = (topic: Settlement['topic'], value: string | undefined, by: Fact | undefined) => {
    if (!by || !value) return;
    const against = all.against(by);
    const settlement = {
      ...{ topic, value, image, source: commandOf(by), since: by.date },
      ...(against.length > 0 && { against }),
    };
    const question = topic === 'works-as' ? 'user' : topic;
    for (const rule of QUESTION_RULES[question]) settles[rule] = settlement;
  };
  const list = (words: readonly (number | string)[] = []) =>
    `${words.slice(0, MOST_SHOWN).join(', ')}${words.length > MOST_SHOWN ? ', …' : ''}`;
  settle(user && !byImage ? 'works-as' : 'user', shown, fact);
  // What the user can't get, the finding of what it may get depends on: who it is, if no more is known.
  const byGains =
    gains === 'never'
      ? all.with('process')
      : (all.facts.find(
          ({ values }) => values.setUidFiles?.length || values.fileCapabilities?.length,
        ) ?? all.with('setUidFiles', 'fileCapabilities'));
  settle('gains', gains, byGains);
  const ofUser = settles['run-as-user'];
  if (gains === undefined && byImage) settle('gains', 'open', fact);
  else if (gains === undefined && ofUser) {
    for (const rule of QUESTION_RULES.gains) settles[rule] = { ...ofUser };
  }
  const listening = all.facts.find(({ values }) => values.ports?.length);
  settle('ports', list(listening?.values.ports), listening);
  const writing = all.with('writes', 'writesBeside');
  settle(
    'writes',
    list([...(writing?.values.writes ?? []), ...(writing?.values.writesBeside ?? [])]),
    writing,
  );
  const using = all.with('recommended') ?? all.with('usage');
  const { cpu, memory } = using?.values.recommended ?? using?.values.usage ?? {};
  settle('use', [cpu, memory].filter(Boolean).join(', '), using);
  return settles;
}
