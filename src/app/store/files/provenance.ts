/** The provenance comment of saved files: see `src/engine/generate/provenance.ts`. */
import { version } from '../../../../package.json';
import { formatVersion, type Review } from '../../../engine/index.ts';
import {
  type Provenance,
  type ProvenanceObstacle,
  provenanceComment,
  provenanceObstacle,
  withProvenance,
} from '../../../engine/late.ts';
import { entriesOf } from '../../../results/entries.ts';
import { isFullyRead } from '../../view/analysis.ts';
import { severitiesOf } from '../../view/findings.ts';
import { resolved } from '../../view/settings.ts';
import { type Emptiness, emptinessOf } from '../../view/verdicts.ts';
import { isRead } from '../beside.ts';
import { today } from '../slices.ts';
import type { AppState, Store } from '../store.ts';
import { activeFile, type File } from '../workspace.ts';
import { downloadName } from './file-name.ts';

type Known = Pick<AppState, 'workspace' | 'analysis' | 'analyses'>;

/** The provenance of a text that is written now, for the present target. */
export function provenanceOf(
  { workspace }: Pick<AppState, 'workspace'>,
  date = today(),
): Provenance {
  const { profile, kubernetesVersion, policyVersion } = resolved(workspace.config);
  return {
    version,
    profile,
    kubernetes: formatVersion(kubernetesVersion),
    policy: `v${formatVersion(policyVersion)}`,
    date,
  };
}

/** The provenance of a file. It includes the open findings if the review of the present text is complete. */
function provenanceOfFile(state: Known, { id, text }: File): Provenance {
  const provenance = provenanceOf(state);
  const review: Review | undefined = state.analyses.get(id)?.review;
  if (review?.text !== text || !isFullyRead(review)) return provenance;
  const judged = JUDGED[emptinessOf(review)];
  return {
    ...provenance,
    open: severitiesOf(entriesOf(review)),
    ...(judged !== undefined && { judged }),
  };
}

/** What the comment says was judged; nothing where all was. */
const JUDGED: { readonly [means in Emptiness]: Provenance['judged'] } = {
  clean: undefined,
  'clean-in-part': 'part',
  unjudged: 'nothing',
  'no-pod': 'no-pod',
};

/** A file with a provenance comment, if it can have one. */
export const withProvenanceComment = <T extends { readonly name: string; readonly text: string }>(
  file: T,
  provenance: Provenance,
): T =>
  provenanceObstacle(downloadName(file.name), file.text) === null
    ? { ...file, text: withProvenance(file.text, provenance) }
    : file;

/** Copies of files with provenance comments. Waits for the review, which the comments refer to. */
export async function withProvenanceComments(
  app: Store,
  files: readonly File[],
): Promise<readonly File[]> {
  const state = await whenRead(app);
  return files.map((file) => withProvenanceComment(file, provenanceOfFile(state, file)));
}

function whenRead(app: Store): Promise<AppState> {
  app.catchUp();
  const done = (state: AppState) => isRead(state) || state.analysis.failure !== undefined;
  return new Promise((resolve) => {
    if (done(app.getState())) return resolve(app.getState());
    const stop = app.subscribe((state) => {
      if (!done(state)) return;
      stop();
      resolve(state);
    });
  });
}

export interface ProvenanceComments {
  /** The comment that the shown file would have now; undefined if it can't have one. */
  readonly now: string | undefined;
  /** Files that can't have one, and why. */
  readonly without: readonly {
    readonly id: number;
    readonly name: string;
    readonly why: ProvenanceObstacle;
  }[];
}

export function provenanceCommentsOf(state: Known): ProvenanceComments {
  const { files } = state.workspace;
  const without = files.flatMap(({ id, name, text }) => {
    const why = provenanceObstacle(downloadName(name), text);
    return why ? [{ id, name, why }] : [];
  });
  const front = activeFile(state.workspace);
  const has = !without.some(({ id }) => id === front.id);
  return { now: has ? provenanceComment(provenanceOfFile(state, front)) : undefined, without };
}
