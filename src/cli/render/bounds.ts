/**
 * What of a disk a Kustomization or a chart may be made of. A repository decides what its links and paths lead to, and
 * what is rendered is shown.
 */
import { realPath } from '../real-path.ts';
import { isInFolder } from '../replace.ts';
import { isOfGit, repositoryOf } from '../repository.ts';

export interface Bounds {
  /**
   * Why something may not be read: links lead out of the folders of the call or to git's own files, or it is outside of
   * the repository.
   * @param real its path, if no link stands in the last part that the repository wrote
   */
  readonly obstacleAt: (place: string, real: string) => 'link' | 'outside' | null;
}

/** @param given the folders of a call, with or without links */
export function boundsOf(given: readonly string[], followLinks: boolean): Bounds {
  if (followLinks) return { obstacleAt: () => null };
  const folders = [...new Set(given.map(realPath))];
  const repositories = folders.map(repositoryOf);
  const isInside = (place: string, bounds: readonly (string | null)[]): boolean =>
    bounds.some((bound) => bound === null || isInFolder(place, bound));
  return {
    obstacleAt: (place, real) => {
      const leadsTo = realPath(place);
      if (isOfGit(leadsTo)) return 'link';
      if (leadsTo !== real) return isInside(leadsTo, folders) ? null : 'link';
      return isInside(leadsTo, repositories) ? null : 'outside';
    },
  };
}
