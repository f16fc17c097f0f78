/** Answers about texts that many objects have, each worked out once. */
export class RecentAnswers<T> {
  private answers = new Map<string, T>();

  /** @param most so many are kept; then all are forgotten, and it begins anew */
  constructor(private readonly most: number) {}

  get(text: string): T | undefined {
    return this.answers.get(text);
  }

  /** Long texts are hardly ever the same, and are not kept. */
  set(text: string, answer: T): void {
    if (text.length > LONG) return;
    if (this.answers.size >= this.most) this.answers = new Map();
    this.answers.set(detached(text), answer);
  }
}

const LONG = 1000;

/** The same text as a copy. A slice, which values of manifests are, keeps the whole manifest in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);
