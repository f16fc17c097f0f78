/** What was changed in the open files, as other tools take it. */
import { concealedPiece, type Exports, loadExports } from '../../engine/index.ts';
import { zipped } from './archive.ts';
import { offer } from './output.ts';
import type { AppState } from './store.ts';
import { newFile } from './workspace.ts';

const ARCHIVE_NAME = 'changes.zip';

let engine: Exports | undefined;

/** Gets the part of the engine that makes exports; everything else here needs it. */
export async function prepareExports(): Promise<void> {
  engine ??= await loadExports();
}

function exporter(): Exports {
  if (!engine) throw new Error('An export is made before it can be');
  return engine;
}

type Made = ReturnType<Exports['exportChanges']>;
type Part = Made['parts'][number];
export type Format = Exports['EXPORT_FORMATS'][number];
export const formats = (): readonly Format[] => exporter().EXPORT_FORMATS;

export interface Shown extends Made {
  /** Whether any file differs from what was opened. */
  readonly changed: boolean;
  /** Whether something in it looks like a credential. */
  readonly secrets: boolean;
}

type Open = Pick<AppState, 'workspace' | 'analyses' | 'analysis'>;

/** The export in one format. Files that are no text of ours to edit have no changes. */
export function shownAs(format: Format, { workspace, analyses, analysis }: Open): Shown {
  const { files } = workspace;
  const made = exporter().exportChanges(format, files);
  const reviews = files.map(({ id }) => (analyses.get(id) ?? analysis).review);
  const hides = ({ text }: Part) => reviews.some((review) => concealedPiece(review, text) !== text);
  return {
    ...made,
    changed: files.some(({ base, text }) => base !== text),
    secrets: made.parts.some(hides),
  };
}

/** Downloads one file as it is, several as an archive. @returns the name of what was downloaded */
export async function saveParts(parts: readonly Part[]): Promise<string> {
  const [only] = parts;
  if (only && parts.length === 1) {
    offer(only.name, new TextEncoder().encode(only.text));
    return only.name;
  }
  offer(ARCHIVE_NAME, await zipped(parts.map(({ name, text }) => newFile(text, { name }))));
  return ARCHIVE_NAME;
}
