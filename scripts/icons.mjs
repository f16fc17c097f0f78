// Draws the icons of the installed page from public/favicon.svg: on an iron ground, since a home screen may
// be of any colour, and once more with the margin that systems cut their own shapes from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { requireTool } from './tools/find.mjs';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../public');
const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: requireTool('chromium') });
mkdirSync(join(folder, 'icons'), { recursive: true });

/** Of each file: its width, how much of that is the drawing, and how round the ground is. */
for (const [name, size, share, round] of /** @type {const} */ ([
  ['192', 192, 0.7, 0.2],
  ['512', 512, 0.7, 0.2],
  ['apple', 180, 0.7, 0],
  ['maskable', 512, 0.56, 0],
])) {
  const page = await browser.newPage({
    viewport: { width: size, height: size },
    // The drawing has colours for either ground of a browser; these are for a light one.
    colorScheme: 'light',
  });
  await page.setContent(
    `<style>body{margin:0}div{display:grid;place-items:center;height:100vh;background:#f3f1ee;` +
      `border-radius:${size * round}px}svg{width:${share * 100}%}</style><div>${svg}</div>`,
  );
  const path = join(folder, 'icons', `${name}.png`);
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
