/** What was changed in the open files, and what is found in them, as other tools take it. */
import { concealedPiece, type Exports, loadExports } from '../../../engine/index.ts';
import type { ResultTranslator } from '../../../i18n/index.ts';
import { zipped } from '../../store/files/archive.ts';
import { originOf, underHeader } from '../../store/files/origin.ts';
import { offer } from '../../store/files/output.ts';
import { inSlices, type Run, systemClock } from '../../store/slices.ts';
import type { AppState } from '../../store/store.ts';
import { newFile } from '../../store/workspace.ts';
import { sarifOf } from './sarif.ts';

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
type Changes = Exports['EXPORT_FORMATS'][number];
/** All but SARIF say what was changed. */
export type Format = Changes | 'sarif';
export const formats = (): readonly Format[] => [...exporter().EXPORT_FORMATS, 'sarif'];

export interface Shown extends Made {
  /** Nothing differs from what was opened, so that there is nothing to give out. */
  readonly unchanged: boolean;
  /** Whether something in it looks like a credential. */
  readonly secrets: boolean;
}

type Open = Pick<AppState, 'workspace' | 'analyses' | 'analysis'>;

/**
 * What was changed, in one format. Files that are no text of ours to edit have no changes.
 * @param header whether files of YAML say where they are from
 */
export function changesAs(format: Changes, open: Open, header: boolean): Shown {
  const { workspace, analyses, analysis } = open;
  const { files } = workspace;
  const made = exporter().exportChanges(format, files);
  const reviews = files.map(({ id }) => (analyses.get(id) ?? analysis).review);
  const hides = ({ text }: Part) => reviews.some((review) => concealedPiece(review, text) !== text);
  const origin = originOf(open);
  return {
    ...made,
    parts: header ? made.parts.map((part) => underHeader(part, origin)) : made.parts,
    unchanged: files.every(({ base, text }) => base === text),
    secrets: made.parts.some(hides),
  };
}

/** What is found, made in slices. */
export const foundAs = (
  open: Open,
  words: ResultTranslator,
  done: (shown: Shown) => void,
  failed: (error: unknown) => void,
): Run =>
  inSlices(sarifOf(open, words), systemClock, 'later', {
    done: (part) =>
      done({ parts: [part], leftOut: [], removed: [], unchanged: false, secrets: false }),
    failed,
  });

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
