/**
 * The attack surface of one workload: how far code comes that runs in its containers. A pure function of what
 * the rules say of it, so that picture, findings and toggles cannot disagree. It tells first steps only: what
 * an attacker makes of a break-out is no field of a manifest.
 */

import type { ContainerRef, Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import type { Settings } from '../review/settings.ts';
import { added } from '../text/grouped.ts';
import { type Path, samePath } from '../text/path.ts';
import type { Steps } from '../text/steps.ts';
import { apiToken, containerClasses, identity, metadata } from './beyond.ts';
import { capabilities, escalation, files, root } from './inside.ts';
import { hostNamespacesAnswer, nodeFiles, systemCalls, userIds } from './node.ts';
import { PATHS, type PathId, type PathState, reasonsOf } from './reasons.ts';
import {
  type Answer,
  type AnyAnswer,
  type DecidingPlace,
  SURFACE_RULES,
  type SurfacePlace,
  type SurfaceSubject,
  stateIn,
  surfaceSubject,
} from './subject.ts';

/** One reason, with the containers that it holds for. */
export interface SurfaceReason {
  readonly reason: string;
  /** The rule has something to ask for here. */
  readonly asks: boolean;
  readonly rule: string;
  readonly places: readonly DecidingPlace[];
  readonly containers: readonly ContainerRef[];
  readonly names: readonly string[];
}

export interface SurfacePath {
  readonly id: PathId;
  readonly state: PathState;
  /** Open, but not in every container: that makes it narrowed. */
  readonly some: boolean;
  /** Why; the first one counts most. Never empty. */
  readonly reasons: readonly [SurfaceReason, ...SurfaceReason[]];
  /** The containers that are in this state. */
  readonly containers: readonly ContainerRef[];
}

export type VaultReason = 'mounted' | 'identity' | 'node-identity' | 'unknown' | 'behind';

/** Azure Key Vault, behind identities: whether they may read there, no manifest tells. */
export interface SurfaceVault {
  readonly state: PathState;
  readonly reason: VaultReason;
  /** The classes that are mounted. */
  readonly names: readonly string[];
}

export interface Surface {
  readonly workload: Workload;
  /** The containers in which the code may run: one that was chosen, or all. */
  readonly containers: readonly ContainerRef[];
  readonly paths: readonly SurfacePath[];
  readonly vault: SurfaceVault;
}

/**
 * What to review with for the attack surface: how far an attacker comes does not depend on which rules a target
 * asks, so all that count are asked as they are. It is for the caller to review, who has the means at hand.
 */
export const SURFACE_SETTINGS: Settings = new Map(SURFACE_RULES.map((id) => [id, {}]));

type Asks = {
  readonly [P in PathId]: (scene: SurfaceSubject, container: ContainerRef) => Answer<P>;
};

const ASKS: Asks = {
  root,
  escalation,
  files,
  'host-namespaces': hostNamespacesAnswer,
  'user-ids': userIds,
  'node-files': nodeFiles,
  'system-calls': systemCalls,
  capabilities,
  'api-token': apiToken,
  metadata,
  identity,
};

/**
 * In steps, since a pod may have thousands of containers.
 * @param reviews of files that belong together, by `SURFACE_SETTINGS`
 * @param container where the code runs; in any of them when it is left out
 * @returns undefined when no workload with a container stands there
 */
export function* surfaceSteps(
  reviews: readonly Review[],
  at: SurfacePlace,
  container?: Path,
): Steps<Surface | undefined> {
  const scene = surfaceSubject(reviews, at);
  if (!scene) return undefined;
  const all = scene.workload.pod.containers;
  const chosen = all.filter(({ path }) => container && samePath(path, container));
  const containers = chosen.length > 0 ? chosen : all;
  if (containers.length === 0) return undefined;
  const paths: SurfacePath[] = [];
  for (const id of PATHS) {
    const answers: Said[] = [];
    for (const [i, container] of containers.entries()) {
      answers.push({ container, answer: ASKS[id](scene, container) });
      if (i % AT_ONCE === AT_ONCE - 1) yield;
    }
    paths.push(combined(id, answers));
  }
  return { workload: scene.workload, containers, paths, vault: vaultOf(scene, containers, paths) };
}

/** After so many containers others have their turn. */
const AT_ONCE = 500;

interface Said {
  readonly container: ContainerRef;
  readonly answer: AnyAnswer;
}

/** What is true of a path, all containers together: the worst counts, and narrows when not all share it. */
function combined(id: PathId, answers: readonly Said[]): SurfacePath {
  const by = (state: PathState) => answers.filter(({ answer }) => stateIn(id, answer) === state);
  const open = by('open');
  if (open.length > 0) {
    const some = open.length < answers.length;
    return pathOf(id, some ? 'narrowed' : 'open', open, some);
  }
  // What is not said may be worse than narrowed.
  const state = (['unknown', 'narrowed', 'closed'] as const).find(
    (candidate) => by(candidate).length > 0,
  );
  return pathOf(id, state ?? 'unknown', by(state ?? 'unknown'), false);
}

function pathOf(
  id: PathId,
  state: PathState,
  answers: readonly Said[],
  some: boolean,
): SurfacePath {
  const reasons = reasonsOf(id).flatMap((reason): SurfaceReason[] => {
    const matching = answers.filter(({ answer }) => answer.reason === reason);
    const [first] = matching;
    if (!first) return [];
    return [
      {
        reason,
        asks: matching.some(({ answer }) => answer.asks),
        rule: first.answer.rule,
        places: distinct(matching.flatMap(({ answer }) => answer.places)),
        containers: matching.map(({ container }) => container),
        names: [...new Set(matching.flatMap(({ answer }) => answer.names))],
      },
    ];
  });
  return {
    id,
    state,
    some,
    reasons: reasons as [SurfaceReason, ...SurfaceReason[]],
    containers: answers.map(({ container }) => container),
  };
}

const distinct = (places: readonly DecidingPlace[]): readonly DecidingPlace[] => {
  const byKey = new Map<string, DecidingPlace>();
  for (const place of places)
    added(byKey, JSON.stringify([place.file, place.document, place.at]), () => place);
  return [...byKey.values()];
};

function vaultOf(
  scene: SurfaceSubject,
  containers: readonly ContainerRef[],
  paths: readonly SurfacePath[],
): SurfaceVault {
  const state = (id: PathId) => paths.find((path) => path.id === id)?.state;
  const names = containers.flatMap((container) =>
    containerClasses(scene, container).map(({ name }) => name),
  );
  const mounted = [...new Set(names)];
  const is = (pathState: PathState, reason: VaultReason): SurfaceVault => ({
    state: pathState,
    reason,
    names: mounted,
  });
  // Files that are mounted can be read, but no others of the vault.
  if (mounted.length > 0) return is('narrowed', 'mounted');
  if (state('identity') === 'open' || state('identity') === 'narrowed') {
    return is('narrowed', 'identity');
  }
  if (state('identity') === 'unknown') return is('unknown', 'unknown');
  return state('metadata') === 'open' ? is('narrowed', 'node-identity') : is('closed', 'behind');
}
