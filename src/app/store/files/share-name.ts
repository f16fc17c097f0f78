/** Names of shared files: valid in every file system, without invisible characters. */

/** Most characters of a name with its folders. */
const LONGEST = 200;

// Invisible and bidirectional characters, and characters with a meaning in shells, paths and file systems.
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*\\]/gu;

/** A name for sharing that isn't taken yet, with its folders but without `..`. */
export function sharedName(name: string, taken: ReadonlySet<string>): string {
  const path = cleanedPath(name.replaceAll('\\', '/'));
  // Cutting may split a surrogate pair, or leave a dot or a space at the start.
  const whole = cleanedPath(path.slice(-LONGEST)) || 'manifest.yaml';
  const [, stem = whole, ending = ''] = /^(.+?)(\.[^./]{1,20})?$/.exec(whole) ?? [];
  const lower = new Set([...taken].map((one) => one.toLowerCase()));
  let own = whole;
  for (let i = 2; lower.has(own.toLowerCase()); i++) own = `${stem}-${i}${ending}`;
  return own;
}

/** Whether a name is one that `sharedName` can return. */
export const isSharedName = (name: string): boolean =>
  name.length <= LONGEST + 20 &&
  name.split('/').every((part) => part !== '' && part === cleaned(part));

/**
 * Names that Windows keeps for devices, whatever ending they have.
 * Source: Microsoft, Naming files, paths, and namespaces.
 */
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;

const cleanedPath = (path: string): string =>
  path.split('/').map(cleaned).filter(Boolean).join('/');

function cleaned(part: string): string {
  const own = part.replace(UNFIT, '').replace(/^[.\s]+|[.\s]+$/g, '');
  if (DEVICE.test(own)) return `_${own}`;
  return own === '__proto__' ? 'proto' : own;
}
