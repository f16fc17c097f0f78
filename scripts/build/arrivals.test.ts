import { describe, expect, it } from 'vitest';
import { arrivals } from './arrivals.ts';

/** What each module imports. */
type Graph = { readonly [id: string]: readonly string[] };

const PAGE: Graph = {
  '/p/src/main.tsx': ['/p/src/shared.ts', '/p/src/app.tsx'],
  '/p/src/app.tsx': ['/p/src/main.tsx', '/p/node_modules/react.js'],
  '/p/src/shared.ts': [],
  '/p/node_modules/react.js': [],
  '/p/src/app/shell/review-parts.ts': ['/p/src/shared.ts', '/p/src/app/store/reviewing.ts'],
  '/p/src/app/store/reviewing.ts': ['/p/src/engine.ts'],
  '/p/src/engine.ts': [],
  '/p/src/engine/edits.ts': ['/p/src/engine.ts', '/p/src/plan.ts'],
  '/p/src/plan.ts': [],
  '/p/src/app/ui/overlays.tsx': ['/p/src/shared.ts', '/p/node_modules/menu.js'],
  '/p/node_modules/menu.js': [],
  '/p/src/dialog.tsx': ['/p/src/app/ui/overlays.tsx'],
};

const named = (graph: Graph) => {
  const name = arrivals('/p');
  const getModuleInfo = (id: string) => (graph[id] ? { importedIds: graph[id] } : null);
  return Object.fromEntries(Object.keys(graph).map((id) => [id, name(id, { getModuleInfo })]));
};

describe('what arrives together', () => {
  it('is all that the start leads to, then what only the review, only edits and only menus lead to; the rest comes later', () => {
    expect(named(PAGE)).toEqual({
      '/p/src/main.tsx': 'page',
      '/p/src/app.tsx': 'page',
      '/p/src/shared.ts': 'page',
      '/p/node_modules/react.js': 'page',
      '/p/src/app/shell/review-parts.ts': 'review',
      '/p/src/app/store/reviewing.ts': 'review',
      '/p/src/engine.ts': 'review',
      '/p/src/engine/edits.ts': 'edits',
      '/p/src/plan.ts': 'edits',
      '/p/src/app/ui/overlays.tsx': 'overlays',
      '/p/node_modules/menu.js': 'overlays',
      '/p/src/dialog.tsx': null,
    });
  });

  it('is not looked for in vain when a file has another name', () => {
    const { '/p/src/main.tsx': _, ...rest } = PAGE;
    expect(() => named(rest)).toThrow('/p/src/main.tsx is no part of the page');
  });
});
