// The files and folders that documents name must exist: `src/…` in backticks, names of modules, and links.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PATH = /^(?:src|scripts|docs|e2e|fuzz|public|bench|cluster|deploy|pipelines|\.ci)\/[\w./-]*$/;
const MODULE = /^[\w.-]+\.(?:tsx?|mjs|grit)$/;

/**
 * @param {string} root
 * @returns {string[]} each document with a path that is not there
 */
export function brokenPaths(root) {
  const documents = [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...['docs', 'docs/decisions'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name)),
    ),
  ];
  const modules = new Set(
    ['src', 'scripts', 'e2e', 'fuzz', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) =>
        String(path).replace(/.*[\\/]/, ''),
      ),
    ),
  );
  return documents.flatMap((document) => {
    // A path before an arrow is an old one, which no longer exists.
    const text = readFileSync(join(root, document), 'utf8')
      .replace(/^```.*?^```/gms, '')
      .replace(/(?:`[^`\n]+`,? )+→ /g, '');
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
    const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) => to);
    return [
      ...named.filter((name) => PATH.test(name) && !existsSync(join(root, name))),
      ...named.filter(
        (name) => MODULE.test(name) && !modules.has(name) && !existsSync(join(root, name)),
      ),
      ...links.filter((to) => !existsSync(join(root, dirname(document), to))),
    ].map((path) => `${document}: ${path}`);
  });
}
