/** `harden --patch`: what hardening changes, as patches of objects for kubectl and Kustomize. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Exports, type Hardened, printable, type Review } from '../engine/index.ts';
import { concealedPiece } from '../engine/quotes.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall, PATCHES } from './args.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { makeFolder } from './replace.ts';

interface Changed {
  readonly file: TextFile;
  readonly review: Review;
  readonly hardened: Hardened;
}

/**
 * Writes the patches to the folder of `--output`, or the only one to standard output, and says how to apply them.
 * @returns whether they say everything that was changed
 * @throws UsageError, InputError
 */
export async function handPatches(
  format: (typeof PATCHES)[number],
  changed: readonly Changed[],
  call: CliCall,
  exports: Exports,
  io: Io,
  { t }: CliTranslator,
): Promise<boolean> {
  const say = (message: string): void => io.stderr.write(`podsmith: ${printable(message)}\n`);
  const output = call.value('output');
  const folder = resolve(io.cwd, output ?? '.');
  // Kustomize reads the files, from the folder of its Kustomization.
  const nameOf = ({ absolute, path }: TextFile): string => {
    const below = absolute === null ? path : relative(folder, absolute).split(sep).join('/');
    if (format === 'kustomize' && /^(?:\.\.\/|\/|[A-Za-z]:|<)/.test(below)) {
      throw new InputError(t('cli.patch.outside', { path, folder: output ?? '.' }));
    }
    return below;
  };
  const touched =
    format === 'kustomize' ? changed.filter(({ hardened }) => !hardened.changes.empty) : changed;
  const files = touched.map(({ file, hardened }) => ({
    name: nameOf(file),
    base: file.text,
    text: hardened.text,
    encoding: file.encoding,
    mark: file.mark,
  }));
  const { parts, leftOut, removed } = exports.exportChanges(format, files);
  for (const { file, object, reason } of leftOut) {
    const what = object ?? t('cli.patch.this');
    say(t('cli.patch.left-out', { file, object: what, reason: t(`cli.patch.reason.${reason}`) }));
  }
  if (removed.length > 0) say(t('cli.patch.removed', { list: removed.join(', ') }));
  const [first, second] = parts;
  if (!first) say(t('cli.patch.none'));
  else if (output !== undefined) await io.undisturbed(() => write(folder, output, parts, io, t));
  else if (second) throw new UsageError(t('cli.patch.several', { n: parts.length }));
  else io.stdout.write(first.text);
  for (const { name, command, compare } of parts) {
    if (compare !== undefined) say(t('cli.patch.compare', { name, command: compare }));
    if (command !== undefined) say(t('cli.patch.apply', { name, command }));
    else if (format !== 'kustomize') say(t('cli.patch.by-hand', { name }));
  }
  const shown = changed.filter(({ review, hardened }) =>
    parts.some(({ text }) =>
      [review, hardened.after].some((source) => concealedPiece(source, text) !== text),
    ),
  );
  for (const { file } of shown) say(t('cli.harden.patch-credentials', { path: file.path }));
  return leftOut.length === 0 && removed.length === 0;
}

/** Writes all of them or, where one would take the place of another file, none. */
function write(
  folder: string,
  output: string,
  parts: readonly { readonly name: string; readonly text: string }[],
  io: Io,
  t: CliTranslator['t'],
): void {
  const taken = parts.find(({ name }) => existsSync(join(folder, name)));
  if (taken) throw new InputError(t('cli.patch.exists', { path: join(output, taken.name) }));
  for (const { name, text } of parts) {
    try {
      makeFolder(folder);
      io.saveFile(join(folder, name), text);
    } catch (error) {
      const path = join(output, name);
      throw new InputError(t('cli.file.unwritable', { path, reason: whyUnwritten(error, t) }));
    }
  }
}
