/** Paths that are the same in many objects, each kept once. */
import type { Path } from './path.ts';
import { detached } from './recent.ts';

/** A path, the paths below it, and what was worked out for it once. */
interface Shared<T> {
  readonly path: Path;
  readonly below: Map<string | number, Shared<T>>;
  /** By name. */
  readonly made: { [name: string]: T };
}

const shared = <T>(path: Path): Shared<T> => ({ path, below: new Map(), made: {} });

/**
 * All Deployments have the same paths, and a review keeps thousands for each of them. A bounded number is kept; then
 * all are forgotten, as in `Recent`.
 */
export class SharedPaths<T> {
  private root = shared<T>([]);
  private size = 0;

  constructor(private readonly most: number) {}

  /** The same object for the same path. */
  at(path: Path): Pick<Shared<T>, 'path' | 'made'> {
    if (this.size >= this.most) {
      this.root = shared([]);
      this.size = 0;
    }
    let { root: node } = this;
    for (const step of path) node = node.below.get(step) ?? this.grown(node, step);
    return node;
  }

  private grown({ path, below }: Shared<T>, step: string | number): Shared<T> {
    this.size++;
    // A key of a manifest is a slice of its text, and would keep that in memory.
    const key = typeof step === 'string' ? detached(step) : step;
    // A list that is made in one go has no room for more.
    const node = shared<T>(path.concat(key));
    below.set(key, node);
    return node;
  }
}
