/** How messages stand in a terminal: where they end, and what they name. */

/** What a line begins with that is no part of the message before it. */
const STARTS = /^(?:Warning:|Error|error:|The [A-Z]|Status:|Reason:|[\w.-]+\/[\w.-]+ |[$#>%] |PS )/;

/** No message is longer, and no text that anyone reads has more of them. */
const LONGEST = 20_000;
export const MOST = 100;

/** Where the message that begins at `at` ends: before an empty line or another message. */
export function messageEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  let end = Math.min(lineEnd(text, at), limit);
  while (end < limit) {
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (next >= limit) return end;
    const stop = Math.min(lineEnd(text, next), limit);
    const line = text.slice(next, stop).trim();
    if (line === '' || STARTS.test(line)) return end;
    end = stop;
  }
  return end;
}

export function lineEnd(text: string, at: number): number {
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The names in `container "a"` and `containers "a", "b"`. */
export function containersIn(text: string): string[] {
  const names = [...text.matchAll(/\bcontainers? ((?:"[^"]*"(?:, )?)+)/g)].flatMap(
    ([, list = '']) => [...list.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
