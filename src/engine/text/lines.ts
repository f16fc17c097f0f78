/** Lines of a text: where one starts and ends, and which one an offset is in. A line ends at LF, CRLF or CR. */

/** Offset of the first character of the line that holds `at`. */
export function lineStart(text: string, at: number): number {
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** Offset of the line break that ends the line, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Start of the next line, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Line and column of offsets, both counted from 1. Columns are UTF-16 units. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    // A search is a few times as fast as a look at each character, and few texts have other breaks.
    if (!text.includes('\r')) {
      for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        this.starts.push(i + 1);
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      if (char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** How many line breaks there are. */
  get breaks(): number {
    return this.starts.length - 1;
  }

  /** @param offset in UTF-16 units from the start of the text */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 };
  }

  line(offset: number): number {
    return this.at(offset).line;
  }
}
