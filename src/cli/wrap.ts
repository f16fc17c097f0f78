/** Wide enough for a sentence, and narrow enough for half a screen. */
const WIDTH = 100;

/**
 * Lines of at most a hundred characters; a word that is longer has a line of its own.
 * @param text a paragraph; blanks at its start stay
 * @param indent of the lines behind the first
 */
export function wrapped(text: string, indent: number): string[] {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.slice(lead.length).split(' ')) {
    if (line === undefined) line = `${lead}${word}`;
    else if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    }
  }
  return [...lines, line ?? lead];
}
