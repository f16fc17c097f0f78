/** Text to findings, states and verdicts, one document at a time. Results are plain data. */
import type { Bundle } from '../model/bundle/bundle.ts';
import type { Env, Scope } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { type CountedSteps, finish, type Steps } from '../text/steps.ts';
import { LONG_TEXT, parseSteps, type YamlDocument } from '../yaml/parse.ts';
import { isEmptyDocument, type Slice, splitDocuments } from '../yaml/split.ts';
import { type Event, EventsInParts } from '../yaml/stream.ts';
import { askRule, askSteps, lookedAt, type RuleReview, targetsIn } from './ask-rule.ts';
import { Bundles, bundleObjectsIn } from './bundles.ts';
import { DocumentCache, type ParsedFile, type PlacedDocument } from './document-cache.ts';
import { guessesOf, listedIn, withGuesses } from './guesses.ts';
import { inlinePatches } from './kustomize/inline-patches.ts';
import {
  AS_PATCH,
  Kustomizations,
  type Kustomized,
  type SourceFile,
} from './kustomize/kustomized.ts';
import {
  type ParsedDocument,
  type ReadObject,
  type RelatedReview,
  readSteps,
} from './parsed-document.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import type {
  DocumentReview,
  ObjectReview,
  PlacedReview,
  Review,
  WorkloadReview,
} from './review-result.ts';
import { isOfKinds, type RuleSubject, TARGETS_AT_ONCE } from './rule-subject.ts';
import { type ActiveRule, activeRules, defaultSettings, type Settings } from './settings.ts';
import { skim } from './skim.ts';
import { evaluateSteps } from './standards.ts';
import { suppressFindings } from './suppressed.ts';

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

/**
 * Reviews files again and again at the cost of what changed: a document whose text was there in the
 * last review is not looked at again, unless something changed that its rules read elsewhere.
 */
export class Reviewer {
  protected readonly active: readonly ActiveRule[];
  private readonly ruleIds: ReadonlySet<string>;
  /** The sets of kinds that rules read: each is looked up once in a review. */
  private readonly reads: readonly (readonly string[])[];
  /** The rules that look at other objects, and which of these sets each of them reads. */
  private readonly readers: readonly Reader[];
  /** Of these, those about objects of a kind: with a pod, and without. */
  private readonly readersOfPods = new Map<string, readonly Reader[]>();
  private readonly readersOfOthers = new Map<string, readonly Reader[]>();
  private readonly cache = new DocumentCache();
  protected readonly kustomizations = new Kustomizations();
  protected readonly bundles: Bundles;
  /** What the last call of `steps` has read. */
  private under: readonly ParsedFile[] = [];

  /** Settings left out: every rule that nobody disagrees about. */
  constructor(
    readonly registry: Registry,
    readonly env: Env,
    readonly settings: Settings = defaultSettings(registry),
  ) {
    this.active = activeRules(registry, env, settings);
    this.ruleIds = new Set(registry.byId.keys());
    const sets = new Map(
      this.active.flatMap(({ reads }) => (reads ? [[reads.join(' '), reads]] : [])),
    );
    this.reads = [...sets.values()];
    const names = [...sets.keys()];
    this.readers = this.active.flatMap((active, n): Reader[] => {
      const { reads } = active;
      return reads ? [{ active, n, set: names.indexOf(reads.join(' ')) }] : [];
    });
    this.bundles = new Bundles(this.reads);
  }

  review(text: string): Review {
    return this.reviewAll([text])[0] as Review;
  }

  /**
   * Files that belong together: what one of them refers to may stand in another. A text alone has no path by which a
   * Kustomization could name it.
   */
  reviewAll(sources: readonly (string | SourceFile)[]): Review[] {
    return finish(this.steps(sources, 'ahead'));
  }

  /**
   * The same in steps, so that a caller can give way between them, or start anew with other texts: what
   * has been read by then is not lost. Yields after each document how many characters are read,
   * and gives way within long ones; once all is read, what refers to other documents is still asked.
   * @param how `ahead`: the syntax of a file may be read in one go, which is faster when all of it is new,
   *   and gives way only then. `skim`: documents that carry nothing for a review are only looked at, and
   *   said to be pending; the next call without it reads them.
   */
  *steps(
    sources: readonly (string | SourceFile)[],
    how?: 'ahead' | 'skim',
  ): CountedSteps<Review[]> {
    const { cache } = this;
    const all = sources.map(
      (source): SourceFile => (typeof source === 'string' ? { text: source } : source),
    );
    const inOneGo = how === 'ahead' && cache.empty;
    const total = all.reduce((sum, { text }) => sum + text.length, 0);
    const usable = ({ pending }: ParsedDocument) => !pending || how === 'skim';
    const byFile = this.kustomizations.of(all);
    const keys = byFile.map(keyFor);
    const skimmed = (content: string) => (how === 'skim' ? skim(content) : null);
    const files: { name: string | undefined; text: string; placed: PlacedDocument[] }[] = [];
    this.under = files;
    cache.begin(keys);
    let before = 0;
    for (const [file, { name, text }] of all.entries()) {
      const kustomized = byFile[file] as Kustomized;
      const readAs = keys[file] as string;
      const placed: PlacedDocument[] = [];
      const keptFor = cache.places(file, text);
      files.push({ name, text, placed });
      const slices = splitDocuments(text);
      const events = inOneGo ? new EventsInParts(text, slices) : undefined;
      for (const [i, slice] of slices.entries()) {
        let kept = keptFor(slice, usable);
        if (!kept) {
          const content = text.slice(slice.from, slice.to);
          if (isEmptyDocument(content) && !slice.badSeparator) continue;
          kept = cache.find(readAs + content, usable);
          if (!kept) {
            const reading = this.read(content, kustomized, events?.of(i));
            kept = cache.add(readAs + content, skimmed(content) ?? (yield* reading));
          }
        }
        placed.push({ slice, kept });
        yield { done: before + slice.to, of: total };
        for (const inner of documentsInside(kept.parsed, slice)) {
          const content = text.slice(inner.from, inner.to);
          const key = keyFor(AS_PATCH) + content;
          const patch =
            cache.find(key, usable) ??
            cache.add(key, yield* this.read(content, AS_PATCH, undefined));
          placed.push({ slice: inner, kept: patch, inside: true });
        }
      }
      before += text.length;
    }
    cache.end(files);
    this.bundles.gather(bundleObjectsIn(files));
    const reviews: Review[] = [];
    const withWhat = this.bundles.all;
    for (const { name, text, placed } of files) {
      const documents: PlacedReview[] = [];
      for (const { slice, kept, inside } of placed) {
        const whole = yield* this.reviewOf(kept.parsed, withWhat);
        const review = withBadSeparator(whole, slice);
        documents.push({ index: documents.length, slice, review, ...(inside && { inside }) });
        yield { done: total, of: total };
      }
      reviews.push({ ...named(name), text, env: this.env, settings: this.settings, documents });
    }
    return reviews;
  }

  /**
   * What the documents say by themselves that `steps` has read by now, file by file, before it is done. Rules
   * that look at other objects are not asked: those may stand further down.
   */
  soFar(): Review[] {
    const { env, settings } = this;
    return this.under.map(({ name, text, placed }) => {
      const documents = placed.map(({ slice, kept: { parsed }, inside }, index) => {
        parsed.alone ??= finish(this.complete(parsed, [], parsed.problems));
        const review = withBadSeparator(parsed.alone, slice);
        return { index, slice, review, ...(inside && { inside }) };
      });
      return { ...named(name), text, env, settings, documents };
    });
  }

  private *read(
    text: string,
    kustomized: Kustomized,
    events: readonly Event[] | undefined,
  ): Steps<ParsedDocument> {
    const document = yield* parseSteps(text, events);
    return yield* this.readParsed(document, kustomized);
  }

  /** @param before see `readSteps` */
  protected readParsed(
    document: YamlDocument,
    kustomized: Kustomized,
    before?: readonly ReadObject[],
  ): Steps<ParsedDocument> {
    const { active, ruleIds, env } = this;
    const { kubernetesVersion: version, today, facts } = env;
    const reader = { version, active, ruleIds, today, facts };
    return readSteps(reader, document, kustomized, before);
  }

  /**
   * The same object as in the last review, unless it says something else.
   * @param withWhat the sets of objects, and what Namespaces say
   */
  protected *reviewOf(
    parsed: ParsedDocument,
    withWhat: RelatedReview['with'],
  ): Steps<DocumentReview> {
    const { related } = parsed;
    if (related?.on.every((i) => related.with[i] === withWhat[i])) {
      // What it does not depend on must not be kept alive by it.
      related.with = withWhat;
      parsed.alone = undefined;
      return related.review;
    }
    const problems = [...parsed.problems];
    const { ruleReviews, lookups, on } = yield* this.ask(parsed, withWhat, problems);
    const sound = problems.length === parsed.problems.length;
    const same =
      related?.sound &&
      sound &&
      related.with.at(-1) === this.bundles.policies &&
      ruleReviews.every((answers, i) =>
        answers.every((answer, n) => answer === related.ruleReviews[i]?.[n]),
      );
    const review = same ? related.review : yield* this.complete(parsed, ruleReviews, problems);
    parsed.related = { with: withWhat, on, ruleReviews, lookups, sound, review };
    parsed.alone = undefined;
    return review;
  }

  /**
   * What the rules say that look at other objects. Where nothing has changed of what a rule asked them, it
   * is not asked again.
   */
  private *ask(
    { objects, pending, related }: ParsedDocument,
    withWhat: RelatedReview['with'],
    problems: Problem[],
  ): Steps<Pick<RelatedReview, 'ruleReviews' | 'lookups' | 'on'>> {
    const on = new Set([withWhat.length - 1]);
    const lookups: boolean[][] = [];
    const ruleReviews: (RuleReview | undefined)[][] = [];
    let targets = 0;
    for (const [i, subject] of objects.entries()) {
      const [objectLookups, answers]: [boolean[], (RuleReview | undefined)[]] = [[], []];
      lookups.push(objectLookups);
      ruleReviews.push(answers);
      if (pending) continue;
      for (const [k, { active, set }] of this.readersOf(subject).entries()) {
        if (targets >= TARGETS_AT_ONCE) {
          yield;
          targets = 0;
        }
        const bundle = withWhat[set] as Bundle;
        const last = related?.ruleReviews[i]?.[k];
        let what = related?.lookups[i]?.[k] ?? false;
        const same = related?.with[set] === bundle || !what;
        let now = last;
        // A rule that failed has to say so again.
        if (!related?.sound || !same) {
          bundle.wasAsked = false;
          now =
            targetsIn(active, subject) > TARGETS_AT_ONCE
              ? yield* askSteps(active, subject, bundle, problems)
              : askRule(active, subject, bundle, problems);
          what = bundle.wasAsked;
          if (sameData(last, now)) now = last;
        }
        objectLookups.push(what);
        if (what) on.add(set);
        answers.push(now);
        targets += lookedAt(subject, now);
      }
    }
    return { ruleReviews, lookups, on: [...on] };
  }

  /** The rules that look at other objects and have something to say of such an object as this. */
  private readersOf(subject: RuleSubject): readonly Reader[] {
    const { kind, targets } = subject;
    // A pod among several of an object is no object itself.
    const key = targets.object ? kind : `part of ${kind}`;
    return added(targets.pod ? this.readersOfPods : this.readersOfOthers, key, () =>
      this.readers.filter(
        ({ active: { kinds, rule } }) =>
          targets[rule.scope as Scope] !== undefined && (!kinds || isOfKinds(subject, kinds)),
      ),
    );
  }

  /** Yields within long documents alone. */
  private *complete(
    {
      document,
      recognised,
      objects,
      suppressions,
      guesses: marked,
      ruleReviews,
      pending,
    }: ParsedDocument,
    relatedReviews: RelatedReview['ruleReviews'],
    problems: readonly Problem[],
  ): Steps<DocumentReview> {
    const isLong = document.text.length > LONG_TEXT;
    const reviews: ObjectReview[] = [];
    const refs = objects.map(({ object }) => object);
    const listed = refs.flatMap((object) => listedIn(this.env.toConfirm ?? [], object));
    const guesses = [...marked, ...listed];
    for (const [i, subject] of objects.entries()) {
      if (isLong) yield;
      const { object, workload, unknowns } = subject;
      const all = [...(ruleReviews[i] ?? [])];
      for (const [k, { n }] of this.readersOf(subject).entries()) all[n] = relatedReviews[i]?.[k];
      const rules = withGuesses(
        all.filter((review) => review !== undefined),
        guesses.length > 0 ? guessesOf(guesses, object, refs) : [],
        subject,
        this.active,
      );
      const found = rules.flatMap((rule) => rule.findings);
      if (isLong) yield;
      found.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
      const refused = found.filter((finding) => finding.isRefused);
      const findings = refused.length > 0 ? found.filter((finding) => !finding.isRefused) : found;
      if (isLong) yield;
      // Of a template or a patch nobody knows what Kubernetes will get.
      const whole = !unknowns || (!unknowns.partial && document.template?.asWritten !== false);
      // Of a custom resource without a container nobody knows what its controller runs.
      const runs = !workload?.custom || workload.pod.containers.length > 0;
      const decoded = workload?.problems.length === 0 && whole && runs;
      const rendered = subject.seen?.beside.subject.workload ?? workload;
      const policy = this.bundles.policies.get(rendered?.namespace ?? '');
      // An object under a version that is gone is judged as what it is under the current one.
      const standards =
        rendered && decoded
          ? yield* evaluateSteps(
              this.registry,
              rendered,
              policy?.version ?? this.env.policyVersion,
              policy?.label,
            )
          : null;
      if (isLong) yield;
      const suppressed = suppressFindings(findings, suppressions, this.registry, document.value);
      const substituted = unknowns?.substituted === true;
      reviews.push({ object, workload, rules, ...suppressed, refused, standards, substituted });
    }
    return {
      document,
      recognised,
      objects: reviews,
      workloads: reviews.filter(
        (review): review is WorkloadReview => review.workload !== undefined,
      ),
      guesses,
      ...(pending && { pending }),
      problems,
    };
  }
}

/** The beginning of the cache's key of a document: beside Kustomizations it is read in another way. */
const keyFor = ({ patches, selectors, named, unnamed, overlaid }: Kustomized): string =>
  [patches && 'patch ', selectors && 'selected ', unnamed && 'unnamed ', named, overlaid?.key]
    .filter(Boolean)
    .join('');

const named = (name: string | undefined): Pick<Review, 'name'> =>
  name === undefined ? {} : { name };

/** Where the documents inside a document are: patches in a Kustomization, at their place in the file's text. */
export const documentsInside = (
  { recognised, document }: Pick<ParsedDocument, 'recognised' | 'document'>,
  { from: at }: Slice,
): Slice[] =>
  recognised === 'kustomization'
    ? inlinePatches(document).map(({ from, to }) => ({
        from: at + from,
        to: at + to,
        separatorFrom: at + from,
      }))
    : [];

export function withBadSeparator(
  review: DocumentReview,
  { badSeparator, from }: Slice,
): DocumentReview {
  if (!badSeparator) return review;
  const range = { from: badSeparator.from - from, to: badSeparator.to - from };
  return {
    ...review,
    problems: [{ code: 'bad-separator', ...range, refused: true }, ...review.problems],
  };
}

/**
 * Whether two values of plain data say the same. An object is the same as itself without a look into it,
 * so that comparing what shares most of its parts costs little.
 */
function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Sets and maps are no plain data: their keys are not their content.
  if (!Array.isArray(a) && Symbol.iterator in a) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && sameData(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
