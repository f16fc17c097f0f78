import { chmod } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { normalizePath, type Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { arrivals } from './scripts/build/arrivals.ts';
import { firstView } from './scripts/build/first-view.ts';
import { integrity } from './scripts/build/integrity.ts';
import { offline } from './scripts/build/offline.ts';
import { Collected, shipped } from './scripts/build/shipped.ts';
import { metaPolicy } from './scripts/csp.mjs';
import { hostFiles } from './scripts/host-headers.mjs';
import { pseudoLocale } from './scripts/pseudo-locale.mjs';

/** Only in the build: hot reload in `vite dev` needs a web socket and an inline script. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml(html) {
    // First thing after the encoding: a policy binds only what comes after it.
    const charset = '<meta charset="utf-8" />';
    if (!html.includes(charset)) throw new Error(`index.html lacks ${charset}`);
    return html.replace(
      charset,
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
    );
  },
};

/** What static hosts read the headers from that they send. */
const headersForHosts: Plugin = {
  name: 'headers-for-hosts',
  apply: 'build',
  generateBundle() {
    for (const [fileName, source] of Object.entries(hostFiles)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

/**
 * What arrives after the page is asked for while the page's own scripts still start: they leave the line
 * idle. At the lowest priority, so that it is not in their way. The sample has images of the table, which it needs too.
 */
const preloadedReview: Plugin = {
  name: 'preloaded-review',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const links = ['review', 'images-data'].map((name) => {
        const found = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && chunk.name === name,
        );
        if (!found) throw new Error(`No chunk is named ${name}`);
        return `    <link rel="modulepreload" crossorigin fetchpriority="low" href="./${found.fileName}">\n`;
      });
      return html.replace(/ *<\/head>/, `${links.join('')}  </head>`);
    },
  },
};

/** React Aria brings its few words in thirty languages; the page speaks two of them. */
const spokenLanguages: Plugin = {
  name: 'spoken-languages',
  apply: 'build',
  load: {
    filter: { id: /react-aria\/dist\/private\/intl\/\w+\/(?!en-US|de-DE)[a-z]{2}-[A-Z]{2}\.mjs$/ },
    handler: () => 'export default {};',
  },
};

const collected = new Collected();

const page = (list: 'check' | 'write'): ViteUserConfig => ({
  // Relative addresses: dist/ works at the root of a host and below any folder.
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy,
    headersForHosts,
    preloadedReview,
    firstView,
    spokenLanguages,
    collected.plugin(),
    shipped(collected, list),
    integrity,
    offline,
  ],
  build: {
    target: 'es2022',
    // The policy allows no data: fonts or scripts; files are files.
    assetsInlineLimit: 0,
    // The polyfill loads with fetch, which the policy forbids; every es2022 browser can do without.
    modulePreload: { polyfill: false },
    // Monaco alone is larger than Vite's default of 500 kB; it is one lazy chunk.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // js-yaml builds all of its schemas with these when it loads: what the page needs none of can be left out.
      treeshake: {
        manualPureFunctions: ['Schema', 'defineScalarTag', 'defineSequenceTag', 'defineMappingTag'],
      },
      output: {
        // Apart from our part of the editor, which changes far more often.
        codeSplitting: {
          // What Monaco imports beside its own stays where the page finds it.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'monaco', test: /node_modules[\\/]monaco-editor(?!.*[\\/]nls[\\/]lang)/ },
            { name: arrivals(normalizePath(import.meta.dirname)), debugName: 'arrivals' },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [collected.plugin()] },
  // Found only through a worker, it would make the first load of `vite dev` reload itself.
  optimizeDeps: { include: ['js-yaml'] },
  test: {
    // A worker for each processor keeps its modules from one test file to the next: that is three times as fast.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    globalSetup: 'scripts/test-folder.ts',
    setupFiles: 'scripts/test-globals.ts',
    // A bound for what hangs, not for what is slow: on a busy machine 15,000 generated edits take more than a minute.
    testTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [
            'src/**/*.property.test.ts',
            'src/**/*.tools.test.ts',
            'src/cli/package.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          environment: 'node',
          include: ['src/**/*.property.test.ts', 'fuzz/*.property.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'growth',
          environment: 'node',
          include: ['fuzz/growth.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'tools',
          globalSetup: 'scripts/tools/for-vitest.ts',
          environment: 'node',
          include: ['src/**/*.tools.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Asks a real API server, which `npm run test:cluster` starts.
          name: 'cluster',
          // Custom resources are defined first.
          hookTimeout: 180_000,
          environment: 'node',
          include: ['cluster/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Stories in three browsers, which `npm run test:browsers` finds and bounds.
          name: 'browsers',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          environment: 'node',
          include: ['e2e/browsers/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Writes test data with the answers of a real API server: `npm run record`.
          name: 'record',
          hookTimeout: 180_000,
          environment: 'node',
          include: ['cluster/*.record.ts'],
        },
      },
      {
        extends: true,
        test: {
          // What is built: `npm run test:cli` builds it first.
          name: 'cli',
          environment: 'node',
          include: ['src/cli/package.test.ts', 'pipelines/*.test.ts'],
        },
      },
    ],
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});

/**
 * The command line: plain Node, with everything that it imports inside. Every byte of script costs time at every start, so
 * what a call doesn't need, such as the words of the other language, is in parts that it doesn't read. They are
 * CommonJS, which Node loads faster than modules.
 */
const cli: ViteUserConfig = {
  plugins: [
    collected.plugin(),
    shipped(collected),
    {
      name: 'executable',
      generateBundle() {
        const source = '{ "type": "commonjs" }\n';
        this.emitFile({ type: 'asset', fileName: 'package.json', source });
      },
      writeBundle: (options) => chmod(`${options.dir}/podsmith.js`, 0o755),
    },
  ],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    minify: true,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'podsmith.js',
        chunkFileNames: 'parts/[name].js',
      },
    },
  },
};

/** The page for the test that finds what is not translated and what does not fit. */
function pseudo(): ViteUserConfig {
  const { plugins = [], build, ...rest } = page('check');
  return {
    ...rest,
    // It is not kept for offline use: that is a copy of dist/. Its first view would have the words of a language.
    plugins: [
      ...plugins.filter((plugin) => plugin !== offline && plugin !== firstView),
      pseudoLocale,
    ],
    build: { ...build, outDir: 'dist-pseudo' },
  };
}

// `npm run licences` builds to learn what is in it.
export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli;
  if (mode === 'pseudo') return pseudo();
  return page(mode === 'licences' ? 'write' : 'check');
});
