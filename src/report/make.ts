/** The report on files that were reviewed together. */
import type { Finding, PolicyVerdicts, ResolvedConfig, Review } from '../engine/index.ts';
import type { ResultTranslator } from '../i18n/index.ts';
import { type FileOptions, fileReport, type OnceRead, passingReport, ratingIn } from './entries.ts';
import type { PassingReport, Report, UnreadFile, WholeReport } from './report.ts';

export interface Reviewed<Given extends Review | OnceRead> {
  readonly version: string;
  /** What they were reviewed for. */
  readonly target: Pick<ResolvedConfig, 'profile' | 'kubernetesVersion' | 'policyVersion'>;
  readonly files: readonly (
    | (Omit<FileOptions, 'policies' | 'told'> & { readonly path: string; readonly review: Given })
    | UnreadFile
  )[];
  readonly notes?: Report['notes'];
  readonly configured?: Report['configured'] | undefined;
  /** The verdicts of the Azure target, if there is one, and the initiative that it stands for. */
  readonly policies?: PolicyVerdicts | undefined;
  readonly initiative: Report['initiative'];
}

/** @returns with the reviews, unless documents were reviewed one by one */
export function makeReport<Given extends Review | OnceRead>(
  reviewed: Reviewed<Given>,
  words: ResultTranslator,
): Given extends Review ? WholeReport : Report {
  const { files, policies } = reviewed;
  const sentence = sentences(words);
  const told = new Set<string>();
  const made = files.map((file) =>
    'error' in file
      ? file
      : fileReport(file.path, file.review, words, sentence, { ...file, policies, told }),
  );
  const report: Report = {
    ...headOf(reviewed),
    files: made,
    rating: ratingIn(made.flatMap((file) => ('error' in file ? [] : [file]))),
  };
  return report as Given extends Review ? WholeReport : Report;
}

/** The same, with entries that are made when they are asked for. */
export function makePassing(reviewed: Reviewed<OnceRead>, words: ResultTranslator): PassingReport {
  const sentence = sentences(words);
  const told = new Set<string>();
  const files = reviewed.files.map((file) =>
    'error' in file
      ? file
      : passingReport(file.path, file.review, words, sentence, { ...file, told }),
  );
  return { ...headOf(reviewed), files };
}

function headOf(reviewed: Reviewed<Review | OnceRead>) {
  const { version, target, notes = [], initiative, configured } = reviewed;
  const { profile, kubernetesVersion, policyVersion } = target;
  const own = { version, profile, kubernetesVersion, policyVersion, initiative, notes };
  return { ...own, ...(configured && { configured }) };
}

/** Makes the sentences of findings. Thousands of them are alike, so each is made once. */
function sentences({
  finding,
}: ResultTranslator): (finding: Pick<Finding, 'rule' | 'code' | 'data'>) => string {
  const known = new Map<string, string>();
  return ({ rule, code, data }) => {
    const key = `${rule} ${code} ${JSON.stringify(data)}`;
    let text = known.get(key);
    if (text === undefined) {
      text = finding(rule, code, data);
      known.set(key, text);
    }
    return text;
  };
}
