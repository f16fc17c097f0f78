/** Names of shared files: valid in every file system, without invisible characters. */
import { isDevice } from './file-name.ts';

/** Most characters of a name with its folders. */
const LONGEST = 200;

// Invisible and bidirectional characters, and characters with a meaning in shells, paths and file systems. The
// fillers of Hangul and the blank of Braille are letters and signs that nobody sees.
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0<>:"|?*\\]/gu;

/** A name for sharing that isn't taken yet, with its folders but without `..`. */
export function sharedName(name: string, taken: ReadonlySet<string>): string {
  const path = cleanedPath(name.replaceAll('\\', '/'));
  // Cutting may split a surrogate pair, or leave a dot or a space at the start.
  const cut = cleanedPath(path.slice(-LONGEST)) || 'manifest.yaml';
  const known = new Set([...taken].map(sameFile));
  // What a file is called, no folder can be called.
  const isFile = (folder: string) => known.has(sameFile(folder));
  const whole = foldersOf(cut).some(isFile) ? cut.replaceAll('/', '-') : cut;
  const [, stem = whole, ending = ''] = /^(.+?)(\.[^./]{1,20})?$/.exec(whole) ?? [];
  const folders = new Set([...taken].flatMap(foldersOf).map(sameFile));
  let own = whole;
  for (let i = 2; isFile(own) || folders.has(sameFile(own)); i++) own = `${stem}-${i}${ending}`;
  return own;
}

/** What is equal for names that are one file to some file system: neither case nor composition tells them apart. */
export const sameFile = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a name is one that `sharedName` can return. */
export const isSharedName = (name: string): boolean =>
  name.length <= LONGEST + 20 &&
  name.split('/').every((part) => part !== '' && part === cleaned(part));

const cleanedPath = (path: string): string =>
  path.split('/').map(cleaned).filter(Boolean).join('/');

function cleaned(part: string): string {
  const own = part.replace(UNFIT, '').replace(/^[.\s]+|[.\s]+$/g, '');
  if (isDevice(own)) return `_${own}`;
  return own === '__proto__' ? 'proto' : own;
}

/** The folders that a name has to be in: `a` and `a/b` of `a/b/c.yaml`. */
export const foldersOf = (name: string): string[] => {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};
