/** `--render`: what Kustomize and Helm make of files takes their place. */
import { resolve } from 'node:path';
import { printable } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { CliCall } from '../args.ts';
import { InputError } from '../failure.ts';
import {
  type OtherFile,
  type ReviewedFiles,
  readingOf,
  type TextFile,
  type UnreadPath,
  whyUnread,
} from '../files.ts';
import type { Io } from '../io.ts';
import { realPath } from '../real-path.ts';
import { isInFolder } from '../replace.ts';
import { waysOut } from '../repository.ts';
import { boundsOf } from './bounds.ts';
import { deliveriesIn } from './deliveries.ts';
import { type RenderOptions, renderAll } from './render.ts';
import { type Root, rootOfDelivery, rootsIn, titleOfRoot, withTestValues } from './roots.ts';
import { kustomizationIn, treeOf } from './tree.ts';

export interface RenderedFiles extends ReviewedFiles {
  /** Whether everything was rendered that was to be. */
  readonly isWhole: boolean;
  /** What each file was rendered from. */
  readonly roots: ReadonlyMap<TextFile | UnreadPath, Root>;
}

/** The options of a call that Helm and Kustomize take as they are. */
const givenIn = ({ value, values }: CliCall): RenderOptions['asGiven'] => ({
  set: values('set'),
  setString: values('set-string'),
  kubeVersion: value('kube-version'),
  apiVersions: values('api-versions'),
  loadRestrictor: value('load-restrictor'),
});

/** How a call renders. @throws InputError for a file of `--values` that can't be read */
export const renderOptions = (
  call: CliCall,
  kubernetesVersion: RenderOptions['kubernetesVersion'],
  io: Io,
  words: CliTranslator,
): RenderOptions => ({
  kubernetesVersion,
  limit: readingOf(call).limit,
  values: valuesFor(call, io, words),
  components: componentsFor(call, io, words),
  asGiven: givenIn(call),
});

/**
 * The files of a call as they are, or with what was rendered in the place of its sources.
 * @throws InputError for a file of `--values` that can't be read
 */
export async function renderedFiles(
  given: ReviewedFiles,
  call: CliCall,
  kubernetesVersion: RenderOptions['kubernetesVersion'],
  io: Io,
  words: CliTranslator,
): Promise<RenderedFiles> {
  if (!call.has('render')) return { ...given, isWhole: true, roots: new Map() };
  const options = renderOptions(call, kubernetesVersion, io, words);
  const found = allRoots(given, readingOf(call).followLinks, io, words);
  const { undelivered } = found;
  const roots = call.has('ci-values') ? found.roots.flatMap(withTestValues) : found.roots;
  const outcomes = await renderAll(roots, options, io, words);
  const done = new Set<string>();
  const from = new Map<TextFile | UnreadPath, Root>();
  const made = outcomes.flatMap((outcome): (TextFile | UnreadPath)[] => {
    const { root } = outcome;
    const { absolute, by, file } = root;
    const path = titleOfRoot(root);
    if ('error' in outcome) return [{ path, absolute, error: outcome.error }];
    if ('note' in outcome) return [];
    for (const input of root.covered) done.add(realPath(input));
    const { text, sourceOf } = outcome;
    const renderedFile: TextFile = {
      ...{ path, absolute, within: absolute, text, bytes: new Uint8Array(), encoding: 'utf-8' },
      ...{ mark: false, beside: false, chart: null },
      rendered: { by: { by, file }, sourceOf },
      inputs: root.inputs,
    };
    from.set(renderedFile, root);
    return [renderedFile];
  });
  const notes = outcomes.flatMap((outcome) =>
    'note' in outcome ? { path: titleOfRoot(outcome.root), note: outcome.note } : [],
  );
  // That a chart is one, is said no more.
  const paths = new Set(outcomes.map(({ root }) => root.path));
  const none = { path: '--render', note: words.t('cli.render.nothing') };
  // A folder whose templates are made elsewhere looks empty, and isn't when something was rendered from it.
  const hasRendered = (path: string): boolean =>
    [...from.values()].some(({ absolute }) => isInFolder(absolute, resolve(io.cwd, path)));
  const isLeft = (file: TextFile | UnreadPath): boolean =>
    'error' in file && file.error === words.t('cli.file.empty-folder')
      ? !hasRendered(file.path)
      : !file.absolute || !done.has(realPath(file.absolute));
  const files = given.files.filter(isLeft);
  return {
    ...given,
    files: [...made, ...files],
    beside: given.beside.filter(isLeft),
    notes: [
      ...given.notes.filter(({ path }) => !paths.has(path)),
      ...notes,
      ...undelivered,
      ...(roots.length + undelivered.length === 0 ? [none] : []),
    ],
    isWhole: notes.length + undelivered.length === 0,
    roots: from,
  };
}

/** The folders of `--component`. @throws InputError for one that isn't a Kustomization, or runs or fetches something */
const componentsFor = (call: CliCall, io: Io, { t }: CliTranslator): string[] =>
  call.values('component').map((path) => {
    const folder = resolve(io.cwd, path);
    const file = kustomizationIn(folder);
    if (file === undefined) throw new InputError(`${path}: ${t('cli.render.no-component')}`);
    const { obstacle } = treeOf(folder, boundsOf([folder], readingOf(call).followLinks), io);
    if (obstacle) {
      const what = printable(obstacle.what);
      throw new InputError(`${path}: ${t('cli.render.component-obstacle', { what })}`);
    }
    return folder;
  });

/** The files of `--values`, where they are. @throws InputError for one that can't be read */
const valuesFor = (call: CliCall, io: Io, { t }: CliTranslator): string[] =>
  call.values('values').map((path) => {
    const file = resolve(io.cwd, path);
    const place = readingOf(call).followLinks ? null : waysOut(file, io.cwd);
    if (place !== null) throw new InputError(`${path}: ${t('cli.file.leads-out', { place })}`);
    try {
      io.readFile(file, readingOf(call).limit);
    } catch (error) {
      throw new InputError(`${path}: ${whyUnread(error, t)}`);
    }
    return file;
  });

/** What Flux and Argo CD deliver takes the place of a chart or a Kustomization by itself. */
function allRoots(
  { files, beside, found }: ReviewedFiles,
  followLinks: boolean,
  io: Io,
  { t }: CliTranslator,
): { readonly roots: readonly Root[]; readonly undelivered: readonly OtherFile[] } {
  const readable = [...files, ...beside].filter((file): file is TextFile => 'text' in file);
  const given = found.map(({ within }) => within);
  const undelivered: OtherFile[] = [];
  const delivered: Root[] = [];
  for (const entry of deliveriesIn(readable, io)) {
    const { path } = entry.source;
    const { object } = entry;
    if ('why' in entry) {
      undelivered.push({
        path,
        note: t(`cli.render.delivery-${entry.why}`, { object, what: entry.what }),
      });
      continue;
    }
    const root = rootOfDelivery(entry, given, followLinks, io);
    if (root) delivered.push(root);
    const list = entry.missing.join(', ');
    if (list !== '')
      undelivered.push({ path, note: t('cli.render.delivery-values', { object, list }) });
  }
  const folders = new Set(delivered.map(({ absolute }) => realPath(absolute)));
  const others = rootsIn(found, followLinks, io).filter(
    ({ absolute }) => !folders.has(realPath(absolute)),
  );
  return { roots: [...others, ...delivered], undelivered };
}
