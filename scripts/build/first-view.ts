/** The first view in index.html: the sample, drawn when building, in each language, and the script that shows it. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

/** What `src/app/first-view/draw.tsx` exports. */
interface Drawing {
  draw(language: 'en' | 'de'): Promise<{ html: string; gains: string }>;
  drawnWith(): string;
}

interface FirstView {
  readonly templates: string;
  /** The script that shows one of them. */
  readonly script: { readonly fileName: string; readonly source: string };
}

const config: InlineConfig = { configFile: false, publicDir: false, logLevel: 'error' };

let made: FirstView | undefined;

export const firstView: Plugin = {
  name: 'first-view',
  apply: 'build',
  async generateBundle() {
    made = await make();
    this.emitFile({ type: 'asset', ...made.script });
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      if (!made) throw new Error('The first view was not drawn');
      const styles = stylesOf('review', bundle).filter((file) => !html.includes(file));
      const links = [
        ...fontsOf(bundle).map(
          (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`,
        ),
        ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
      ].map((link) => `    ${link}\n`);
      return html
        .replace(/ *<\/head>/, (end) => `${links.join('')}${end}`)
        .replace(
          / *<noscript>/,
          (next) =>
            `${made?.templates}\n    <script src="./${made?.script.fileName}"></script>\n${next}`,
        );
    },
  },
};

/** The fonts that the view is written in. */
function fontsOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const files = Object.keys(bundle).filter((file) =>
    /source-(?:sans-3-latin-wght|serif-4-latin-opsz|code-pro-latin-wght)-normal-/.test(file),
  );
  if (files.length !== 3) throw new Error(`The first view has other fonts: ${files.join(', ')}`);
  return files;
}

/** The style sheets of a chunk and of all that it imports. */
function stylesOf(name: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) return;
    seen.add(file);
    for (const next of chunk.imports) follow(next);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  };
  const begin = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
  if (!begin) throw new Error(`${name} is no longer a chunk of its own`);
  follow(begin.fileName);
  return [...found];
}

async function make(): Promise<FirstView> {
  const { views, drawnWith } = await drawn(['en', 'de']);
  const source = await script(drawnWith);
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return {
    templates: views.join('\n'),
    script: { fileName: `assets/first-view-${hash}.js`, source },
  };
}

/** The view in languages, each in an element that browsers read and do not show; and what it was drawn with. */
async function drawn(languages: readonly ('en' | 'de')[]) {
  // Below the project, where Node finds what the bundle leaves to it.
  const outDir = await mkdtemp(join(process.cwd(), 'node_modules/.podsmith-'));
  try {
    await build({
      ...config,
      plugins: [react()],
      ssr: { noExternal: true },
      build: { ssr: 'src/app/first-view/draw.tsx', outDir, target: 'node20', minify: false },
    });
    const drawing: Drawing = await import(pathToFileURL(join(outDir, 'draw.js')).href);
    const views = await Promise.all(
      languages.map(async (language) => {
        const { html, gains } = await drawing.draw(language);
        const escaped = gains.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        return `    <template lang="${language}" data-gains="${escaped}">${html}</template>`;
      }),
    );
    return { views, drawnWith: drawing.drawnWith() };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** @param drawnWith the preferences that the view was drawn with */
async function script(drawnWith: string): Promise<string> {
  const built = await build({
    ...config,
    define: { DRAWN_WITH: JSON.stringify(drawnWith) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/app/first-view/show.ts', formats: ['iife'], name: 'firstView' },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The script of the first view was not built');
  return chunk.code;
}
