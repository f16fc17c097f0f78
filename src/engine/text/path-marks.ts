/** Numbers at paths, with quick answers about those on the way to a path and those below it. */
import type { Path } from './path.ts';

const NONE = -1;

export class PathMarks {
  /** The highest number given to this place, and to it or anything below it. */
  private mark = NONE;
  private below = NONE;
  /** Undefined where no path goes on: most places are such ends, of which there may be very many. */
  private steps: Map<string | number, PathMarks> | undefined;

  static of(paths: Iterable<Path>): PathMarks {
    const marks = new PathMarks();
    for (const path of paths) marks.add(path);
    return marks;
  }

  /** Gives a path a number from 0 on. */
  add(path: Path, mark = 0): void {
    let at: PathMarks = this;
    at.below = Math.max(at.below, mark);
    for (const step of path) {
      at.steps ??= new Map();
      let next = at.steps.get(step);
      if (!next) {
        next = new PathMarks();
        at.steps.set(step, next);
      }
      at = next;
      at.below = Math.max(at.below, mark);
    }
    at.mark = Math.max(at.mark, mark);
  }

  /** Whether the path itself has a number. */
  has(path: Path): boolean {
    const end = this.at(path);
    return end !== undefined && end.mark !== NONE;
  }

  /** The highest number of a path and of all below it; -1 if there is none. */
  within(path: Path): number {
    return this.at(path)?.below ?? NONE;
  }

  /** The highest number of a path and of all that it leads through; -1 if there is none. */
  along(path: Path): number {
    let at: PathMarks | undefined = this;
    let highest = at.mark;
    for (const step of path) {
      at = at.steps?.get(step);
      if (!at) break;
      highest = Math.max(highest, at.mark);
    }
    return highest;
  }

  /** The numbers of a path and of all that it leads through, from the root on. */
  passed(path: Path): number[] {
    let at: PathMarks | undefined = this;
    const numbers = at.mark === NONE ? [] : [at.mark];
    for (const step of path) {
      at = at.steps?.get(step);
      if (!at) break;
      if (at.mark !== NONE) numbers.push(at.mark);
    }
    return numbers;
  }

  /** The highest number of a path, of all that it leads through and of all below it; -1 if there is none. */
  around(path: Path): number {
    return Math.max(this.along(path), this.within(path));
  }

  private at(path: Path): PathMarks | undefined {
    let at: PathMarks | undefined = this;
    for (const step of path) at = at?.steps?.get(step);
    return at;
  }
}
