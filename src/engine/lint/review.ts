/** Text to findings, states and verdicts, one document at a time. Results are plain data. */

import { Bundle, type BundleObject } from '../model/bundle.ts';
import { added } from '../model/lookups.ts';
import { isEmptyDocument, type Slice, splitDocuments } from '../yaml/split.ts';
import { type Event, eventsOfStream } from '../yaml/stream.ts';
import { glance } from './glance.ts';
import { inlinePatches } from './inline-patches.ts';
import { type NamespacePolicies, namespacePolicies } from './namespace-policy.ts';
import { namesPatches } from './partial.ts';
import type { Problem } from './problem.ts';
import { type Reading, type Related, readDocument } from './reading.ts';
import type { Registry } from './registry.ts';
import { askRule, type Subject } from './review-object.ts';
import type {
  DocumentReview,
  ObjectReview,
  PlacedReview,
  Review,
  WorkloadReview,
} from './review-result.ts';
import type { Env, Scope } from './rule.ts';
import { sameData } from './same.ts';
import { type ActiveRule, activeRules, defaultSettings, type Settings } from './settings.ts';
import { evaluate } from './standards.ts';
import { waive } from './waive.ts';

export type {
  DocumentReview,
  ObjectReview,
  PlacedReview,
  Review,
  WorkloadReview,
} from './review-result.ts';

interface Reader {
  readonly active: ActiveRule;
  /** Its number among all active rules. */
  readonly n: number;
  readonly set: number;
}

/** What a rule asked of others, when it was asked about an object. */
const ASKED_ALL = 1;
const ASKED_BESIDE = 2;

interface PlacedReading {
  readonly slice: Slice;
  readonly reading: Reading;
  readonly inside?: true;
}

/**
 * Reviews files again and again at the cost of what changed: a document whose text was there in the
 * last review is not looked at again, unless something changed that its rules read elsewhere.
 */
export class Reviewer {
  private readonly active: readonly ActiveRule[];
  private readonly known: ReadonlySet<string>;
  /** The sets of kinds that rules read: each is looked up once in a review. */
  private readonly reads: readonly (readonly string[])[];
  /** The rules that look at other objects, and which of these sets each of them reads. */
  private readonly readers: readonly Reader[];
  /** Of these, those about objects of a kind: with a pod, and without. */
  private readonly readersOfPods = new Map<string, readonly Reader[]>();
  private readonly readersOfOthers = new Map<string, readonly Reader[]>();
  private readings = new Map<string, Reading[]>();
  private bundles: readonly Bundle[];
  /** The same sets of each file alone: what a fix may look at, since it writes in one file. */
  private local: readonly (readonly Bundle[])[] = [];
  private policies: NamespacePolicies = new Map();
  /** What the last call of `steps` reads, and how far it has come. */
  private under: { readonly texts: readonly string[]; readonly files: PlacedReading[][] } = {
    texts: [],
    files: [],
  };

  /** Settings left out: every rule that nobody disagrees about. */
  constructor(
    readonly registry: Registry,
    readonly env: Env,
    readonly settings: Settings = defaultSettings(registry),
  ) {
    this.active = activeRules(registry, env, settings);
    this.known = new Set(registry.byId.keys());
    const sets = new Map(
      this.active.flatMap(({ rule: { reads } }) => (reads ? [[reads.join(' '), reads]] : [])),
    );
    this.reads = [...sets.values()];
    const names = [...sets.keys()];
    this.readers = this.active.flatMap((active, n): Reader[] => {
      const { reads } = active.rule;
      return reads ? [{ active, n, set: names.indexOf(reads.join(' ')) }] : [];
    });
    this.bundles = this.reads.map(() => Bundle.empty);
  }

  review(text: string): Review {
    return this.reviewAll([text])[0] as Review;
  }

  /** Files that belong together: what one of them refers to may stand in another. */
  reviewAll(texts: readonly string[]): Review[] {
    const steps = this.steps(texts, 'ahead');
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in steps, so that a caller can give way between them, or start anew with other texts: what
   * has been read by then is not lost. Yields after each document how much of the text is read, from 0
   * to 1; once all is read, what refers to other documents is still asked.
   * @param how `ahead`: the syntax of a file may be read in one go, which is faster when all of it is new,
   *   and gives way only then. `glance`: documents that carry nothing for a review are only looked at, and
   *   said to be pending; the next call without it reads them.
   */
  *steps(texts: readonly string[], how?: 'ahead' | 'glance'): Generator<number, Review[], void> {
    const inOneGo = how === 'ahead' && this.readings.size === 0;
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    const next = new Map<string, Reading[]>();
    const beside = texts.some(namesPatches);
    const files: PlacedReading[][] = [];
    this.under = { texts, files };
    let before = 0;
    for (const text of texts) {
      const file: PlacedReading[] = [];
      files.push(file);
      const slices = splitDocuments(text);
      const events = inOneGo ? eventsOfStream(text, slices) : [];
      for (const [i, slice] of slices.entries()) {
        const own = text.slice(slice.from, slice.to);
        if (isEmptyDocument(own) && !slice.badSeparator) continue;
        // Each is given out once: two documents of the same text are two objects of the bundle.
        const key = beside ? `patch ${own}` : own;
        const list = added(next, key, () => []);
        const last = this.readings.get(key)?.[list.length];
        const known = last?.pending && how !== 'glance' ? undefined : last;
        const reading =
          known ?? (how === 'glance' ? glance(own) : null) ?? this.read(own, beside, events[i]);
        if (!known) added(this.readings, key, () => [])[list.length] = reading;
        list.push(reading);
        file.push({ slice, reading });
        yield (before + slice.to) / total;
        // Patches inside a Kustomization are documents too, at their place in its text.
        const patches =
          reading.recognised === 'kustomization' ? inlinePatches(reading.document) : [];
        for (const inner of patches) {
          const [from, to] = [slice.from + inner.from, slice.from + inner.to];
          const patch = `patch ${text.slice(from, to)}`;
          const others = added(next, patch, () => []);
          const before = this.readings.get(patch)?.[others.length];
          const inside = before ?? this.read(text.slice(from, to), true, undefined);
          if (!before) added(this.readings, patch, () => []).push(inside);
          others.push(inside);
          file.push({ slice: { from, to, separatorFrom: from }, reading: inside, inside: true });
        }
      }
      before += text.length;
    }
    this.readings = next;
    this.relate(files);
    const reviews: Review[] = [];
    for (const [i, text] of texts.entries()) {
      const documents: PlacedReview[] = [];
      const withWhat = [...this.bundles, ...(this.local[i] ?? []), this.policies];
      for (const { slice, reading, inside } of files[i] ?? []) {
        const review = withBadSeparator(this.reviewOf(reading, withWhat), slice);
        documents.push({ index: documents.length, slice, review, ...(inside && { inside }) });
        yield 1;
      }
      reviews.push({ text, env: this.env, settings: this.settings, documents });
    }
    return reviews;
  }

  /**
   * What the documents say by themselves that `steps` has read by now, file by file, before it is done. Rules
   * that look at other objects are not asked: those may stand further down.
   */
  soFar(): Review[] {
    const { env, settings } = this;
    return this.under.texts.map((text, i) => {
      const documents = (this.under.files[i] ?? []).map(({ slice, reading, inside }, index) => {
        reading.alone ??= this.complete(reading, [], reading.problems);
        const review = withBadSeparator(reading.alone, slice);
        return { index, slice, review, ...(inside && { inside }) };
      });
      return { text, env, settings, documents };
    });
  }

  private read(text: string, beside: boolean, events: readonly Event[] | undefined): Reading {
    const { active, known, env } = this;
    return readDocument({ active, known, today: env.today }, text, beside, events);
  }

  /** Gathers what the rules read elsewhere. A set that is as it was stays the same bundle. */
  private relate(files: readonly (readonly { reading: Reading }[])[]): void {
    const byFile = files.map((file) =>
      file.flatMap(({ reading: { objects } }, document) =>
        objects.map(
          ({ object, workload, doubt }): BundleObject => ({
            object,
            workload,
            document,
            ...(doubt && { doubt: doubt.why }),
          }),
        ),
      ),
    );
    const all = new Bundle(byFile.flat());
    this.bundles = this.setsOf(all, this.bundles);
    this.local =
      files.length === 1
        ? [this.bundles]
        : byFile.map((own, i) => this.setsOf(new Bundle(own), this.local[i] ?? []));
    this.policies = namespacePolicies(all, this.policies);
  }

  /** A bundle for each set of kinds that rules read. */
  private setsOf(all: Bundle, before: readonly Bundle[]): Bundle[] {
    return this.reads.map((kinds, i) => {
      const objects = kinds.flatMap((kind) => all.of(kind));
      const last = before[i];
      return last && sameObjects(last.objects, objects) ? last : new Bundle(objects);
    });
  }

  /**
   * The same object as in the last review, unless it says something else.
   * @param withWhat the sets of all files, those of its own file, and what Namespaces say
   */
  private reviewOf(reading: Reading, withWhat: Related['with']): DocumentReview {
    const { related } = reading;
    if (related?.on.every((i) => related.with[i] === withWhat[i])) {
      // What it does not depend on must not be kept alive by it.
      related.with = withWhat;
      return related.review;
    }
    const problems = [...reading.problems];
    const { said, asked, on } = this.ask(reading, withWhat, problems);
    const sound = problems.length === reading.problems.length;
    const same =
      related?.sound &&
      sound &&
      related.with.at(-1) === this.policies &&
      said.every((own, i) => own.every((one, n) => one === related.said[i]?.[n]));
    const review = same ? related.review : this.complete(reading, said, problems);
    reading.related = { with: withWhat, on, said, asked, sound, review };
    reading.alone = undefined;
    return review;
  }

  /**
   * What the rules say that look at other objects. Where nothing has changed of what a rule asked them, it
   * is not asked again.
   */
  private ask(
    { objects, pending, related }: Reading,
    withWhat: Related['with'],
    problems: Problem[],
  ): Pick<Related, 'said' | 'asked' | 'on'> {
    const sets = this.reads.length;
    const on = new Set([withWhat.length - 1]);
    const asked: number[][] = [];
    const said = objects.map((subject, i) => {
      const own: number[] = [];
      asked.push(own);
      if (pending) return [];
      return this.readersOf(subject).map(({ active, set }, k) => {
        const bundle = withWhat[set] as Bundle;
        const beside = withWhat[sets + set] as Bundle;
        const last = related?.said[i]?.[k];
        let what = related?.asked[i]?.[k] ?? 0;
        const same =
          (related?.with[set] === bundle || !(what & ASKED_ALL)) &&
          (related?.with[sets + set] === beside || !(what & ASKED_BESIDE));
        let now = last;
        // A rule that failed has to say so again.
        if (!related?.sound || !same) {
          bundle.asked = false;
          beside.asked = false;
          now = askRule(active, subject, bundle, problems, beside);
          what = (bundle.asked ? ASKED_ALL : 0) | (beside.asked ? ASKED_BESIDE : 0);
          if (sameData(last, now)) now = last;
        }
        own.push(what);
        if (what & ASKED_ALL) on.add(set);
        if (what & ASKED_BESIDE) on.add(sets + set);
        return now;
      });
    });
    return { said, asked, on: [...on] };
  }

  /** The rules that look at other objects and have something to say of such an object as this. */
  private readersOf({ kind, targets }: Subject): readonly Reader[] {
    return added(targets.pod ? this.readersOfPods : this.readersOfOthers, kind, () =>
      this.readers.filter(
        ({ active: { kinds, rule } }) =>
          targets[rule.scope as Scope] !== undefined && (!kinds || kinds.has(kind)),
      ),
    );
  }

  private complete(
    { document, recognised, objects, suppressions, own, pending }: Reading,
    said: Related['said'],
    problems: readonly Problem[],
  ): DocumentReview {
    const reviews = objects.map((subject, i): ObjectReview => {
      const { object, workload, doubt } = subject;
      const all = [...(own[i] ?? [])];
      for (const [k, { n }] of this.readersOf(subject).entries()) all[n] = said[i]?.[k];
      const rules = all.filter((one) => one !== undefined);
      const findings = rules.flatMap((one) => one.findings);
      findings.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
      // Of a template or a patch nobody knows what Kubernetes will get.
      const whole = !doubt || (document.template?.asWritten === true && !doubt.partial);
      const decoded = workload?.problems.length === 0 && whole;
      const policy = this.policies.get(workload?.namespace ?? '');
      const standards =
        workload && decoded
          ? evaluate(
              this.registry,
              workload,
              policy?.version ?? this.env.policyVersion,
              policy?.label,
            )
          : null;
      const waived = waive(findings, suppressions, this.registry);
      return { object, workload, rules, ...waived, standards };
    });
    return {
      document,
      recognised,
      objects: reviews,
      workloads: reviews.filter((one): one is WorkloadReview => one.workload !== undefined),
      ...(pending && { pending }),
      problems,
    };
  }
}

function sameObjects(a: readonly BundleObject[], b: readonly BundleObject[]): boolean {
  return a.length === b.length && a.every(({ object }, i) => object === b[i]?.object);
}

function withBadSeparator(review: DocumentReview, { badSeparator, from }: Slice): DocumentReview {
  if (!badSeparator) return review;
  const range = { from: badSeparator.from - from, to: badSeparator.to - from };
  return { ...review, problems: [{ code: 'bad-separator', ...range }, ...review.problems] };
}
