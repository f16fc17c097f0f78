/** `harden --patch` for what is rendered: what belongs in the repository of a chart or an overlay, root by root. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { added, type Exports, encodeText, type Json, printable } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall, PATCHES_OF_RENDERED } from './args.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import type { TextFile, UnreadPath } from './files.ts';
import type { Io } from './io.ts';
import { type Changed, give, sayCredentials, sayLeftOut } from './patches.ts';
import { nameOfRelease } from './render/render.ts';
import { type Root, titleOfRoot } from './render/roots.ts';
import { kustomizationIn, mapFields, textIn, valuesIn } from './render/tree.ts';
import { ReplaceError } from './replace.ts';

type Format = (typeof PATCHES_OF_RENDERED)[number];
type Source = Parameters<Exports['exportRendered']>[2];

/** What is rendered together, or all files where nothing is. */
export interface Group {
  readonly name: string;
  readonly root: Root | null;
  readonly changed: readonly Changed[];
}

/**
 * Writes the patches of each root to a folder of its own below that of `--output`, or the only file to standard
 * output, and says how to use them.
 * @param roots what files were rendered from
 * @returns whether the patches say everything that was changed
 * @throws UsageError, InputError
 */
export async function handPatchesOfRendered(
  format: Format,
  changed: readonly Changed[],
  roots: ReadonlyMap<TextFile | UnreadPath, Root>,
  call: CliCall,
  exports: Exports,
  io: Io,
  words: CliTranslator,
): Promise<boolean> {
  const { t } = words;
  const say = (message: string): void => io.stderr.write(`podsmith: ${printable(message)}\n`);
  const output = call.value('output');
  const touched = changed.filter(({ hardened }) => !hardened.changes.empty);
  const groups = call.has('render') ? groupsOf(touched, roots) : asOne(touched);
  // Files beside a chart go into no patch of it.
  const others = call.has('render') ? touched.filter(({ file }) => !roots.has(file)) : [];
  for (const { file } of others) say(t('cli.patch.not-rendered', { path: file.path }));
  if (call.has('all-containers') && groups.some(({ root }) => !mayReplace(format, root))) {
    throw new UsageError(t('cli.usage.all-containers', { value: format }));
  }
  const exported = groups.map((group) => {
    const folder = join(output ?? '.', groups.length > 1 ? group.name : '');
    const source = sourceOf(group, resolve(io.cwd, folder), call, io);
    const files = group.changed.map(({ file, hardened }) => ({
      name: file.path,
      base: file.text,
      text: hardened.text,
      encoding: file.encoding,
      mark: file.mark,
    }));
    const made = exports.exportRendered(format, files, source, call.has('all-containers'));
    return { ...group, made, folder };
  });
  const parts = exported.flatMap(({ made, folder }) =>
    [...made.parts, ...made.added].map((part) => ({
      ...part,
      name: relative(output ?? '.', join(folder, part.name))
        .split(sep)
        .join('/'),
    })),
  );
  if (call.has('write'))
    return (await writeReleases(exported, exports, io, words)) && others.length === 0;
  await give(parts, output, io, words);
  for (const { made, folder, name } of exported) {
    const [main] = made.parts;
    const place = output === undefined ? '' : folder.split(sep).join('/');
    const id = exports.pluginName(name);
    const use = main?.name === 'application.yaml' ? 'argocd-application' : format;
    if (main) say(t(`cli.patch.use.${use}`, { name, folder: place || '.', id }));
    if (made.added.length > 0) say(t('cli.patch.added', { name }));
  }
  const isAll = exported.map(({ made }) => sayUnpatched(made, say, t));
  sayCredentials(parts, touched, say, t);
  return others.length === 0 && isAll.every((all) => all);
}

/** Puts patches into the HelmReleases that deliver what they are for. @returns whether all are there */
async function writeReleases(
  exported: readonly (Group & { readonly made: ReturnType<Exports['exportRendered']> })[],
  exports: Exports,
  io: Io,
  { t }: CliTranslator,
): Promise<boolean> {
  const say = (message: string): void => io.stderr.write(`podsmith: ${printable(message)}\n`);
  const texts = new Map<TextFile, string>();
  const written: string[] = [];
  let isAll = true;
  for (const { made, name, root } of exported) {
    isAll = sayUnpatched(made, say, t) && isAll;
    if (made.added.length > 0) say(t('cli.patch.added-left', { name }));
    isAll &&= made.added.length === 0;
    const [main] = made.parts;
    if (!main) continue;
    const delivery = root?.delivery?.by === 'flux' ? root.delivery : undefined;
    const { source, document = 0, object = '' } = delivery ?? {};
    const before = source && (texts.get(source) ?? source.text);
    const after = before && exports.withPostRenderers(before, document, main.text);
    if (source && after) {
      texts.set(source, after);
      written.push(t('cli.patch.written', { name, path: source.path, object }));
    } else {
      isAll = false;
      const path = source?.path ?? '';
      say(
        source
          ? t('cli.patch.release-layout', { path, object })
          : t('cli.patch.no-release', { name }),
      );
    }
  }
  await io.undisturbed(() => {
    for (const [{ path, absolute, within, bytes, encoding, mark }, text] of texts) {
      try {
        io.replaceFile(absolute ?? '', within, bytes, encodeText(text, encoding, mark));
      } catch (error) {
        const reason = error instanceof ReplaceError ? error.place : whyUnwritten(error, t);
        throw new InputError(t('cli.file.unwritable', { path, reason }));
      }
    }
  });
  for (const message of written) say(message);
  return isAll;
}

/** @returns whether the patches say everything */
function sayUnpatched(
  made: ReturnType<Exports['exportRendered']>,
  say: (message: string) => void,
  t: CliTranslator['t'],
): boolean {
  if (made.unasked.length > 0) say(t('cli.patch.unasked', { list: made.unasked.join(', ') }));
  if (made.hooks.length > 0) say(t('cli.patch.hooks', { list: made.hooks.join(', ') }));
  return sayLeftOut(made, say, t) && made.hooks.length === 0;
}

/** Whether a form is a Kustomization, which knows all containers of a list. */
const mayReplace = (format: Format, root: Root | null): boolean =>
  format === 'component' || format === 'helm' || (format === 'argocd' && root?.by === 'helm');

/** What somebody else has rendered. */
const asOne = (changed: readonly Changed[]): readonly Group[] =>
  changed.length === 0 ? [] : [{ name: 'rendered', root: null, changed }];

export function groupsOf(
  changed: readonly Changed[],
  roots: ReadonlyMap<TextFile | UnreadPath, Root>,
): readonly Group[] {
  const groups = new Map<Root, Changed[]>();
  for (const entry of changed) {
    const root = roots.get(entry.file);
    if (root) added(groups, root, () => []).push(entry);
  }
  const names = [...groups.keys()].map((root) => root.delivery?.release ?? basename(root.absolute));
  return [...groups].map(([root, all], i) => {
    const name = names[i] ?? '';
    const isSole = names.indexOf(name) === names.lastIndexOf(name);
    // Overlays of several programs are called alike.
    return {
      root,
      changed: all,
      name: isSole ? name : titleOfRoot(root).replace(/[^\w.-]+/g, '-'),
    };
  });
}

function sourceOf({ name, root }: Group, folder: string, call: CliCall, io: Io): Source {
  const none = { name, prefix: '', suffix: '', setsNamespace: false, chart: null };
  if (!root) return none;
  if (root.by === 'helm') return { ...none, chart: chartEntry(root, folder, call, io) };
  const file = kustomizationIn(root.absolute);
  const fields = mapFields(valuesIn(join(root.absolute, file ?? ''), io) ?? []);
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');
  return {
    ...none,
    prefix: text(fields.namePrefix),
    suffix: text(fields.nameSuffix),
    setsNamespace: text(fields.namespace) !== '',
  };
}

/** The chart for a Kustomization in this folder. */
function chartEntry(root: Root, folder: string, call: CliCall, io: Io): Source['chart'] {
  const textsOf = (paths: readonly string[]) =>
    paths.flatMap((path) => textIn(resolve(io.cwd, path), io) ?? []);
  const files = textsOf(root.delivery?.valueFiles ?? []);
  const values = textsOf(call.values('values'));
  return {
    home: relative(folder, dirname(root.absolute)).split(sep).join('/') || '.',
    folder: basename(root.absolute),
    release: nameOfRelease(root),
    namespace: root.delivery?.namespace ?? null,
    values: [...files, ...(root.delivery?.values ?? []), ...values],
  };
}
