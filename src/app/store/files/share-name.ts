/** Names of files that are handed on: such as every file system takes and nobody misreads. */

/** Longest name with its folders. */
const LONGEST = 200;

// What shows nothing or turns what stands around it; what shells, paths and file systems have a use for.
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*\\]/gu;

/** A name as it is handed on, unlike all that are taken: with its folders, none of which leads upwards. */
export function sharedName(name: string, taken: ReadonlySet<string>): string {
  const path = cleanedPath(name.replaceAll('\\', '/'));
  // What is cut off may leave half of a character, or of what names begin with.
  const whole = cleanedPath(path.slice(-LONGEST)) || 'manifest.yaml';
  const [, stem = whole, ending = ''] = /^(.+?)(\.[^./]{1,20})?$/.exec(whole) ?? [];
  const lower = new Set([...taken].map((one) => one.toLowerCase()));
  let own = whole;
  for (let i = 2; lower.has(own.toLowerCase()); i++) own = `${stem}-${i}${ending}`;
  return own;
}

/** Whether a name is such as `sharedName` gives out. */
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
