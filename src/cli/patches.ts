/** `harden --patch`: what hardening changes, as patches of objects for kubectl and Kustomize. */
import { chmodSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Exports, type Hardened, printable, type Review } from '../engine/index.ts';
import { concealedPiece } from '../engine/quotes.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall, PATCHES_OF_FILES } from './args.ts';
import { InputError, UsageError, whyUnwritten } from './failure.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { makeFolder } from './replace.ts';

/** A file and what hardening makes of it. */
export interface Changed {
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
  format: (typeof PATCHES_OF_FILES)[number],
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
  const made = exports.exportChanges(format, files);
  const { parts } = made;
  const isAll = sayLeftOut(made, say, t);
  await give(parts, output, io, { t });
  for (const { name, command, compare } of parts) {
    if (compare !== undefined) say(t('cli.patch.compare', { name, command: compare }));
    if (command !== undefined) say(t('cli.patch.apply', { name, command }));
    else if (format !== 'kustomize') say(t('cli.patch.by-hand', { name }));
  }
  sayCredentials(parts, changed, say, t);
  return isAll;
}

type Say = (message: string) => void;
type Words = Pick<CliTranslator, 't'>;
type Exported = ReturnType<Exports['exportChanges']>;

/** @returns whether nothing was left out */
export function sayLeftOut(
  { leftOut, removed }: Pick<Exported, 'leftOut' | 'removed'>,
  say: Say,
  t: Words['t'],
): boolean {
  for (const { file, object, reason } of leftOut) {
    const what = object ?? t('cli.patch.this');
    say(t('cli.patch.left-out', { file, object: what, reason: t(`cli.patch.reason.${reason}`) }));
  }
  if (removed.length > 0) say(t('cli.patch.removed', { list: removed.join(', ') }));
  return leftOut.length === 0 && removed.length === 0;
}

/**
 * Writes the parts to a folder, or the only one to standard output.
 * @throws UsageError, InputError
 */
export async function give(
  parts: Exported['parts'],
  output: string | undefined,
  io: Io,
  { t }: Words,
): Promise<void> {
  const [first, second] = parts;
  if (!first) io.stderr.write(`podsmith: ${t('cli.patch.none')}\n`);
  else if (output !== undefined) {
    await io.undisturbed(() => write(resolve(io.cwd, output), output, parts, io, t));
  } else if (second) throw new UsageError(t('cli.patch.several', { n: parts.length }));
  else io.stdout.write(first.text);
}

/** Names the files of which patches show credentials. */
export function sayCredentials(
  parts: Exported['parts'],
  changed: readonly Changed[],
  say: Say,
  t: Words['t'],
): void {
  const shown = changed.filter(({ review, hardened }) =>
    parts.some(({ text }) =>
      [review, hardened.after].some((source) => concealedPiece(source, text) !== text),
    ),
  );
  for (const { file } of shown) say(t('cli.harden.patch-credentials', { path: file.path }));
}

/** Writes all of them or, where one would take the place of another file, none. */
function write(
  folder: string,
  output: string,
  parts: Exported['parts'],
  io: Io,
  t: CliTranslator['t'],
): void {
  const taken = parts.find(({ name }) => existsSync(join(folder, name)));
  if (taken) throw new InputError(t('cli.patch.exists', { path: join(output, taken.name) }));
  for (const { name, text, executable } of parts) {
    const place = join(folder, name);
    try {
      makeFolder(dirname(place));
      io.saveFile(place, text);
      if (executable) chmodSync(place, 0o755);
    } catch (error) {
      const path = join(output, name);
      throw new InputError(t('cli.file.unwritable', { path, reason: whyUnwritten(error, t) }));
    }
  }
}
