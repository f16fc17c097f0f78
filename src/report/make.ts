/** The report on files that were reviewed together. */
import type { Finding, PolicyVerdicts, ResolvedConfig, Review } from '../engine/index.ts';
import type { ResultTranslator } from '../i18n/index.ts';
import { type FileOptions, fileReport, ratingIn } from './entries.ts';
import type { Report, UnreadFile } from './report.ts';

export interface Reviewed {
  readonly version: string;
  /** What they were reviewed for. */
  readonly target: Pick<ResolvedConfig, 'profile' | 'kubernetesVersion' | 'policyVersion'>;
  readonly files: readonly (
    | (Omit<FileOptions, 'policies'> & { readonly path: string; readonly review: Review })
    | UnreadFile
  )[];
  readonly notes?: Report['notes'];
  /** The verdicts of the Azure target, if there is one, and the initiative that it stands for. */
  readonly policies?: PolicyVerdicts | undefined;
  readonly initiative: Report['initiative'];
}

export function makeReport(
  { version, target, files, notes = [], policies, initiative }: Reviewed,
  words: ResultTranslator,
): Report {
  const { profile, kubernetesVersion, policyVersion } = target;
  const sentence = sentences(words);
  const made = files.map((file) =>
    'error' in file
      ? file
      : fileReport(file.path, file.review, words, sentence, { ...file, policies }),
  );
  return {
    version,
    profile,
    kubernetesVersion,
    policyVersion,
    initiative,
    notes,
    files: made,
    rating: ratingIn(made.flatMap((file) => ('error' in file ? [] : [file]))),
  };
}

/** Makes the sentences of findings. Thousands of them are alike, so each is made once. */
function sentences({ finding }: ResultTranslator): (finding: Finding) => string {
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
