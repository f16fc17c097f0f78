/**
 * What arrives together is one file: what the page starts with, what reviews right after, what plans edits, and what
 * draws menus. Modules that later parts share with them would stand in files of their own else, and each of seventy
 * files costs a slow machine milliseconds before anything is run.
 */

interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface Arriving {
  readonly name: string;
  /** The module that it begins with: a path from the root. */
  readonly begins: string;
}

/** In the order in which they arrive: what one has, the next ones need not bring. */
const ARRIVING: readonly Arriving[] = [
  { name: 'page', begins: '/src/main.tsx' },
  { name: 'review', begins: '/src/app/shell/review-parts.ts' },
  { name: 'edits', begins: '/src/engine/edits.ts' },
  { name: 'overlays', begins: '/src/app/ui/overlays.tsx' },
];

/**
 * @param root folder of the project, with slashes
 * @returns for each module the name of the file that it arrives in; null for one that comes later
 * @throws when a module that one begins with is no part of the build
 */
export function arrivals(root: string): (id: string, context: Context) => string | null {
  let cached: ReadonlyMap<string, string> | undefined;
  return (id, context) => {
    cached ??= reached(root, context);
    return cached.get(id) ?? null;
  };
}

function reached(root: string, context: Context): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, begins } of ARRIVING) {
    const waiting = [`${root}${begins}`];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      const module = context.getModuleInfo(id);
      if (!module) throw new Error(`${id} is no part of the page`);
      found.set(id, name);
      waiting.push(...module.importedIds);
    }
  }
  return found;
}
