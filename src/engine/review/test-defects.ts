/** Manifests that were once judged wrongly, as a review with every rule takes them. For tests. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import {
  DEFAULT_VERSION,
  isKustomization,
  mayHoldObjects,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  type Settings,
} from '../index.ts';

const folder = new URL('testdata/defects/', import.meta.url);
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

/** The files and folders. */
export const DEFECT_NAMES: readonly string[] = readdirSync(folder).sort();

/** @param settings those of the profile `everything` when left out */
export const reviewAll = (
  texts: readonly string[],
  settings: Settings | undefined = profileNamed('everything')?.settings,
): readonly Review[] => new Reviewer(registry, env, settings).reviewAll(texts);

/** The texts of a file, or those of a folder's files that may hold objects or say what the others are. */
export function textsOf(name: string, below = folder): string[] {
  const place = new URL(name, below);
  if (!statSync(place).isDirectory()) {
    const text = readFileSync(place, 'utf8');
    const isRead = below === folder || mayHoldObjects(name, text) || isKustomization(name);
    return isRead ? [text] : [];
  }
  const own = new URL(`${name}/`, below);
  return readdirSync(own)
    .sort()
    .flatMap((one) => textsOf(one, own));
}
