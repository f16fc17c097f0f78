/**
 * What is known of a container beside its manifest: what its image is built like, and what a user has brought. The latter is
 * attached to containers when a pod is read, so that everything that asks about a container's image gets it.
 */

/** A folder that the program writes to at run time. */
export interface WrittenPath {
  readonly path: string;
  /** Data is what the program is there to keep; the rest can be lost with the pod. */
  readonly holds: 'data' | 'scratch';
  /**
   * The program refuses the top of a volume: it can't change its owner, and a new disk has `lost+found` there. This
   * variable leads it into a folder below.
   */
  readonly below?: { readonly variable: string; readonly folder: string };
  /** The option of its program that names another folder. */
  readonly option?: string;
  /** Folders below it are often kept in volumes of their own, and the rest comes from the image again. */
  readonly inParts?: true;
  /** In the image it belongs to root: without root the program needs a volume there to start. */
  readonly ofRoot?: true;
  /** A configuration file of the image that names it, so that another one there may name another folder. */
  readonly namedIn?: string;
}

export interface ImageFacts {
  /** As its users call it. */
  readonly name: string;
  /** The list was last compared with the sources on this date. */
  readonly asOf: string;
  readonly source: { readonly title: string; readonly url: string };
  /** The user that the image was made for; null when it has none of its own. The group is unset if it isn't known. */
  readonly user: { readonly uid: number; readonly gid?: number } | null;
  /**
   * Who runs when nobody says otherwise. With a name instead of a number the kubelet cannot tell that
   * it is not root.
   */
  readonly startsAs: 'root' | 'user' | 'named-user';
  /** Ports that its program listens on without further configuration. */
  readonly ports: readonly number[];
  /** Further ports of its Dockerfile: for peers, for management, or once something is configured. */
  readonly otherPorts?: readonly number[];
  readonly writes: readonly WrittenPath[];
  /**
   * What of its configuration its entrypoint changes when it starts: on a read-only file system it fails, and
   * an empty volume there would hide the rest.
   */
  readonly rewrites?: string;
  /** Messages or entries are in the memory of each pod alone: clients of one don't see those of another. */
  readonly ownState?: true;
  /** The memory without which it's known to be ended sooner or later, as long as its settings ask for no more. */
  readonly memory?: string;
  /**
   * `VOLUME` of its Dockerfile. A container runtime makes a volume for each that goes with the container, unless the
   * pod mounts one at exactly that path: one above is hidden by it.
   */
  readonly volumes: readonly string[];
  /** What its entrypoint runs: a container with another command, such as a backup, isn't what is described here. */
  readonly programs: readonly string[];
  /** Of these fields the source says nothing, or not all: what is empty in them is no fact. */
  readonly unknown?: readonly ('user' | 'writes' | 'capabilities')[];
  readonly capabilities: {
    /** Whoever runs it: the program file carries them, and the kernel refuses to start it without. */
    readonly always: readonly string[];
    /** Only while it starts as root, to prepare its folders and step down to its own user. */
    readonly asRoot: readonly string[];
  };
}

/** A row of the table of known images. */
export interface ImageEntry {
  /** Registry and repository, such as `docker.io/library/nginx`. */
  readonly repositories: readonly string[];
  /** Tags that it holds for; all when left out. */
  readonly tags?: (tag: string | null) => boolean;
  readonly facts: ImageFacts;
}

export interface KnownImage {
  readonly facts: ImageFacts;
  /**
   * The image comes from another registry under the official name: most likely a copy, as an import
   * into a registry of one's own leaves it, but nothing proves it.
   */
  readonly copy: boolean;
  /** Nothing but what a user has brought: who owns its files, for one, isn't known. */
  readonly learnedOnly?: true;
}

/** What users have brought about a container. What is known of a tag was true on a day, so it changes no finding. */
export interface LearnedFacts {
  /** The image with all that changes findings; undefined if neither the table nor what was brought says anything. */
  readonly image: KnownImage | undefined;
  /** The user that it starts with if nobody chooses another one, or with which it is known to work; not root. */
  readonly user?: { readonly uid: number; readonly gid?: number };
  /** The image chooses that user: whoever says nothing gets no root. Else it only works as that user. */
  readonly startsAsUser: boolean;
  /** The manifest names the content by its digest, and that is known to start as the user: it can't be another one. */
  readonly isPinned: boolean;
  /** The process can't get more than it starts with, which is known of the very content. */
  readonly gainsNothing: boolean;
  /** TCP ports on which it listens, or that its image declares. */
  readonly ports?: readonly number[];
  /** Those of them on which it was seen to listen. */
  readonly seenPorts?: readonly number[];
  /** What a trial of the image showed, for a container that runs what the image does. */
  readonly trial?: {
    /** The image, without its registry and tag. */
    readonly image: string;
    /** It ran as root, and not as this user. */
    readonly refusesUser?: number;
    /** As root, with and without capabilities alike. */
    readonly needsCapabilities?: boolean;
  };
  readonly writesAreKnown: boolean;
  /** What it needs of processors and memory, by the fields of `resources`, such as `requests.cpu`. */
  readonly use?: { readonly [field: string]: string };
  /** What settles the findings of rules, by their ids. */
  readonly settles: { readonly [rule: string]: Settlement };
}

/** What only an image or a running program can say. */
export type ImageQuestion = 'user' | 'gains' | 'ports' | 'writes' | 'use';

/** What was brought about a question, and by whom it was said. */
export interface Settlement {
  /** `works-as` is about the user as well: one that somebody else chose, or that was tried. */
  readonly topic: ImageQuestion | 'works-as';
  /** In words of no language: a user, ports, folders, amounts; for `gains`, `none`, `some`, `never` or `open`. */
  readonly value: string;
  /** The image, without its registry and tag. */
  readonly image: string;
  /** The command that said it. */
  readonly source: string;
  /** The day on which it was so, as `2026-12-03`. */
  readonly since: string;
  /** The commands whose answers say something else. What holds is more certain, or newer. */
  readonly against?: readonly Pick<Settlement, 'source' | 'since'>[];
}

/** Where a container is, beside its image. */
export interface ContainerPlace {
  readonly namespace: string | null;
  /** The workload. */
  readonly name: string | null;
  readonly container: string;
  /** It has a command or arguments of its own, so that a trial of the image says nothing about it. */
  readonly hasCommand?: boolean;
}
