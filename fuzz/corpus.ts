/** The files that are kept: what failed once, and what is worth a try each time. README.md says of each why. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./corpus/', import.meta.url);

export interface Kept {
  readonly name: string;
  readonly text: string;
}

/** Text that UTF-8 cannot hold is kept as a string of JSON. */
const isString = (name: string): boolean => name.endsWith('.string.json');

export const corpus: readonly Kept[] = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => {
    const content = readFileSync(new URL(name, folder), 'utf8');
    return { name, text: isString(name) ? (JSON.parse(content) as string) : content };
  });

/** Keeps a text that has failed. @returns its name */
export function keep(target: string, text: string): string {
  const known = corpus.find((one) => one.text === text);
  if (known) return known.name;
  const base = `found-${target}-${hash(text)}`;
  // Half of a surrogate pair has no place in UTF-8.
  const broken = /\p{Cs}/u.test(text);
  const name = `${base}${broken ? '.string.json' : '.yaml'}`;
  writeFileSync(new URL(name, folder), broken ? JSON.stringify(text) : text);
  return name;
}

function hash(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return sum.toString(16);
}

/** Why a file is kept, by its name. */
export function reasons(): Map<string, string> {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  return new Map(
    [...readme.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', why = '']) => [
      name,
      why,
    ]),
  );
}
