/**
 * What a report says that an earlier one said as well: known findings don't count, so that a review can begin on
 * files that are not clean yet. A finding is known by what it is about and by the file that it is in, so that of two
 * overlays with the same object each has its own. What an object says goes with it to another file.
 */
import {
  added,
  type Finding,
  fingerprintParts,
  grouped,
  registry,
  visibleJson,
} from '../engine/index.ts';
import {
  apart,
  isUnreadable,
  joinedFindings,
  type KnownFinding,
  type ReportEntry,
  type ReportedProblem,
  type WholeEntry,
  type WholeFile,
  type WholeReport,
} from './report.ts';
import { sha256 } from './sha256.ts';

export interface Baseline {
  readonly findings: readonly KnownFinding[];
}

/** How a baseline names files, and what it can know of those that a call did not read. */
export interface BaselinePaths {
  /** A file of the report as the baseline names it: the same from whichever folder a call is made. */
  readonly nameOf: (path: string) => string;
  /** Whether a file is there, by that name. */
  readonly isThere: (name: string) => boolean;
}

/**
 * Everything that a report says and that can be left for later. What can't be read is never known.
 * @returns sorted, so that a file of it changes where findings change
 */
export function baselineOf({ files }: WholeReport, { nameOf }: BaselinePaths): Baseline {
  const all = new Map<string, KnownFinding>();
  for (const file of files) {
    if ('error' in file) continue;
    const name = nameOf(file.path);
    for (const entry of file.entries) {
      for (const { rule, fingerprint } of fingerprintsIn(entry)) {
        const key = JSON.stringify([name, fingerprint]);
        const { count } = all.get(key) ?? { count: 0 };
        const object = objectName(entry);
        all.set(key, { file: name, object, rule, count: count + 1, fingerprint });
      }
    }
  }
  const key = ({ file, object, rule, fingerprint }: KnownFinding) =>
    `${file} ${object} ${rule} ${fingerprint}`;
  return { findings: [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/**
 * The report without what is known, as often as it is known; that stands apart in its entries.
 * What is gone is told of files that were read or are no longer there, unless something can't be read: it may be in that.
 * @param isWhole whether the report is about all files of the call: where older baselines name no file, what they know
 *   may be in the rest
 */
export function compared(
  report: WholeReport,
  baseline: Baseline,
  places: BaselinePaths,
  isWhole = true,
): WholeReport {
  const stock = new Stock(baseline);
  const read = new Map<string, WholeFile>();
  for (const file of report.files) if (!('error' in file)) read.set(places.nameOf(file.path), file);
  const from = moves(stock, read, places);
  let n = 0;
  const files = report.files.map((file) => {
    if ('error' in file) return file;
    const name = places.nameOf(file.path);
    const entries = file.entries.map((entry): WholeEntry => {
      const print = printsOf(entry);
      const origin = from.get(placeOf(name, entry)) ?? name;
      const take = (fingerprints: readonly string[]): boolean => {
        // Of a finding that one more container shares, those that were known still occur.
        const found = fingerprints.filter((fingerprint) => stock.take(origin, fingerprint));
        if (found.length === 0 || found.length < fingerprints.length) return false;
        n++;
        return true;
      };
      const split = <T>(all: readonly T[], fingerprintsOf: (item: T) => readonly string[]) => {
        const byKnown = grouped(all, (item) => take(fingerprintsOf(item)));
        return { new: byKnown.get(false) ?? [], known: byKnown.get(true) ?? [] };
      };
      const findings = split(apart(entry.findings), ({ finding }) => print.finding(finding));
      const problems = split(entry.problems, print.problem);
      const moreProblems = entry.moreProblems.flatMap((more) => {
        const prints = print.more(more);
        let left = more.n;
        while (left > 0 && take(prints)) left--;
        return left > 0 ? [{ ...more, n: left }] : [];
      });
      return {
        ...entry,
        findings: joinedFindings(findings.new),
        problems: problems.new,
        moreProblems,
        known: { findings: findings.known, problems: problems.known },
      };
    });
    return { ...file, entries };
  });
  const isRead = report.files.every(
    (file) =>
      !('error' in file) && !file.entries.some((entry) => entry.problems.some(isUnreadable)),
  );
  const gone = stock
    .left()
    .filter(({ file }) => (file === undefined ? isWhole : read.has(file) || !places.isThere(file)));
  return { ...report, files, baseline: { known: n, gone: isRead ? gone : [] } };
}

/** What a baseline knows, less what was found of it. */
class Stock {
  readonly findings: readonly KnownFinding[];
  readonly #left = new Map<string, number>();

  constructor({ findings }: Baseline) {
    this.findings = findings;
    for (const { file, fingerprint, count } of findings) {
      const key = keyOf(file, fingerprint);
      this.#left.set(key, (this.#left.get(key) ?? 0) + count);
    }
  }

  /** Takes one from a file, else from what older baselines know without a file. */
  take(file: string, fingerprint: string): boolean {
    const key = [keyOf(file, fingerprint), keyOf(undefined, fingerprint)].find(
      (candidate) => (this.#left.get(candidate) ?? 0) > 0,
    );
    if (key === undefined) return false;
    this.#left.set(key, (this.#left.get(key) as number) - 1);
    return true;
  }

  left(): KnownFinding[] {
    return this.findings.flatMap((finding) => {
      const count = this.#left.get(keyOf(finding.file, finding.fingerprint)) ?? 0;
      return count > 0 ? [{ ...finding, count }] : [];
    });
  }
}

const keyOf = (file: string | undefined, fingerprint: string): string =>
  JSON.stringify([file ?? null, fingerprint]);

const placeOf = (file: string, entry: ReportEntry): string =>
  JSON.stringify([file, objectName(entry)]);

/**
 * Where objects were that are in another file now: a file was renamed, or an object was moved. An object goes to a
 * file that had none of its name, from a file that no longer has it: one that was read, or isn't there any more.
 * Of several ways the one counts first whose files are called most alike, then the one with more in common.
 * @returns the old file by the new place
 */
function moves(
  { findings }: Stock,
  read: ReadonlyMap<string, WholeFile>,
  { isThere }: BaselinePaths,
): ReadonlyMap<string, string> {
  const before: PerObject<string> = new Map();
  for (const { file, object, fingerprint } of findings) {
    if (file !== undefined) listOf(before, object, file).push(fingerprint);
  }
  const now: PerObject<WholeEntry> = new Map();
  for (const [name, { entries }] of read) {
    for (const entry of entries) listOf(now, objectName(entry), name).push(entry);
  }
  const out = new Map<string, string>();
  for (const [object, places] of now) {
    const old = before.get(object);
    if (!old) continue;
    const gone = [...old]
      .filter(([name]) => !places.has(name) && (read.has(name) || !isThere(name)))
      .map(([name, prints]) => ({ name, words: wordsOf(name), prints: new Set(prints) }));
    if (gone.length === 0) continue;
    const taken = new Set<string>();
    const ways = [...places]
      .filter(([name]) => !old.has(name))
      .flatMap(([name, entries]) => {
        const words = wordsOf(name);
        const prints = entries.flatMap((entry) => [...fingerprintsIn(entry)]);
        return gone.map((file) => ({
          from: file.name,
          to: name,
          alike: alikeness(file.words, words),
          common: prints.filter(({ fingerprint }) => file.prints.has(fingerprint)).length,
        }));
      })
      .sort((a, b) => b.alike - a.alike || b.common - a.common);
    for (const { from, to } of ways) {
      const place = JSON.stringify([to, object]);
      if (out.has(place) || taken.has(from)) continue;
      out.set(place, from);
      taken.add(from);
    }
  }
  return out;
}

/** Lists by the name of an object, and in it by file. */
type PerObject<T> = Map<string, Map<string, T[]>>;

const listOf = <T>(all: PerObject<T>, object: string, file: string): T[] =>
  added(
    added(all, object, () => new Map()),
    file,
    () => [],
  );

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.split(/[^\p{L}\p{N}]+/u));

/** How many words two names of files share, against those that only one has. */
const alikeness = (words: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  3 * [...words].filter((word) => other.has(word)).length - words.size - other.size;

function* fingerprintsIn(entry: WholeEntry): Iterable<{ rule: string; fingerprint: string }> {
  const print = printsOf(entry);
  for (const { finding } of apart(entry.findings)) {
    for (const fingerprint of print.finding(finding)) yield { rule: finding.rule, fingerprint };
  }
  for (const problem of entry.problems) {
    for (const fingerprint of print.problem(problem)) yield { rule: problem.code, fingerprint };
  }
  for (const more of entry.moreProblems) {
    for (const fingerprint of print.more(more)) {
      for (let i = 0; i < more.n; i++) yield { rule: more.code, fingerprint };
    }
  }
}

const objectName = ({ kind, namespace, name }: ReportEntry): string =>
  [kind, namespace, name].filter((part) => part !== null).join('/');

/** Makes fingerprints of what is said of an object. They don't hold the file, which is named beside them: files are renamed. */
function printsOf({ review, apiVersion, kind, namespace, name }: WholeEntry) {
  // What an object is, stays when its group gets a new version.
  const group = apiVersion?.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const print = (...parts: readonly unknown[]): string =>
    sha256(JSON.stringify([group, kind, namespace, name, ...parts])).slice(0, 32);
  return {
    /** One for each container that shares the finding. */
    finding: (finding: Finding): readonly string[] =>
      review
        ? fingerprintParts(finding, review.object, registry).map((parts) => print(...parts))
        : [],
    /** None for what is never known: what can't be read, and templates, which are no fault. */
    problem: (problem: ReportedProblem): readonly string[] =>
      isUnreadable(problem) || problem.template
        ? []
        : [print(problem.code, problem.path?.replace(/\[\d+\]/g, '[]') ?? null)],
    /** One for all that aren't listed, which are counted. */
    more: (more: ReportEntry['moreProblems'][number]): readonly string[] =>
      isUnreadable(more) ? [] : [print('more', more.code, more.severity)],
  };
}

/** @throws SyntaxError with what is wrong with it, for whoever made the file */
export function readBaseline(text: string): Baseline {
  const value = JSON.parse(text) as Partial<Baseline> | null;
  const isKnown = (entry: Partial<KnownFinding> | null) =>
    typeof entry?.fingerprint === 'string' &&
    typeof entry.rule === 'string' &&
    typeof entry.object === 'string' &&
    (entry.file === undefined || typeof entry.file === 'string') &&
    Number.isInteger(entry.count) &&
    Number(entry.count) > 0;
  if (!Array.isArray(value?.findings) || !value.findings.every(isKnown)) {
    throw new SyntaxError('findings');
  }
  return { findings: value.findings };
}

/** One line for each finding, so that version control shows which ones come and go. */
export function writeBaseline({ findings }: Baseline): string {
  const lines = findings.map((finding) => `    ${visibleJson(JSON.stringify(finding))}`);
  return `{\n  "tool": "podsmith",\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
