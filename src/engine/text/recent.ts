/** Answers about texts that many objects have, each worked out once. */
export class Recent<T> {
  private answers = new Map<string, T>();

  /** @param most so many are kept; then all are forgotten, and it begins anew */
  constructor(private readonly most: number) {}

  get(text: string): T | undefined {
    return this.answers.get(text);
  }

  /** Longer texts are hardly ever the same, and are not kept. */
  set(text: string, answer: T): void {
    if (text.length > LONG) return;
    if (this.answers.size >= this.most) this.answers = new Map();
    this.answers.set(text, answer);
  }
}

const LONG = 200;
