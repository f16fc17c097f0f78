/**
 * What is shipped, told beside it: `licences.txt` and a bill of materials. Of which packages code is in the
 * bundle is read off the bundle itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licenceFaults, licenceText, type Shipped } from './licences.ts';
import { billOfMaterials } from './sbom.ts';

const root = resolve(import.meta.dirname, '../..');
/** What the page shows: a part of the bundle that must be known before there is one. */
const LIST = join(root, 'src/app/features/storage/licences.json');

/** Files of packages that went into the bundles of one build; workers are bundles of their own. */
export class Collected {
  readonly #ids = new Set<string>();

  /** Notes what a bundle holds; goes into every bundle of the build. */
  readonly plugin = (): Plugin => ({
    name: 'shipped-modules',
    generateBundle: (_, bundle) => this.#note(bundle),
  });

  #note(bundle: Rolldown.OutputBundle): void {
    for (const file of Object.values(bundle)) {
      const ids = file.type === 'chunk' ? file.moduleIds : file.originalFileNames;
      for (const id of ids) this.#ids.add(id);
    }
  }

  packages(): Shipped[] {
    const folders = new Set([...this.#ids].flatMap((id) => foldersOf(id)));
    return [...folders]
      .map((folder) => {
        const { name, version, license } = JSON.parse(
          readFileSync(join(folder, 'package.json'), 'utf8'),
        );
        return { name, version, licence: license ?? 'none', folder };
      })
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}

/** The folders of the packages that a module is from: the one that it lies in, and one that this has copied it from. */
function foldersOf(id: string): readonly string[] {
  // What the builder adds by itself is its code.
  const added = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (added) return [join(root, 'node_modules', added)];
  const path = resolve(root, id.replace(/^\0/, '').replace(/[?#].*$/, ''));
  if (!existsSync(path)) throw new Error(`Nobody knows where ${JSON.stringify(id)} comes from`);
  const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0];
  if (!inPackage) return [];
  const banner = /\.[cm]?js$/.test(path) ? bannerOf(readFileSync(path, 'utf8')) : undefined;
  const manifest = packageIn(inPackage);
  if (!banner || banner.name === manifest.name) return [inPackage];
  return [inPackage, copiedFrom(banner, manifest.name)];
}

interface Named {
  readonly name: string;
  readonly version: string;
}

const packageIn = (folder: string): Named =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The package and the version that a file says it is, at its beginning: `@license DOMPurify 3.4.15`, `marked v14.0.0`. */
export function bannerOf(source: string): Named | undefined {
  const [comment = ''] = /^\s*\/\*[\s\S]{0,2000}?\*\//.exec(source) ?? [];
  const [, name, version] =
    /^[\s/*!]*(?:@license )?([A-Za-z][\w.-]*) v?(\d+\.\d+\.\d+)/.exec(comment) ?? [];
  return name && version ? { name: name.toLowerCase(), version } : undefined;
}

/** @throws where the copy isn't of the version that is installed, whose licence goes with it */
function copiedFrom({ name, version }: Named, by: string): string {
  const folder = join(root, 'node_modules', name);
  const installed = existsSync(folder) ? packageIn(folder).version : 'none';
  if (installed === version) return folder;
  throw new Error(`${by} holds ${name} ${version}, and ${installed} is installed`);
}

/**
 * Refuses to build what may not be shipped, and puts the lists beside what may.
 * @param list what becomes of the list that the page shows, if there is a page
 */
export const shipped = (collected: Collected, list?: 'check' | 'write'): Plugin => ({
  name: 'shipped',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler() {
      const packages = collected.packages();
      const faults = licenceFaults(packages);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      if (list) compareList(packages, list);
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('licences.txt', licenceText(packages));
      emit('sbom.json', billOfMaterials(root, packages));
    },
  },
});

function compareList(packages: readonly Shipped[], how: 'check' | 'write'): void {
  const list = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  const text = `${JSON.stringify(list, undefined, 2)}\n`;
  if (how === 'write') writeFileSync(LIST, text);
  else if (readFileSync(LIST, 'utf8') !== text) {
    throw new Error(`${relative(root, LIST)} is not what is built: npm run licences`);
  }
}
