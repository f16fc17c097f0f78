/** The door of what was changed in forms that other tools apply: a chunk of its own. */
import { lineEdits } from '../text/line-match.ts';
import { holdsKustomization, kustomization } from './kustomize.ts';
import { jsonPatches, strategicPatches } from './object-patches.ts';
import { type ExportedFile, isUnderNewVersion, type LeftOut, objectChanges } from './objects.ts';
import type { ExportPart } from './part.ts';
import { unifiedDiff } from './unified-diff.ts';

export type { ExportedFile, LeftOut } from './objects.ts';
export type { ExportPart } from './part.ts';
export { withPostRenderers } from './post-renderers.ts';
export {
  exportRendered,
  pluginName,
  RENDERED_FORMATS,
  type RenderedFormat,
  type RenderedSource,
} from './rendered.ts';
export { shownInDiff, unifiedDiff } from './unified-diff.ts';

export interface Exported {
  readonly parts: readonly ExportPart[];
  readonly leftOut: readonly LeftOut[];
  /** Objects that went, where the format has no word for that: `Deployment/web`. */
  readonly removed: readonly string[];
}

type ObjectChanges = ReturnType<typeof objectChanges>;

/** What was changed in files, as patches of objects. */
const patchesOf =
  (patches: (changes: ObjectChanges) => readonly ExportPart[]) =>
  (files: readonly ExportedFile[]): Exported => {
    const changes = objectChanges(files);
    return {
      parts: patches(changes),
      leftOut: changes.leftOut,
      removed: changes.removed
        .filter((object) => !changes.added.some((added) => isUnderNewVersion(object, added)))
        .map(({ kind, name }) => `${kind}/${name}`),
    };
  };

function kustomizeOf(all: readonly ExportedFile[]): Exported {
  const files = all.filter((file) => !holdsKustomization(file));
  const changes = objectChanges(files);
  const { changed, added, removed, withObjects } = changes;
  const nothing = changed.length + added.length + removed.length === 0;
  const resources = withObjects.map((i) => files[i]?.name ?? '');
  const others = all.filter((file) => !files.includes(file));
  return {
    parts: nothing ? [] : kustomization(changes, resources),
    leftOut: [
      ...changes.leftOut,
      ...others.map(({ name }) => ({ file: name, reason: 'kustomization', object: null }) as const),
    ],
    removed: [],
  };
}

const DIFF = 'changes.diff';

function diffOf(files: readonly ExportedFile[]): Exported {
  const leftOut: LeftOut[] = [];
  let text = '';
  for (const file of files) {
    if (file.base === file.text) continue;
    if (file.encoding !== 'utf-8') {
      leftOut.push({ file: file.name, reason: 'encoding', object: null });
      continue;
    }
    // For git the mark is the first character of the first line.
    const lead = file.mark ? '\ufeff' : '';
    const [before, after] = [lead + file.base, lead + file.text];
    text +=
      file.base === ''
        ? unifiedDiff(file.name, '', [{ from: 0, to: 0, insert: after }], 'created')
        : unifiedDiff(file.name, before, lineEdits(before, after));
  }
  const parts = text === '' ? [] : [{ name: DIFF, text, command: `git apply ${DIFF}` }];
  return { parts, leftOut, removed: [] };
}

/** Every format, in the order in which they are offered. */
const FORMATS = {
  diff: diffOf,
  json: patchesOf(jsonPatches),
  strategic: patchesOf(strategicPatches),
  kustomize: kustomizeOf,
} satisfies { readonly [id: string]: (files: readonly ExportedFile[]) => Exported };

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** What was changed in files, in one of the formats. The same files give the same export. */
export const exportChanges = (format: ExportFormat, files: readonly ExportedFile[]): Exported =>
  FORMATS[format](files);
