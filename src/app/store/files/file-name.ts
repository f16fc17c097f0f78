/** Names of files, as file systems, shells and people take them. */

/** What a text is called that says nothing of itself. */
export const UNNAMED = 'manifest.yaml';

/** Longest name before the ending; file systems allow more, people do not read more. */
const LONGEST = 60;
/** Of a name that is no name so much is looked at. */
const READ = 1000;

/** Letters, digits, dot, dash and underscore: safe in every file system and shell. */
export function cleanName(name: string): string {
  return name
    .slice(0, READ)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST)
    .replace(/[.-]+$/, '');
}

/** A file's name without what turns the direction of writing, which would show another ending than it has. */
export const openedName = (name: string): string =>
  name.replace(/[\p{Cc}\p{Bidi_C}]/gu, '') || UNNAMED;

/** A file's own name for the download: without folders, and never empty or hidden. */
export function downloadName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const safe = last.replace(/[\p{Cc}\p{Bidi_C}<>:"|?*]/gu, '').trim();
  return safe.replace(/^\.+/, '') || 'manifest.yaml';
}

/** The same with its folders, none of which leads upwards. */
export function downloadPath(name: string): string {
  const folders = name.split(/[/\\]/).slice(0, -1);
  const safe = folders.map((one) => downloadName(one)).filter((one) => one !== 'manifest.yaml');
  return [...safe, downloadName(name)].join('/');
}

/** The folders, with a slash at the end, in which all of the files are. */
export function sharedFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}

/** A name as one word of a shell command. */
export const shellWord = (name: string): string =>
  /^[A-Za-z0-9._/][A-Za-z0-9._/-]*$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
