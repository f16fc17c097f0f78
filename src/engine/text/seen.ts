/** Texts that a question was already answered with no for: thousands of objects have the same ones. */
export class Seen {
  private texts = new Set<string>();

  /** @param most so many are kept; then all are forgotten, and it begins anew */
  constructor(private readonly most: number) {}

  has(text: string): boolean {
    return this.texts.has(text);
  }

  /** Longer texts are hardly ever the same, and are not kept. */
  add(text: string): void {
    if (text.length > LONG) return;
    if (this.texts.size >= this.most) this.texts = new Set();
    this.texts.add(text);
  }
}

const LONG = 200;
