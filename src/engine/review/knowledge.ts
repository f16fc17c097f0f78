/**
 * Which of the tables that only few texts need (`model/knowledge.ts`) a text needs, told by a scan of its characters
 * before it is reviewed. The scan may name too many of them, and never too few: `knowledge.property.test.ts`.
 */
import { IMAGE_FOLDER, IMAGE_NAMES } from '../knowledge/images.ts';
import { mayBeOthers } from '../model/kinds/kinds.ts';
import { addKnowledge, type Knowledge, knowledge } from '../model/knowledge.ts';
import { mayHoldExpressions } from '../yaml/expressions.ts';
import { PEER_WORD } from './suppress/index.ts';

type Table = keyof Knowledge;

const LOADERS: { readonly [T in Table]: () => Promise<Pick<Knowledge, T>> } = {
  kinds: async () => ({ kinds: (await import('../model/kinds/others.ts')).PROJECT_KINDS }),
  checks: async () => ({ checks: (await import('../model/refusals/rarer-rules.ts')).RARER_RULES }),
  peerKeys: async () => ({ peerKeys: (await import('./suppress/peer-keys.ts')).keysOf }),
  images: async () => ({ images: (await import('../knowledge/images-data.ts')).KNOWN_IMAGES }),
};

const TABLES = Object.keys(LOADERS) as Table[];

/** Loads tables, by default all of them. One that is here already isn't loaded again. */
export async function loadKnowledge(tables: readonly Table[] = TABLES): Promise<void> {
  const lacking = tables.filter((table) => !knowledge()[table]);
  for (const loaded of await Promise.all(lacking.map((table) => LOADERS[table]()))) {
    addKnowledge(loaded);
  }
}

/** The tables that a review of a text needs and that aren't loaded yet. */
export function knowledgeFor(text: string): readonly Table[] {
  return TABLES.filter((table) => !knowledge()[table] && NEEDS[table](text));
}

/**
 * Finds names of kinds where they may be the kind of an object. An item of a list is another word, such as the `Ingress` of
 * a NetworkPolicy: nothing but blanks is before its dash, since `&a-` is an anchor. So is the end of a word, such as of
 * `jobTemplate`, unless the letter before it belongs to an escape.
 */
const kinds = (...names: string[]): RegExp =>
  new RegExp(
    `(?<!(?<!\\\\)[a-z])(?:${names.join('|')})(?:List)?\\b(?<!(?:(?:^|\\s)- *|[[,] *)["']?\\w+)`,
  );

/** Kinds that `rarer-rules.ts` has checks of. */
const CHECKED = kinds(
  'HorizontalPodAutoscaler',
  '(?:Cron)?Job',
  'ScaledObject',
  'Ingress(?:Class)?',
  'RuntimeClass',
  '(?:Cluster)?Role(?:Binding)?',
  'PriorityClass',
  'LimitRange',
  'PersistentVolume',
  'ResourceQuota',
  'VolumeAttachment',
);

/** Kinds of OpenShift, which were once of Kubernetes' own group. */
const ONCE_CORE = kinds(
  '(?:Deployment|Build)Config',
  'Template',
  'Build',
  'Route',
  'ImageStream(?:Tag)?',
  'Project(?:Request)?',
  'SecurityContextConstraints',
);

/**
 * Finds names of images where a repository may end, and folders of them. The name of a field is one of them, such as
 * `node:`, since an image may be written over several lines, or in an anchor far from where it is used.
 */
const KNOWN_NAME = new RegExp(
  `(?<!(?<!\\\\)[\\w.-])(?:(?:${IMAGE_NAMES.join('|')})(?![\\w./-])|${IMAGE_FOLDER}/)`,
);

/** Escapes of a quoted text that stand for a character of a word, or join its halves on two lines. */
const ESCAPED = /\\[xuU/\\\r\n]/;

const NEEDS: { readonly [T in Table]: (text: string) => boolean } = {
  // A template may fill in what an apiVersion goes on with.
  kinds: (text) =>
    mayHoldExpressions(text) || ESCAPED.test(text) || ONCE_CORE.test(text) || hasOtherVersion(text),
  checks: (text) => ESCAPED.test(text) || CHECKED.test(text),
  peerKeys: (text) => ESCAPED.test(text) || PEER_WORD.test(text),
  images: (text) => mayHoldExpressions(text) || ESCAPED.test(text) || KNOWN_NAME.test(text),
};

/** Each `apiVersion` of a text, and the beginning of its value where that is written right behind it. */
const VERSION = /apiVersion(?:(?:\\?["'])?\s*:[ \t]*(?:\\?["'])?([\w./-]+))?/g;

/** Whether any apiVersion in a text isn't plainly one of Kubernetes' own, such as an alias, a placeholder or nothing. */
function hasOtherVersion(text: string): boolean {
  for (const [, version = ''] of text.matchAll(VERSION)) if (mayBeOthers(version)) return true;
  return false;
}
