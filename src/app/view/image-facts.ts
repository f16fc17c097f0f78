/** What is known of the images behind a control, as far as it bears on the control's rule. */
import {
  type ContainerRef,
  type Control,
  type ImageFacts,
  isMounted,
  type KnownImage,
  knownImageOf,
} from '../../engine/index.ts';
import type { MessageKey, PageAreas, Values } from '../../i18n/index.ts';

export interface ImageSaying {
  readonly key: MessageKey<PageAreas | 'opened'>;
  readonly values?: Values;
}

export interface ImageNote {
  /** As it stands in the manifest. */
  readonly image: string;
  /** The containers that it is said of, by their names; empty where there is only one. */
  readonly containers: readonly string[];
  readonly match: KnownImage;
  readonly sayings: readonly ImageSaying[];
}

/** One note for each image and what is to be said of it: containers may mount other folders. */
export function imageNotes({ rule, good, bad }: Control): readonly ImageNote[] {
  const say = SAYINGS[rule.id];
  if (!say) return [];
  const notes = new Map<string, ImageNote>();
  const names = new Set([...bad, ...good].flatMap(({ target }) => target.container?.name ?? []));
  for (const { target } of [...bad, ...good]) {
    const { container } = target;
    const match = container && knownImageOf(container);
    const image = container?.value.image?.trim() ?? '';
    if (!match) continue;
    const sayings = say(match.facts, container);
    if (sayings.length === 0) continue;
    const key = JSON.stringify([image, sayings]);
    const before = notes.get(key)?.containers ?? [];
    const containers = names.size > 1 ? [...new Set([...before, container.name])] : [];
    notes.set(key, { image, containers, match, sayings });
  }
  return [...notes.values()];
}

type Say = (facts: ImageFacts, container: ContainerRef) => ImageSaying[];

const lowPorts: Say = ({ ports }) => {
  const low = ports.filter((port) => port < 1024);
  return low.length > 0 ? [{ key: 'image.low-port', values: { ports: low.join(', ') } }] : [];
};

const owner: Say = ({ user, unknown = [] }) => {
  if (!user) return unknown.includes('user') ? [] : [{ key: 'image.no-user' }];
  if (user.gid === undefined) return [];
  return [{ key: 'image.user', values: { uid: String(user.uid), gid: String(user.gid) } }];
};

const start: Say = ({ user, startsAs, unknown = [] }) => {
  if (!user && unknown.includes('user')) return [];
  // The user may be known of the tag alone.
  if (!user) return startsAs === 'root' ? [{ key: 'image.starts.root.no-user' }] : [];
  return [{ key: `image.starts.${startsAs}`, values: { uid: String(user.uid) } }];
};

/** Folders of root that no volume covers yet. */
const closed: Say = ({ writes }, container) => {
  const paths = writes.filter(({ ofRoot, path }) => ofRoot && !isMounted(container, path));
  if (paths.length === 0) return [];
  return [{ key: 'image.of-root', values: { paths: paths.map(({ path }) => path).join(', ') } }];
};

const folders: Say = ({ writes, unknown = [] }, container) => {
  if (writes.length === 0 && unknown.includes('writes')) return [];
  if (writes.length === 0) return [{ key: 'image.writes.none' }];
  const list = (some: typeof writes) => some.map(({ path }) => path).join(', ');
  const missing = writes.filter(({ path }) => !isMounted(container, path));
  const data = missing.filter(({ holds }) => holds === 'data');
  const open = container.value.securityContext?.readOnlyRootFilesystem !== true;
  return [
    { key: 'image.writes', values: { paths: list(writes) } },
    ...(open && missing.length > 0
      ? [
          {
            key: 'image.writes.missing' as const,
            values: { n: writes.length, paths: list(missing) },
          },
        ]
      : []),
    ...(data.length > 0
      ? [{ key: 'image.writes.data' as const, values: { paths: list(data) } }]
      : []),
  ];
};

const powers: Say = ({ capabilities: { always, asRoot }, user, unknown = [] }) => {
  if (always.length > 0) {
    return [{ key: 'image.capability.always', values: { names: always.join(', ') } }];
  }
  if (asRoot.length === 0 && unknown.includes('capabilities')) return [];
  if (asRoot.length === 0) return [{ key: 'image.capability.none' }];
  const values = {
    names: asRoot.join(', '),
    user: user ? 'yes' : 'no',
    uid: String(user?.uid ?? ''),
  };
  return [{ key: 'image.capability.as-root', values }];
};

const SAYINGS: { readonly [rule: string]: Say | undefined } = {
  'run-as-user': (facts, container) => [
    ...owner(facts, container),
    ...closed(facts, container),
    ...lowPorts(facts, container),
  ],
  'run-as-non-root': (facts, container) => [
    ...start(facts, container),
    ...closed(facts, container),
    ...lowPorts(facts, container),
  ],
  'read-only-root-filesystem': folders,
  'dropped-capabilities': powers,
  'privileged-ports': lowPorts,
};
