/** The report on a review: one entry for each object, with sentences and places. */
import {
  type Finding,
  gapOf,
  grouped,
  type Judgement,
  type ObjectReview,
  type Path,
  type PolicyVerdict,
  type Rating,
  type ResolvedConfig,
  type Review,
  registry,
  SEVERITIES,
  type Settlement,
  type Severity,
  type Share,
  type Standards,
  type SuppressedFinding,
  standingIn,
} from '../engine/index.ts';
import type { Concealed } from '../engine/quotes.ts';
import type { ResultTranslator } from '../i18n/index.ts';
import { settledText } from '../i18n/settled-text.ts';
import { inTextOrder, rankOf } from '../results/objects.ts';

/** A stretch of a file; lines and columns count from 1. */
export interface ReportPlace {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/** Where something comes from that is in no file itself. */
export interface SourcePlace extends Omit<ReportPlace, 'from' | 'to'> {
  readonly path: string;
}

/** What made a text of files, and what tells it so: a Kustomization or a chart. */
export interface RenderedBy {
  readonly by: 'kustomize' | 'helm';
  readonly file: string;
}

/** A place of a rendered text, with the one that it comes from, where that is known. */
interface Traced {
  readonly source?: SourcePlace;
}

export interface ReportedFinding extends ReportPlace, Traced {
  readonly finding: Finding;
  readonly message: Concealed;
  /** Where in the object the finding is. */
  readonly path: Concealed;
  /** The name of the container that the finding is about. */
  readonly container: Concealed | null;
  /** What the files show that its fix would break. */
  readonly breaks: ReportedBreaks | null;
  /** What repeats it, and isn't counted beside it: no heavier than the finding itself. */
  readonly also: readonly ReportedFinding[];
  /** What a user has brought about the question that it depends on. */
  readonly settled: readonly ReportedFact[];
}
/** What is known of an image or a container, as a sentence, and what said so. */
export interface ReportedFact extends Pick<Settlement, 'topic' | 'source' | 'since' | 'against'> {
  readonly value: Concealed;
  readonly text: Concealed;
}

export function reportedFact(
  settlement: Settlement,
  t: ResultTranslator['t'],
  conceal: (text: string) => Concealed,
): ReportedFact {
  const { topic, value, source, since, against } = settlement;
  const text = conceal(settledText(t, settlement));
  return { topic, source, since, value: conceal(value), text, ...(against && { against }) };
}

/** The line that shows what a fix would break. */
export interface ReportedBreaks {
  readonly message: Concealed;
  readonly path: Concealed;
  /** Undefined if another object shows it. */
  readonly line?: number;
  /** Kind and name of the object that shows it, if it isn't the one of the finding. */
  readonly object?: Concealed;
}
export interface ReportedSuppressed extends ReportedFinding {
  readonly finding: SuppressedFinding;
  /** Where the mark stands. */
  readonly markLine: number;
  readonly reason: Concealed | null;
}
export interface ReportedProblem extends ReportPlace, Traced {
  /** The engine's code, or `decode-error` for whatever keeps Kubernetes from reading the document. */
  readonly code: string;
  /** Nothing is wrong: the expressions of a template have to be rendered first, and what is written out is judged. */
  readonly template?: true;
  readonly severity: Severity;
  readonly message: Concealed;
  readonly path: Concealed | null;
  /** Kubernetes rejects the object for it. */
  readonly refused: boolean;
}

/** What a policy of Azure does with an object, with sentences and places. */
export interface ReportedPolicy {
  readonly verdict: PolicyVerdict;
  readonly violations: readonly (ReportPlace & {
    readonly text: Concealed;
    readonly message: Concealed | null;
    readonly path: Concealed;
  })[];
  readonly mutations: readonly (ReportPlace & {
    readonly text: Concealed;
    readonly path: Concealed;
  })[];
}

/** So that a hostile text makes no report that is many times as long. */
export const MOST_ALIKE = 1000;

/** One object: a document, or an item of a List. */
export interface ReportEntry {
  readonly index: number;
  readonly item: Concealed | null;
  readonly line: number;
  readonly apiVersion: Concealed | null;
  readonly kind: Concealed | null;
  readonly name: Concealed | null;
  readonly namespace: Concealed | null;
  /** When Helm runs it; undefined for what is neither a test nor a hook. */
  readonly hook?: Concealed | undefined;
  /** Undefined when there is no object to speak of. */
  readonly object: ReportedObject | undefined;
  /** At most `MOST_ALIKE` of one code and severity. */
  readonly problems: readonly ReportedProblem[];
  /** What the note on its Helm chart says once for all of its templates; only JSON, which programs read, repeats it. */
  readonly unsaid: readonly ReportedProblem[];
  /** How many more there are of a code and severity. */
  readonly moreProblems: readonly (Pick<ReportedProblem, 'code' | 'severity'> & { n: number })[];
  readonly standards: Standards | null;
  /** Null without a target of Azure, and for what its policies cannot judge. */
  readonly policies: readonly ReportedPolicy[] | null;
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: readonly ReportedSuppressed[];
  /** What a baseline says as well, which doesn't count; it isn't among the findings and problems. */
  readonly known?: {
    readonly findings: readonly ReportedFinding[];
    readonly problems: readonly ReportedProblem[];
  };
  /** The score with its band, if it has one. */
  readonly rating: Rating | null;
  /** What it says about the rating of its file; undefined where Kubernetes reads no object. */
  readonly share: Share | undefined;
  /** A sentence about an object that is nothing to be reviewed although it looks like it. */
  readonly note: Concealed | null;
  readonly judgement: Judgement;
  /** Why not all of it was judged, in a sentence; null where all was. */
  readonly unjudged: Concealed | null;
}
/** An object, without what a review knows of it: that holds on to the whole document. */
export interface ReportedObject {
  readonly path: Path;
  /** One of several pods in an object. */
  readonly isPart: boolean;
  /** Also where nothing of it was judged. */
  readonly standards: Standards | null;
}
/** An entry with the review that it is about. */
export interface WholeEntry extends ReportEntry {
  /** Undefined when there is no object to speak of. */
  readonly review: ObjectReview | undefined;
}
/** A file whose entries are made when they are asked for, and can be asked for once. */
export interface PassingFile {
  readonly path: string;
  /** The text, with its credentials hidden. */
  readonly concealed: () => Concealed;
  /** Makes what is said about the file printable. */
  readonly conceal: (text: string) => Concealed;
  readonly entries: Iterable<ReportEntry>;
  /** The text is in no file: it was made of others. */
  readonly rendered?: RenderedBy;
}
export interface ReadFile extends PassingFile {
  readonly entries: readonly ReportEntry[];
  /** The worst rating in the file; null when nothing in it has one. */
  readonly rating: Rating | null;
}
/** A file with its review, for what works out more than a report says. */
export interface WholeFile extends ReadFile {
  readonly review: Review;
  readonly entries: readonly WholeEntry[];
}
export interface UnreadFile {
  readonly path: string;
  readonly error: string;
}
/** A report that is written while its entries are made. */
export interface PassingReport
  extends Pick<ResolvedConfig, 'profile' | 'kubernetesVersion' | 'policyVersion'> {
  readonly version: string;
  /** The initiative of Azure Policy that the profile stands for. */
  readonly initiative: { readonly title: string; readonly id: string } | null;
  readonly files: readonly (PassingFile | UnreadFile)[];
  /** What is said of folders and of files for other programs, none of which keeps anything from being read. */
  readonly notes: readonly { readonly path: string; readonly note: string }[];
  /** What the configuration turns off or lowers, if it does. */
  readonly configured?: Configured;
  /** The comparison with a baseline: how much is known, and what isn't in what was reviewed. */
  readonly baseline?: { readonly known: number; readonly gone: readonly KnownFinding[] };
}
export interface Report extends PassingReport {
  readonly files: readonly (ReadFile | UnreadFile)[];
  /** The worst rating in all files. */
  readonly rating: Rating | null;
}

export interface WholeReport extends Report {
  readonly files: readonly (WholeFile | UnreadFile)[];
}

/** What a configuration takes away from a report: it may be part of what is reviewed. */
export interface Configured {
  /** The file, as it is shown. */
  readonly file: string;
  /** Rules that are off. */
  readonly off: readonly string[];
  /** Rules that found something of a higher severity than they are to have. */
  readonly lowered: readonly { readonly rule: string; readonly severity: Severity }[];
  /** Options of rules. */
  readonly options: readonly string[];
  readonly settings: readonly { readonly name: string; readonly to: string }[];
  /** How many more findings the reviewed files have without it; of files that it leaves out, nobody knows. */
  readonly findings: number;
  /** All of that in a sentence. */
  readonly message: string;
}

/** A finding or a problem that is known, with how often it occurs. */
export interface KnownFinding {
  /** From the folder of the baseline; older baselines have none. */
  readonly file?: string;
  readonly rule: string;
  /** `Deployment/shop/web`: for people who read the file. */
  readonly object: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** Where to look for something: in its file, or in the one that it was rendered from. */
export function whereOf(
  { path, rendered }: ReadFile,
  { line, column, endLine, endColumn, source }: Omit<ReportPlace, 'from' | 'to'> & Traced,
): SourcePlace {
  if (source) return source;
  if (rendered) return { path: rendered.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { path, line, column, endLine, endColumn };
}

/** What was brought about a finding, and what repeats it: the sentences behind its own. */
export const besideFinding = (reported: ReportedFinding, { t }: ResultTranslator): string[] => [
  ...reported.settled.map(({ text }) => text),
  ...(reported.also.length > 0 ? [t('results.also', { rules: rulesOf(reported) })] : []),
];

/** How people call an object: `Deployment/web`, or the number of its document. */
export const reportedName = (
  { kind, name, index, item, hook }: ReportEntry,
  { t }: ResultTranslator,
): string => {
  const base = kind ? (name ? `${kind}/${name}` : kind) : t('results.document', { at: index + 1 });
  return (item ? `${base} (${item})` : base) + (hook ? ` (helm.sh/hook: ${hook})` : '');
};

/** What of a report the exit status is made of. */
export class ExitOutcome {
  private isUnread = false;
  private isOpen = false;
  /** The heaviest of what was found, by its rank. */
  private heaviest: number = SEVERITIES.length;

  addUnread(): void {
    this.isUnread = true;
  }

  add(entry: ReportEntry): void {
    this.isUnread ||= entry.problems.some(isUnreadable);
    this.isOpen ||= isLeftOpen(entry);
    for (const problem of entry.problems) if (!isTemplate(problem)) this.weigh(problem);
    for (const more of entry.moreProblems) this.weigh(more);
    for (const { finding } of entry.findings) this.weigh(finding);
  }

  private weigh({ severity }: { readonly severity: Severity }): void {
    this.heaviest = Math.min(this.heaviest, rankOf(severity));
  }

  /**
   * 2 when something could not be read, 1 when something weighs `failOn` or more, else 0.
   * @param strict whether what may hold something that was not judged counts as well
   */
  status(failOn: Severity | 'none', strict = false): 0 | 1 | 2 {
    if (this.isUnread) return 2;
    if (strict && this.isOpen) return 1;
    return failOn !== 'none' && this.heaviest <= rankOf(failOn) ? 1 : 0;
  }
}

/** The same for a report that is whole. */
export function exitStatus(
  { files }: Report,
  ...given: Parameters<ExitOutcome['status']>
): ReturnType<ExitOutcome['status']> {
  const outcome = new ExitOutcome();
  for (const file of files) {
    if ('error' in file) outcome.addUnread();
    else for (const entry of file.entries) outcome.add(entry);
  }
  return outcome.status(...given);
}

/** Something may be in it that was not judged. */
export const isLeftOpen = ({ judgement }: ReportEntry): boolean => gapOf(judgement) === 'open';

/** What was judged of entries: how many at least in part, and which not, by the reason. */
export function tallyOf(entries: readonly ReportEntry[]) {
  const standalone = entries.filter(({ judgement }) => judgement.judged !== 'inside');
  const podless = standalone.filter(({ judgement }) => gapOf(judgement) === 'nature');
  const isPodless = podless.length > 0 && podless.length === standalone.length;
  return {
    judged: standalone.filter(({ judgement: { judged } }) => judged !== 'nothing').length,
    /** Entries without a pod by what they are. */
    podless,
    open: standalone.filter(isLeftOpen),
    /** Why no pod was judged, where none was. */
    none: isPodless ? ('no-pod' as const) : ('unjudged' as const),
  };
}

/**
 * What Kubernetes rejects the object for, in the order of the text, which is said once with its causes, and what else is wrong. A text that
 * holds no object has no causes.
 */
export function rejectionOf({ object, problems }: Pick<ReportEntry, 'object' | 'problems'>): {
  readonly causes: readonly ReportedProblem[];
  readonly others: readonly ReportedProblem[];
} {
  if (!object) return { causes: [], others: problems };
  return {
    causes: problems.filter(({ refused }) => refused).toSorted(inTextOrder),
    others: problems.filter(({ refused }) => !refused),
  };
}

export const isUnreadable = ({
  code,
  template,
}: Pick<ReportedProblem, 'code' | 'template'>): boolean => code === 'decode-error' && !template;

export const isTemplate = ({ template }: Pick<ReportedProblem, 'template'>): boolean =>
  template === true;

/** What is wrong with an object or would be changed in it: the policies that it passes as it is are none. */
export const isOpenPolicy = ({ verdict: { outcome } }: ReportedPolicy): boolean =>
  outcome !== 'passes' && outcome !== 'disabled' && outcome !== 'excluded';

/** Whether a text has comments, separators and blanks alone. */
export const isBlankText = (text: string): boolean =>
  !/^(?!(?:---|\.\.\.)?[ \t]*(?:#.*)?$)/m.test(text);

/** The findings of one object that stand by themselves, each with those that repeat it. */
export function joinedFindings(all: readonly ReportedFinding[]): ReportedFinding[] {
  const byFinding = new Map(all.map((entry) => [entry.finding, entry]));
  const reported = (finding: ReportedFinding['finding']) => byFinding.get(finding) ?? [];
  return standingIn([...byFinding.keys()], registry).flatMap(({ finding, also }) =>
    [reported(finding)].flat().map((entry) => ({ ...entry, also: also.flatMap(reported) })),
  );
}

/** All findings, each by itself. */
export const apart = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  findings.flatMap((finding) =>
    finding.also.length === 0 ? [finding] : [{ ...finding, also: [] }, ...finding.also],
  );

/**
 * The rules of what repeats a finding, with how often each does: `run-as-user, secrets-in-env (3)`. Of several findings
 * that are told together, the most of one of them.
 */
export function rulesOf(...alike: readonly Pick<ReportedFinding, 'also'>[]): string {
  const most = new Map<string, number>();
  for (const { also } of alike) {
    for (const [rule, { length }] of grouped(also, ({ finding }) => finding.rule)) {
      most.set(rule, Math.max(length, most.get(rule) ?? 0));
    }
  }
  return [...most].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule)).join(', ');
}

/** The worst rating of objects, unless it is told of the only one that has one. */
export function ratingBeside(
  rating: Rating | null,
  entries: readonly Pick<ReportEntry, 'rating'>[],
): Rating | null {
  const ratings = entries.flatMap((entry) => entry.rating ?? []);
  const isRepeated = ratings.length === 1 && ratings[0]?.because.length === rating?.because.length;
  return isRepeated ? null : rating;
}

/** The band of the score, how many findings are suppressed and values to be confirmed beside it, and why the band is lower than the number. */
export function saidOfRating({ band, suppressed, toConfirm, because }: Rating): object {
  return {
    band,
    suppressed,
    ...(toConfirm > 0 && { toConfirm }),
    because: because.map((reason) => {
      if (!('first' in reason)) return reason;
      const { kind, n, first } = reason;
      return { kind, n, rule: first.rule, severity: first.severity };
    }),
  };
}

/** The lowest score in a file or in all of them, of how many workloads, and its band. */
export const saidOfWorst = (rating: Rating): object => ({
  score: rating.value,
  workloads: rating.workloads,
  ...saidOfRating(rating),
});
