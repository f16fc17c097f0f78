import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // The page's entry is found through index.html; the command line's hides behind a mode of Vite, the
  // documentation's behind its module loader.
  entry: ['src/cli/main.ts', 'scripts/docs/index.ts'],
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
