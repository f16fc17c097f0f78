/**
 * Facts about images and containers: what the open files leave open, what a user pastes, and what has become of each
 * fact. The engine of facts is loaded before any of it is asked for.
 */
import { createStore } from 'zustand/vanilla';
import { decodeText } from '../../engine/core.ts';
import type { Fact, FactsEngine, FactTool, Review, Workload } from '../../engine/index.ts';
import { LARGEST } from './files/importing.ts';
import { factsEngine } from './reviewing.ts';
import type { AppState, Store } from './store.ts';

/** The program that commands are written for: kept until the page closes, for all places that show commands. */
export const factTool = createStore<{ readonly tool: FactTool }>()(() => ({ tool: 'docker' }));

/** The reviews of the open files, in the order of the files. */
const reviewsOf = ({ workspace: { files }, analyses, analysis }: AppState): Review[] =>
  files.map(({ id }) => (analyses.get(id) ?? analysis).review);

let last: { readonly of: readonly unknown[]; readonly workloads: readonly Workload[] } | undefined;

/** The workloads of all open files: the same list for the same reviews. */
export function openWorkloads(state: AppState): readonly Workload[] {
  const of = reviewsOf(state);
  if (last?.of.length === of.length && of.every((review, i) => review === last?.of[i])) {
    return last.workloads;
  }
  const workloads = of.flatMap(({ documents }) =>
    documents.flatMap(({ review }) => review.workloads.map(({ workload }) => workload)),
  );
  last = { of, workloads };
  return workloads;
}

/** The images of workloads that nothing is known of yet, and their containers. */
export function openQuestions(workloads: readonly Workload[]) {
  const answered = new Set(
    workloads.flatMap(({ pod }) =>
      pod.containers.flatMap(({ learned, value }) => (learned ? [value.image?.trim()] : [])),
    ),
  );
  return factsEngine.now().factQuestionsOf(workloads, (image) => !answered.has(image.trim()));
}

/** The image that an answer is about that doesn't say it: the only one of the files. */
export function onlyImage(workloads: readonly Workload[]): string | undefined {
  const [image, ...others] = factsEngine.now().factQuestionsOf(workloads).images;
  return others.length === 0 ? image : undefined;
}

// ----------------------------------------------------------------
// What is pasted.

type ReadNote = Awaited<ReturnType<FactsEngine['readFacts']>>['notes'][number];

/** What was read of a text or of files. */
export interface FactsReading {
  readonly facts: readonly Fact[];
  /** How many images they are about. */
  readonly images: number;
  readonly notes: readonly (ReadNote & { readonly file: string | undefined })[];
  readonly moreNotes: number;
  /** Files that are no text, or too large. */
  readonly unread: readonly string[];
}

/** A text that was pasted, without a name, or the text of a file. */
interface AnswerText {
  readonly file?: string;
  readonly text: string;
}

/** So many notes are listed, of all texts together. */
const MOST_NOTES = 50;

/** Reads answers, and keeps what they say with what is known already. */
export async function readAnswers(
  store: Store,
  texts: readonly AnswerText[],
  fallback: string | undefined,
  today: string,
): Promise<FactsReading> {
  const { readFacts, writtenImage } = await factsEngine.load();
  const facts: Fact[] = [];
  const notes: FactsReading['notes'][number][] = [];
  let moreNotes = 0;
  for (const { file, text } of texts) {
    const read = await readFacts(text, { today, fallback });
    facts.push(...read.facts);
    notes.push(...read.notes.map((note) => ({ ...note, file })));
    moreNotes += read.moreNotes;
  }
  if (facts.length > 0) store.learn(mergedFacts(store.getState().workspace.facts, facts));
  const images = new Set(facts.flatMap(({ image }) => (image ? writtenImage(image) : []))).size;
  moreNotes += Math.max(0, notes.length - MOST_NOTES);
  return { facts, images, notes: notes.slice(0, MOST_NOTES), moreNotes, unread: [] };
}

/** The same for files. */
export async function readAnswerFiles(
  store: Store,
  files: readonly File[],
  fallback: string | undefined,
  today: string,
): Promise<FactsReading> {
  const texts: Required<AnswerText>[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const text = file.size > LARGEST ? undefined : await textOf(file);
    if (text === undefined) unread.push(file.name);
    else texts.push({ file: file.name, text });
  }
  return { ...(await readAnswers(store, texts, fallback, today)), unread };
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps facts of a draft, which anything may have been stored as. */
export async function learnUnchecked(store: Store, facts: readonly Fact[]): Promise<void> {
  const { soundFacts } = await factsEngine.load();
  store.learn(mergedFacts(store.getState().workspace.facts, soundFacts(facts)));
}

/** What an answer is, whenever it was given. */
const keyOf = ({ date: _, ...fact }: Fact): string => JSON.stringify(fact);

/** Facts with others added behind them: the same answer again has the later date, and was read later. */
export function mergedFacts(before: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  const byKey = new Map<string, Fact>();
  for (const fact of [...before, ...more]) {
    const key = keyOf(fact);
    const present = byKey.get(key);
    if (present && present.date > fact.date) continue;
    byKey.delete(key);
    byKey.set(key, fact);
  }
  return [...byKey.values()];
}

// ----------------------------------------------------------------
// What has become of each fact.

/** What another fact says otherwise, and why the one that holds does. */
export interface FactDifference {
  readonly field: keyof Fact['values'];
  readonly other: Fact;
  readonly why: FactPrecedence;
}

/**
 * `holds`: used for a container of the files, perhaps against others, perhaps not in all that it says. `contradicted`:
 * others hold instead of all that it says. `stale`: of the tag in the files, but too old. `elsewhere`: of another tag or
 * digest of an image in the files. `absent`: about nothing in the files.
 */
export type FactState =
  | {
      readonly kind: 'holds' | 'contradicted';
      readonly wins: readonly FactDifference[];
      readonly losses: readonly FactDifference[];
    }
  | { readonly kind: 'elsewhere'; readonly image: string }
  | { readonly kind: 'stale' | 'absent' };

/** The state of each fact for the containers of workloads. */
export function factStates(
  facts: readonly Fact[],
  workloads: readonly Workload[],
  today: string,
): ReadonlyMap<Fact, FactState> {
  const states = new Map<Fact, FactState>(facts.map((fact) => [fact, { kind: 'absent' }]));
  const isStill = (fact: Fact, ...kinds: readonly FactState['kind'][]) =>
    kinds.includes(states.get(fact)?.kind ?? 'holds');
  for (const { image, knowledge } of knownOf(facts, workloads, today)) {
    const { holding, stale, elsewhere } = knowledge;
    for (const fact of elsewhere) {
      if (image !== null && isStill(fact, 'absent')) states.set(fact, { kind: 'elsewhere', image });
    }
    for (const fact of stale) {
      if (isStill(fact, 'absent', 'elsewhere')) states.set(fact, { kind: 'stale' });
    }
    const differences = differencesIn(knowledge);
    for (const fact of holding) {
      const { wins = [], losses = [] } = differences.get(fact) ?? {};
      const lost = new Set<string>(losses.map(({ field }) => field));
      const isLost = lost.size > 0 && Object.keys(fact.values).every((field) => lost.has(field));
      // What is lost for one container is used for another.
      if (!isLost || !isStill(fact, 'holds')) {
        states.set(fact, { kind: isLost ? 'contradicted' : 'holds', wins, losses });
      }
    }
  }
  return states;
}

type Lookup = InstanceType<FactsEngine['FactBook']>['lookups'][number];
type FactPrecedence = Lookup['knowledge']['contradictions'][number]['against'][number]['why'];

/** What is known at each container of workloads. */
function knownOf(facts: readonly Fact[], workloads: readonly Workload[], today: string) {
  const book = new (factsEngine.now().FactBook)(facts, today);
  for (const workload of workloads) book.attach(workload);
  return book.lookups;
}

/** Where each fact of a container differs from others. */
function differencesIn({ contradictions }: Lookup['knowledge']) {
  const found = new Map<
    Fact,
    { readonly wins: FactDifference[]; readonly losses: FactDifference[] }
  >();
  const of = (fact: Fact) => {
    const present = found.get(fact) ?? { wins: [], losses: [] };
    found.set(fact, present);
    return present;
  };
  for (const { field, holds, against } of contradictions) {
    for (const { fact, why } of against) {
      of(holds).wins.push({ field, other: fact, why });
      of(fact).losses.push({ field, other: holds, why });
    }
  }
  return found;
}

/** Facts about an image of containers that don't hold for it: it has another tag or digest, or they are too old. */
export interface FactBeside {
  readonly kind: 'elsewhere' | 'stale';
  readonly fact: Fact;
  /** As the file has it. */
  readonly image: string;
}

/** For each image of workloads of which nothing holds, the newest fact of another tag or digest, and the newest old one. */
export function factsBeside(
  facts: readonly Fact[],
  workloads: readonly Workload[],
  today: string,
): readonly FactBeside[] {
  const found = new Map<string, FactBeside>();
  for (const { image, knowledge } of knownOf(facts, workloads, today)) {
    if (image === null || knowledge.holding.length > 0) continue;
    for (const kind of ['elsewhere', 'stale'] as const) {
      for (const fact of knowledge[kind]) {
        const key = `${kind} ${image}`;
        const present = found.get(key);
        if (!present || present.fact.date <= fact.date) found.set(key, { kind, fact, image });
      }
    }
  }
  return [...found.values()];
}

/** The image of a fact, with its digest where that may be all that differs from the one of a file. */
export function imageBeside({ image }: Fact, other: string): string {
  if (!image) return '';
  const { writtenImage } = factsEngine.now();
  const [digest] = image.digests;
  const written = writtenImage(image);
  return digest && other.includes('@') && image.tag !== null ? `${written}@${digest}` : written;
}

// ----------------------------------------------------------------
// What a fact says.

/** One field of a fact: the name of its sentence and what goes into it. */
export interface FactSaying {
  readonly field: keyof Fact['values'];
  readonly values: { readonly [name: string]: string };
}

/** So many items of a list are shown. */
const MOST_SHOWN = 5;

function listed(items: readonly (number | string)[]): string {
  const more = items.length > MOST_SHOWN ? ', …' : '';
  return `${items.slice(0, MOST_SHOWN).join(', ')}${more}`;
}

/** What a fact says, field by field. A list without anything is `none`. */
export function sayingsOf({ values }: Fact): readonly FactSaying[] {
  const idOf = ({ uid, gid }: { readonly uid: number; readonly gid?: number }) =>
    gid === undefined ? String(uid) : `${uid}:${gid}`;
  const amounts = ({ cpu, memory }: { readonly cpu?: string; readonly memory?: string }) =>
    [cpu, memory].filter(Boolean).join(', ');
  const list = (items: readonly (number | string)[]) => ({ value: listed(items) || 'none' });
  const { process } = values;
  const fields: { readonly [F in keyof Fact['values']]: FactSaying['values'] } = {
    ...(values.user !== undefined && { user: { value: values.user || 'root' } }),
    ...(values.startsAs && { startsAs: { value: idOf(values.startsAs) } }),
    ...(values.runsAs && { runsAs: { value: idOf(values.runsAs) } }),
    ...(values.users && {
      users: list(Object.entries(values.users).map(([name, ids]) => `${name} ${idOf(ids)}`)),
    }),
    ...(values.ports && { ports: list(values.ports) }),
    ...(values.volumes && { volumes: list(values.volumes) }),
    ...(values.workingDir && { workingDir: { value: values.workingDir } }),
    ...(values.programs && { programs: list(values.programs) }),
    ...(values.writes && { writes: list(values.writes) }),
    ...(values.writesBeside && { writesBeside: list(values.writesBeside) }),
    ...(process && {
      process: {
        ...list(process.capabilities),
        gains: process.noNewPrivileges ? 'no' : 'yes',
        seccomp: process.seccomp ? 'yes' : 'no',
      },
    }),
    ...(values.trial && {
      trial: {
        user: values.trial.asUser ? idOf(values.trial.asUser) : 'none',
        works: values.trial.asUser?.works ? 'yes' : 'no',
        // Neither, if it wasn't tried.
        drops: { true: 'yes', false: 'no', undefined: 'none' }[
          `${values.trial.withoutCapabilities}`
        ],
      },
    }),
    ...(values.setUidFiles && { setUidFiles: list(values.setUidFiles) }),
    ...(values.fileCapabilities && {
      fileCapabilities: list(values.fileCapabilities.map(({ path }) => path)),
    }),
    ...(values.usage && { usage: { value: amounts(values.usage) } }),
    ...(values.recommended && { recommended: { value: amounts(values.recommended) } }),
  };
  return Object.entries(fields).map(([field, values]) => ({
    field: field as FactSaying['field'],
    values,
  }));
}
