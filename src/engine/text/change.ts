/**
 * A change is a value. Offsets are UTF-16 code units of the text before the change; the edits of one
 * set are sorted, do not overlap, and the set refuses a text of another length.
 */

/** Replace `[from, to)` of the text before the change by `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export class ChangeSet {
  private constructor(
    /** Length of the text this set applies to. */
    readonly length: number,
    readonly edits: readonly TextEdit[],
  ) {}

  /**
   * Normalises a list of edits for a text of `length` units: sorted by position, empty edits dropped.
   * @throws RangeError when an edit lies outside the text or two edits overlap.
   */
  static of(length: number, edits: readonly TextEdit[]): ChangeSet {
    const sorted = edits
      .filter((edit) => edit.from !== edit.to || edit.insert !== '')
      .map((edit, order) => ({ edit, order }))
      .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.order - b.order)
      .map(({ edit }) => edit);
    let end = 0;
    for (const { from, to } of sorted) {
      if (from > to || from < 0 || to > length) {
        throw new RangeError(`Invalid edit ${from} to ${to} (in a text of length ${length})`);
      }
      if (from < end) throw new RangeError(`Edit at ${from} overlaps an edit that ends at ${end}`);
      end = to;
    }
    return new ChangeSet(length, sorted);
  }

  /** A set that changes nothing in a text of `length` units. */
  static empty(length: number): ChangeSet {
    return new ChangeSet(length, []);
  }

  /**
   * The smallest single edit that turns `before` into `after`, without splitting a CRLF pair or a
   * surrogate pair.
   */
  static diff(before: string, after: string): ChangeSet {
    if (before === after) return ChangeSet.empty(before.length);
    const splits = (text: string, at: number) =>
      at > 0 &&
      at < text.length &&
      /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
    const shorter = Math.min(before.length, after.length);
    let from = 0;
    while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
    while (splits(before, from) || splits(after, from)) from--;
    let tail = 0;
    while (
      tail < shorter - from &&
      before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
    ) {
      tail++;
    }
    while (splits(before, before.length - tail) || splits(after, after.length - tail)) tail--;
    return ChangeSet.of(before.length, [
      { from, to: before.length - tail, insert: after.slice(from, after.length - tail) },
    ]);
  }

  get empty(): boolean {
    return this.edits.length === 0;
  }

  /** Length of the text after the change. */
  get newLength(): number {
    return this.edits.reduce(
      (sum, { from, to, insert }) => sum + insert.length - (to - from),
      this.length,
    );
  }

  /** @throws RangeError when `text` has another length than the set was made for. */
  apply(text: string): string {
    this.expect(text);
    let result = '';
    let at = 0;
    for (const { from, to, insert } of this.edits) {
      result += text.slice(at, from) + insert;
      at = to;
    }
    return result + text.slice(at);
  }

  /** The set that turns the changed text back into `textBefore`, byte for byte. */
  invert(textBefore: string): ChangeSet {
    this.expect(textBefore);
    let shift = 0;
    const edits = this.edits.map(({ from, to, insert }) => {
      const edit = {
        from: from + shift,
        to: from + shift + insert.length,
        insert: textBefore.slice(from, to),
      };
      shift += insert.length - (to - from);
      return edit;
    });
    return new ChangeSet(this.newLength, edits);
  }

  /** One set with the effect of this one followed by `next`. */
  compose(next: ChangeSet): ChangeSet {
    if (next.length !== this.newLength) {
      throw new RangeError(
        `Cannot compose: ${next.length} is not the new length ${this.newLength}`,
      );
    }
    const out: { from: number; to: number; insert: string }[] = [];
    const push = (from: number, to: number, insert: string) => {
      const last = out.at(-1);
      if (last && last.to === from) {
        last.to = to;
        last.insert += insert;
      } else {
        out.push({ from, to, insert });
      }
    };
    // Walk both lists over the middle text; `shift` is middle minus before at the current place.
    let shift = 0;
    let taken = 0; // units of the current first edit's insert already consumed
    let i = 0;
    let at = 0; // position in the middle text
    const passTo = (target: number, drop: boolean) => {
      while (at < target) {
        const first = this.edits[i];
        const start = first ? first.from + shift : Number.POSITIVE_INFINITY;
        if (first && at >= start) {
          const rest = first.insert.length - taken;
          const step = Math.min(rest, target - at);
          if (taken === 0) push(first.from, first.to, '');
          if (!drop) push(first.to, first.to, first.insert.slice(taken, taken + step));
          taken += step;
          at += step;
          if (taken === first.insert.length) close(first);
        } else {
          const stop = Math.min(target, start);
          if (drop) push(at - shift, stop - shift, '');
          at = stop;
          if (first && at === start && first.insert.length === 0) {
            push(first.from, first.to, '');
            close(first);
          }
        }
      }
    };
    const close = (first: TextEdit) => {
      shift += first.insert.length - (first.to - first.from);
      taken = 0;
      i++;
    };
    /** Deletions of the first set that sit exactly here come before what is inserted here. */
    const passDeletions = () => {
      for (;;) {
        const first = this.edits[i];
        if (!first || taken > 0 || first.insert !== '' || first.from + shift !== at) return;
        push(first.from, first.to, '');
        close(first);
      }
    };
    for (const { from, to, insert } of next.edits) {
      passTo(from, false);
      passDeletions();
      const here = this.edits[i];
      const anchor = here && taken > 0 ? here.to : at - shift;
      push(anchor, anchor, insert);
      passTo(to, true);
    }
    passTo(next.length, false);
    passDeletions();
    return ChangeSet.of(this.length, out);
  }

  /**
   * Where a position of the text before the change lies after it. At an insertion, `side` -1 stays
   * before the inserted text, 1 goes behind it. A position inside a replaced range goes to its edge.
   */
  mapPos(position: number, side: -1 | 1 = -1): number {
    let shift = 0;
    for (const { from, to, insert } of this.edits) {
      if (position < from || (position === from && (side < 0 || to > from))) break;
      if (position < to) return from + shift + (side < 0 ? 0 : insert.length);
      shift += insert.length - (to - from);
    }
    return position + shift;
  }

  /**
   * This set, made for the text before `over`, made fit for the text after it; null when `over`
   * touches what this set replaces, so that its meaning is gone.
   */
  rebase(over: ChangeSet): ChangeSet | null {
    if (over.length !== this.length) {
      throw new RangeError(`Cannot rebase: ${over.length} is not ${this.length}`);
    }
    const edits: TextEdit[] = [];
    for (const { from, to, insert } of this.edits) {
      if (over.edits.some((edit) => edit.from < to && edit.to > from)) return null;
      if (over.edits.some((edit) => edit.from > from && edit.from < to)) return null;
      edits.push({ from: over.mapPos(from, 1), to: over.mapPos(to, -1), insert });
    }
    if (edits.some((edit) => edit.from > edit.to)) return null;
    return ChangeSet.of(over.newLength, edits);
  }

  private expect(text: string): void {
    if (text.length !== this.length) {
      throw new RangeError(`Change made for length ${this.length}, text has length ${text.length}`);
    }
  }
}
