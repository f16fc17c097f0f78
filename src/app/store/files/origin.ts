/** Where what leaves the page comes from, and the header that says so in the files that can have one. */
import { version } from '../../../../package.json';
import {
  formatVersion,
  type HeaderObstacle,
  headerObstacle,
  headerOf,
  type Origin,
  type Review,
  withOrigin,
} from '../../../engine/index.ts';
import { isWhole } from '../../view/analysis.ts';
import { entriesOf, severitiesOf } from '../../view/findings.ts';
import { resolved } from '../../view/settings.ts';
import { today } from '../slices.ts';
import type { AppState, Store } from '../store.ts';
import { activeFile, type File } from '../workspace.ts';
import { downloadName } from './file-name.ts';
import { isRead } from './read.ts';

type Known = Pick<AppState, 'workspace' | 'analysis' | 'analyses'>;

/** Where a text that is made now comes from. */
export function originOf({ workspace }: Pick<AppState, 'workspace'>, date = today()): Origin {
  const { profile, kubernetesVersion, policyVersion } = resolved(workspace.config);
  return {
    version,
    profile,
    kubernetes: formatVersion(kubernetesVersion),
    policy: `v${formatVersion(policyVersion)}`,
    date,
  };
}

/** The origin of a file, with what is open in it as far as its present text has been read. */
function originOfFile(state: Known, { id, text }: File): Origin {
  const origin = originOf(state);
  const review: Review | undefined = state.analyses.get(id)?.review;
  if (review?.text !== text || !isWhole(review)) return origin;
  return { ...origin, open: severitiesOf(entriesOf(review)) };
}

/** A text as it is saved: under a header, if it can have one. */
export const underHeader = <T extends { readonly name: string; readonly text: string }>(
  file: T,
  origin: Origin,
): T =>
  headerObstacle(downloadName(file.name), file.text) === null
    ? { ...file, text: withOrigin(file.text, origin) }
    : file;

/** Files as they are saved, once it is known what is open in them. Those that are open stay as they are. */
export async function headed(app: Store, files: readonly File[]): Promise<readonly File[]> {
  const state = await whenRead(app);
  return files.map((file) => underHeader(file, originOfFile(state, file)));
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

export interface Headers {
  /** The header that the file in front would have now. */
  readonly now: string | undefined;
  /** Files that get none, and why. */
  readonly without: readonly {
    readonly id: number;
    readonly name: string;
    readonly why: HeaderObstacle;
  }[];
}

export function headersOf(state: Known): Headers {
  const { files } = state.workspace;
  const without = files.flatMap(({ id, name, text }) => {
    const why = headerObstacle(downloadName(name), text);
    return why ? [{ id, name, why }] : [];
  });
  const front = activeFile(state.workspace);
  const has = !without.some(({ id }) => id === front.id);
  return { now: has ? headerOf(originOfFile(state, front)) : undefined, without };
}
