/** Names of files that are safe for file systems and shells. */

/** The name of a text from which no name can be read. */
export const UNNAMED = 'manifest.yaml';

/** Most characters before the extension. */
const LONGEST = 60;
/** Most characters of a name that are read. */
const READ = 1000;

/**
 * Names that Windows keeps for devices, whatever ending they have.
 * Source: Microsoft, Naming files, paths, and namespaces.
 */
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;

export const isDevice = (name: string): boolean => DEVICE.test(name);

/** Letters, digits, dot, dash and underscore: safe in every file system and shell. */
export function cleanName(name: string): string {
  const cleaned = name
    .slice(0, READ)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST)
    .replace(/[.-]+$/, '');
  return isDevice(cleaned) ? `_${cleaned}` : cleaned;
}

/** A file's name without control and bidirectional characters, which can hide its real extension. */
export const openedName = (name: string): string =>
  name.replace(/[\p{Cc}\p{Bidi_C}]/gu, '') || UNNAMED;

/** The name for a download: without folders, never empty, never a hidden file, and one that Windows can have. */
export function downloadName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const safe = last
    .replace(/[\p{Cc}\p{Bidi_C}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  return isDevice(safe) ? `_${safe}` : safe || 'manifest.yaml';
}

/** The path in an archive: folders and `downloadName`, without `..`. */
export function downloadPath(name: string): string {
  const folders = name.split(/[/\\]/).slice(0, -1);
  const safe = folders
    .map((folder) => downloadName(folder))
    .filter((folder) => folder !== 'manifest.yaml');
  return [...safe, downloadName(name)].join('/');
}

/** The folder that contains all of the files, with a slash at the end; empty if there is none. */
export function sharedFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}

/** A name quoted as one word of a POSIX shell command. */
export const shellWord = (name: string): string =>
  /^[A-Za-z0-9._/][A-Za-z0-9._/-]*$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
