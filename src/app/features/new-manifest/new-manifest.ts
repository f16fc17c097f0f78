/** The form of a new manifest: what was typed, what follows from a known image, and the file made of it. */

import { createStore } from 'zustand/vanilla';
import { factsOfImage, type ImageFacts, parseImage } from '../../../engine/index.ts';
import {
  type Callers,
  dataFolders,
  NEW_REMARKS,
  type NewBeside,
  type NewFault,
  type NewField,
  type NewKind,
  type NewManifest,
  type NewRemark,
  newManifest,
  type Provenance,
  plainWords,
  quotedLine,
  type ReadField,
  type ReadNote,
  type ReadPlace,
  type ReadSet,
  readSource,
  type SourceReading,
  type StartingPoint,
  specFaults,
  startingSpec,
  styleIn,
  suggestedBy,
  withSamples,
} from '../../../engine/late.ts';
import type { PageAreas, Translator } from '../../../i18n/index.ts';
import { closeDialog } from '../../store/dialogs.ts';
import type { FileImport } from '../../store/files/importing.ts';
import { suggestName } from '../../store/files/suggested-name.ts';
import type { AppState } from '../../store/store.ts';
import { newFile } from '../../store/workspace.ts';
import { resolved } from '../../view/settings.ts';

/** What is not typed but chosen. */
interface Choices {
  readonly start: StartingPoint | 'none';
  readonly kind: NewKind;
  readonly os: NewManifest['os'];
  readonly probe: NewManifest['probe']['kind'];
  readonly callers: Callers;
  readonly beside: readonly NewBeside[];
  readonly account: boolean;
  readonly userNamespace: boolean;
  readonly samePorts: boolean;
  readonly bindsLowPorts: boolean;
  readonly comments: boolean;
  readonly provenance: boolean;
}

const TEXTS = [
  'name',
  'namespace',
  'component',
  'partOf',
  'image',
  'ports',
  'replicas',
  'most',
  'schedule',
  'timeZone',
  'deadline',
  'cpu',
  'memory',
  'cpuLimit',
  'memoryLimit',
  'gpus',
  'probePath',
  'livenessPath',
  'probeCommand',
  'command',
  'args',
  'workingDir',
  'slowStart',
  'grace',
  'writable',
  'storage',
  'storageSize',
  'env',
  'secretEnv',
  'identity',
  'vault',
  'tenant',
  'vaultSecrets',
  'queueNamespace',
  'queue',
  'host',
  'gateway',
  'gatewayNamespace',
  'ingressClass',
  'sidecar',
  'sidecarImage',
  'user',
  'group',
  'controller',
  'calls',
  'peers',
] as const;
/** The fields that hold text. */
export type DraftText = (typeof TEXTS)[number];

/** What stands in the fields, as it was typed. */
export type ManifestForm = Choices & { readonly [field in DraftText]: string };
export type DraftField = keyof ManifestForm;

const SIZE = '64Mi';
const folder = ({ path, sizeLimit }: NewManifest['writable'][number]) =>
  sizeLimit === SIZE ? path : `${path} ${sizeLimit}`;

const portsText = ({ ports, udp }: Pick<NewManifest, 'ports' | 'udp'>) =>
  [...ports, ...udp.map((port) => `${port}/udp`)].join(', ');

/** The form with the answers of a starting point, or with others. */
function draftOf(
  start: ManifestForm['start'],
  spec: NewManifest = startingSpec(start),
): ManifestForm {
  const { probe, vault } = spec;
  return {
    start,
    kind: spec.kind,
    os: spec.os,
    probe: probe.kind,
    callers: spec.callers,
    beside: spec.beside,
    account: spec.ownAccount,
    userNamespace: spec.userNamespace,
    samePorts: spec.samePorts,
    bindsLowPorts: spec.bindsLowPorts,
    comments: false,
    provenance: false,
    name: spec.name,
    namespace: spec.namespace,
    component: spec.component,
    partOf: spec.partOf,
    image: spec.image,
    ports: portsText(spec),
    command: quotedLine(spec.command ?? []),
    args: quotedLine(spec.args ?? []),
    workingDir: spec.workingDir,
    replicas: String(spec.replicas),
    most: String(spec.most),
    schedule: spec.schedule,
    timeZone: spec.timeZone,
    deadline: String(spec.deadline),
    cpu: spec.requests.cpu,
    memory: spec.requests.memory,
    cpuLimit: spec.limits.cpu,
    memoryLimit: spec.limits.memory,
    gpus: String(spec.gpus),
    probePath: probe.kind === 'http' ? probe.path : '/',
    livenessPath: probe.kind === 'http' ? probe.liveness : '',
    probeCommand: quotedLine((probe.kind === 'exec' && probe.command) || []),
    slowStart: String(spec.slowStart),
    grace: String(spec.grace),
    writable: spec.writable.map(folder).join('\n'),
    storage: spec.storage.paths.join(', '),
    storageSize: spec.storage.size,
    env: spec.env.map(({ name, value }) => `${name}=${value}`).join('\n'),
    secretEnv: spec.secretEnv.map(({ name, secret, key }) => `${name}=${secret}/${key}`).join('\n'),
    identity: spec.identity,
    vault: vault.name,
    tenant: vault.tenantId,
    vaultSecrets: vault.secrets.join(', '),
    queueNamespace: spec.queue.namespace,
    queue: spec.queue.name,
    ...spec.front,
    sidecar: spec.sidecar.name,
    sidecarImage: spec.sidecar.image,
    user: String(spec.user),
    group: String(spec.group),
    controller: spec.controller,
    calls: spec.calls.join(', '),
    peers: spec.peers.join(', '),
  };
}

/** One workload of the form. */
export interface FormSet {
  /** What it was called where it was read; others name it so. Empty for one that was not read. */
  readonly readAs: string;
  readonly draft: ManifestForm;
  /** Fields that someone has written in: nothing else fills them any more. */
  readonly touched: ReadonlySet<DraftField>;
  /** Where fields come from that were read, as long as no one has changed them. */
  readonly origins: ReadonlyMap<DraftField, ReadPlace>;
  /** What was read and is not in the manifest as it was. */
  readonly notes: readonly ReadNote[];
}

/** What someone had already, and what was read in it. */
export interface FormSource {
  readonly text: string;
  /** What came of it; of a text that is still typed, of none. */
  readonly reading: SourceReading | null;
  /** The text that was read last; it may have been changed since. */
  readonly read: string;
}

export interface NewForm {
  /** At least one. A Compose file has one for each service. */
  readonly sets: readonly FormSet[];
  /** Which of them is shown. */
  readonly at: number;
  readonly source: FormSource;
}

const FRESH_SET: FormSet = {
  readAs: '',
  draft: draftOf('none'),
  touched: new Set(),
  origins: new Map(),
  notes: [],
};
const FRESH: NewForm = {
  sets: [FRESH_SET],
  at: 0,
  source: { text: '', reading: null, read: '' },
};

/** What was typed stays when the form is closed, until a manifest is made of it. */
export const newForm = createStore<NewForm>()(() => FRESH);

/** The workload that the form shows. */
export const shownSet = ({ sets, at }: NewForm): FormSet => sets[at] ?? FRESH_SET;

/** Changes the workload that is shown. */
const change = (next: (set: FormSet) => FormSet): void =>
  newForm.setState(({ sets, at }) => ({
    sets: sets.map((set, i) => (i === at ? next(set) : set)),
  }));

/** Fields that are the same for all workloads that are made in one step: they call one another by short names. */
const SHARED: ReadonlySet<DraftField> = new Set(['namespace', 'comments', 'provenance']);

const written = <F extends DraftField>(set: FormSet, field: F, value: ManifestForm[F]): FormSet => {
  const draft = { ...set.draft, [field]: value };
  const touched = new Set(set.touched).add(field);
  const origins = new Map(set.origins);
  origins.delete(field);
  const follows = field === 'image' || field === 'kind';
  return { ...set, draft: follows ? filledIn(draft, touched) : draft, touched, origins };
};

export function write<F extends DraftField>(field: F, value: ManifestForm[F]): void {
  if (!SHARED.has(field)) change((set) => written(set, field, value));
  else newForm.setState(({ sets }) => ({ sets: sets.map((set) => written(set, field, value)) }));
}

/** Whether a choice to write something beside the workload is made. A Namespace is one for all. */
export function writeBeside(kind: NewBeside, wanted: boolean): void {
  const chosen = (set: FormSet) => {
    const others = set.draft.beside.filter((other) => other !== kind);
    return written(set, 'beside', wanted ? [...others, kind] : others);
  };
  if (kind !== 'namespace') change(chosen);
  else newForm.setState(({ sets }) => ({ sets: sets.map(chosen) }));
}

/** Fills the form in with a starting point: what it is made of, and whatever no one has typed. */
export function startFrom(start: ManifestForm['start']): void {
  change((set) => {
    const { draft, touched } = set;
    const kept = TEXTS.filter((field) => touched.has(field)).map((field) => [field, draft[field]]);
    const { comments, provenance } = draft;
    const next = { ...draftOf(start), ...Object.fromEntries(kept), comments, provenance };
    const origins = new Map(set.origins);
    for (const field of origins.keys()) if (!touched.has(field)) origins.delete(field);
    return { ...set, draft: filledIn(next, touched), origins };
  });
}

/** Shows another of the workloads. */
export const showSet = (at: number): void => newForm.setState({ at });

/** Leaves the workload that is shown out; one always stays. */
export function leaveOut(): void {
  newForm.setState(({ sets, at }) => {
    const left = sets[at];
    if (sets.length < 2 || !left) return {};
    const without = (set: FormSet): FormSet => {
      const peers = wordsOf(set.draft.peers).filter((name) => name !== left.readAs);
      return { ...set, draft: { ...set.draft, peers: peers.join(', ') } };
    };
    return {
      sets: sets.filter((set) => set !== left).map(without),
      at: Math.min(at, sets.length - 2),
    };
  });
}

export const typeSource = (text: string): void =>
  newForm.setState(({ source }) => ({ source: { ...source, text } }));

/** Fills the form in with what someone has already. What cannot be read leaves the form as it is. */
export function readFrom(text: string): void {
  const reading = readSource(text);
  newForm.setState({
    source: { text, reading, read: text },
    ...(reading.ok && { sets: reading.sets.map(setOf), at: 0 }),
  });
}

function setOf({ spec, read, notes }: ReadSet): FormSet {
  const touched = new Set<DraftField>(read.keys());
  // What has no port is not given the usual one when its image changes.
  if (spec.ports.length + spec.udp.length === 0) touched.add('ports');
  const origins = new Map<DraftField, ReadPlace>(read satisfies ReadonlyMap<ReadField, ReadPlace>);
  return { readAs: spec.name, draft: draftOf('none', spec), touched, origins, notes };
}

/** What is known of the image that was typed. */
export function knownOf({ image }: ManifestForm): ImageFacts | undefined {
  const reference = parseImage(image.trim());
  return reference ? factsOfImage(reference)?.facts : undefined;
}

/** The fields that follow from the image, where nobody has written something else. */
function filledIn(draft: ManifestForm, touched: FormSet['touched']): ManifestForm {
  const facts = knownOf(draft);
  const plain = startingSpec(draft.start);
  const suggested = facts ? suggestedBy(facts) : plain;
  // What each pod keeps is in a volume already.
  const isStateful = draft.kind === 'StatefulSet';
  const data = isStateful && facts ? dataFolders(facts) : [];
  const storage = (data.length > 0 ? data : plain.storage.paths).join(', ');
  const kept = isStateful ? wordsOf(touched.has('storage') ? draft.storage : storage) : [];
  // Which ports a runtime listens on is known to its program only.
  const ports = suggested.ports.length > 0 ? suggested.ports : plain.ports;
  const wanted: Partial<ManifestForm> = {
    ports: portsText({ ports, udp: plain.udp }),
    writable: suggested.writable
      .filter(({ path }) => !kept.some((parent) => `${path}/`.startsWith(`${parent}/`)))
      .map(folder)
      .join('\n'),
    storage,
    user: String(suggested.user),
    group: String(suggested.group),
    bindsLowPorts: suggested.bindsLowPorts,
  };
  const free = Object.entries(wanted).filter(([field]) => !touched.has(field as DraftField));
  return { ...draft, ...Object.fromEntries(free) };
}

/** Empty text is no number, and so is anything but digits. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
const wordsOf = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** The parts before and behind the first of a sign; no first part where there is none. */
function cut(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
}

export function manifestOf(draft: ManifestForm): NewManifest {
  const { probe } = draft;
  const trimmed = (field: DraftText) => draft[field].trim();
  const number = (field: DraftText) => numberOf(draft[field]);
  const ports = wordsOf(draft.ports);
  const isUdp = (port: string) => /\/udp$/i.test(port);
  return {
    kind: draft.kind,
    name: trimmed('name'),
    namespace: trimmed('namespace'),
    component: trimmed('component'),
    partOf: trimmed('partOf'),
    os: draft.os,
    image: trimmed('image'),
    ports: ports
      .filter((port) => !isUdp(port))
      .map((port) => numberOf(port.replace(/\/tcp$/i, ''))),
    udp: ports.filter(isUdp).map((port) => numberOf(port.slice(0, -'/udp'.length))),
    samePorts: draft.samePorts,
    command: plainWords(draft.command),
    args: plainWords(draft.args),
    workingDir: trimmed('workingDir'),
    replicas: number('replicas'),
    most: number('most'),
    schedule: trimmed('schedule').replace(/\s+/g, ' '),
    timeZone: trimmed('timeZone'),
    deadline: number('deadline'),
    requests: { cpu: trimmed('cpu'), memory: trimmed('memory') },
    limits: { cpu: trimmed('cpuLimit'), memory: trimmed('memoryLimit') },
    gpus: number('gpus'),
    probe:
      probe === 'http'
        ? { kind: probe, path: trimmed('probePath'), liveness: trimmed('livenessPath') }
        : probe === 'exec'
          ? { kind: probe, command: plainWords(draft.probeCommand) }
          : { kind: probe },
    slowStart: number('slowStart'),
    grace: number('grace'),
    writable: linesOf(draft.writable).map((line) => {
      const [path = '', size = SIZE, ...rest] = line.split(/\s+/);
      return { path: rest.length > 0 ? line : path, sizeLimit: size };
    }),
    storage: { paths: wordsOf(draft.storage), size: trimmed('storageSize') },
    env: linesOf(draft.env).map((line) => {
      const [name, value] = cut(line, '=');
      return { name, value };
    }),
    secretEnv: linesOf(draft.secretEnv).map((line) => {
      const [name, reference] = cut(line, '=');
      const [secret, key] = cut(reference, '/');
      return { name, secret, key };
    }),
    identity: trimmed('identity'),
    vault: {
      name: trimmed('vault'),
      tenantId: trimmed('tenant'),
      secrets: wordsOf(draft.vaultSecrets),
    },
    queue: { namespace: trimmed('queueNamespace'), name: trimmed('queue') },
    front: {
      host: trimmed('host'),
      gateway: trimmed('gateway'),
      gatewayNamespace: trimmed('gatewayNamespace'),
      ingressClass: trimmed('ingressClass'),
    },
    sidecar: { name: trimmed('sidecar'), image: trimmed('sidecarImage') },
    user: number('user'),
    group: number('group'),
    bindsLowPorts: draft.bindsLowPorts,
    ownAccount: draft.account,
    userNamespace: draft.userNamespace,
    beside: draft.beside,
    callers: draft.callers,
    controller: trimmed('controller'),
    calls: wordsOf(draft.calls).map(numberOf),
    peers: wordsOf(draft.peers),
  };
}

/** Faults that only say that something is still to be filled in, as long as no one has typed there. */
const UNFILLED: { readonly [field in NewField]?: readonly DraftField[] } = {
  name: ['name'],
  image: ['image'],
  queueNamespace: ['queueNamespace', 'queue'],
  queue: ['queueNamespace', 'queue'],
  sidecarImage: ['sidecarImage'],
  probeCommand: ['probeCommand'],
};

/** Answers of several workloads, which call one another by the names that they have now. */
function specsOf(sets: readonly FormSet[]): NewManifest[] {
  const names = new Map(sets.map(({ readAs, draft }) => [readAs, draft.name.trim()]));
  return sets.map(({ draft }) => {
    const spec = manifestOf(draft);
    return { ...spec, peers: spec.peers.map((name) => names.get(name) ?? name) };
  });
}

/** What to complain about: of fields that are still empty only what was asked to be made. */
export function complaintsOf(
  { draft, touched }: Pick<FormSet, 'draft' | 'touched'>,
  isSubmitted: boolean,
  { target }: Pick<Around, 'target'>,
  others: readonly FormSet[] = [],
): ReadonlyMap<NewField, NewFault> {
  const faults = new Map(specFaults(manifestOf(draft), target.kubernetesVersion));
  const name = draft.name.trim();
  if (name !== '' && others.some((other) => other.draft.name.trim() === name)) {
    faults.set('name', 'twice');
  }
  if (isSubmitted) return faults;
  for (const [field, fault] of faults) {
    const inputs = UNFILLED[field];
    const begun = inputs?.every((input) => touched.has(input)) ?? true;
    if (fault === 'required' || !begun) faults.delete(field);
  }
  return faults;
}

/** What a manifest is written for and how: the target and the style of the files that are open. */
export interface Around {
  readonly target: Parameters<typeof newManifest>[1];
  readonly style: ReturnType<typeof styleIn>;
  readonly provenance: Provenance;
}

/** @param provenance of a text that is written now */
export const aroundOf = (
  { workspace }: Pick<AppState, 'workspace'>,
  provenance: Provenance,
): Around => {
  const { kubernetesVersion, policyVersion } = resolved(workspace.config);
  return {
    target: { kubernetesVersion, policyVersion },
    style: styleIn(workspace.files.map(({ text }) => text)),
    provenance,
  };
};

type Words = Translator<PageAreas | 'new'>;

/**
 * The manifest as it would be made now; undefined while a field of each workload holds something impossible. Of several
 * those are shown that can be made.
 */
export function previewOf(
  sets: readonly FormSet[],
  words: Words,
  around: Around,
): { readonly text: string; readonly isWhole: boolean } | undefined {
  const version = around.target.kubernetesVersion;
  const shown = specsOf(sets).map(withSamples);
  const sound = shown.filter((spec) => specFaults(spec, version).size === 0);
  if (sound.length === 0) return undefined;
  return {
    text: textOf(sets, sound, words, around),
    isWhole: sound.length === shown.length,
  };
}

/** The file to take in, as one step that is named. @throws RangeError while there are complaints */
export function importOf(sets: readonly FormSet[], words: Words, around: Around): FileImport {
  const specs = specsOf(sets);
  const text = textOf(sets, specs, words, around);
  const [first] = specs;
  const label =
    specs.length === 1
      ? ({ kind: 'act', key: 'new.step', values: { name: first?.name ?? '' } } as const)
      : ({ kind: 'act', key: 'new.step.several', values: { n: specs.length } } as const);
  return { file: newFile(text, { name: suggestName(text) }), label, origin: 'load.new' };
}

function textOf(
  sets: readonly FormSet[],
  specs: readonly NewManifest[],
  { t }: Words,
  { target, style, provenance }: Around,
): string {
  const remarks = Object.fromEntries(
    NEW_REMARKS.map((remark) => [remark, t(`new.remark.${remark}`)]),
  ) as { [remark in NewRemark]: string };
  const comments = sets.some(({ draft }) => draft.comments);
  const withOrigin = sets.some(({ draft }) => draft.provenance);
  return newManifest(specs, target, {
    ...(style && { style }),
    ...(comments && { remarks }),
    ...(withOrigin && { provenance }),
  });
}

/** The manifest was made: the next one begins anew. */
export function startAnew(): void {
  newForm.setState(FRESH);
  closeDialog('new-manifest');
}
