import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // The page's entry is found through index.html; the command line's hides behind a mode of Vite, that of
  // the service worker and of the first view behind plugins, the
  // documentation's behind its module loader, which takes one of its modules for the rule tester. The parts that show a review are taken by name from what is
  // imported when it arrives; the page with a bare editor is built by the bench. Builds are compared by hand. What is fuzzed by hand is loaded like
  // the documentation, and so are the fixes that are drawn to be labelled. Vitest is given a reporter by its name.
  entry: [
    'src/cli/main.ts',
    'src/offline/sw.ts',
    'src/app/first-view/draw.tsx',
    'src/app/first-view/show.ts',
    'scripts/docs/index.ts',
    'scripts/docs/rule-cases.ts',
    'src/app/shell/review-parts.ts',
    'bench/bare/main.js',
    'bench/same.mjs',
    'e2e/browsers/table.ts',
    'fuzz/fuzz.ts',
    'fuzz/corpus.ts',
    'src/engine/fixes/labels/draw.mjs',
    'src/engine/fixes/labels/test-sample.ts',
  ],
  // Of the system: what makes a pipe for a test, Go, and a shell of which the completion is tested.
  ignoreBinaries: ['mkfifo', 'go'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // Fonts are imported by style sheets.
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?\s*(['"])(.+?)\1/g)]
        .map(([, , from]) => `import '${from}';`)
        .join('\n'),
  },
};

export default config;
