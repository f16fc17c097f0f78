/** What a text begins with, past blank lines and comments. */

/** Lines looked at: whatever a text is, it shows soon. */
const SOON = 200;

/** The first lines that say something, without their indentation. */
export function firstLines(text: string, count: number): string[] {
  const found: string[] = [];
  for (const line of text.slice(0, 20_000).split(/\r\n|\n|\r/, SOON)) {
    const trimmed = line.replace(/^\ufeff/, '').trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    found.push(trimmed);
    if (found.length === count) break;
  }
  return found;
}

/** A text that begins as a manifest does is one, whatever its block scalars quote. */
export function beginsAsManifest(text: string): boolean {
  const first = firstLines(text, 20).find((line) => !/^(?:---|%YAML)/.test(line));
  return first !== undefined && /^(?:(?:apiVersion|kind|metadata|spec|items)\s*:|\{)/.test(first);
}
