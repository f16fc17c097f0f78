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
