/**
 * The operator sheet: everything that manifests need from their cluster, derived from them. A manifest does
 * not say whether it is there already, so that most items begin with a command that tells.
 */
import type { Review } from '../review/review.ts';
import { accessItem, customResourceItems, policyItems, versionItems } from './cluster.ts';
import { type Blank, blankKey, blanksIn } from './command.ts';
import { identityItems } from './identity.ts';
import { registryItems } from './images.ts';
import { ITEM_CODES, type OperatorTask } from './item.ts';
import { podIdentityItems, proxyItems } from './legacy.ts';
import { missingItems } from './missing.ts';
import type { NameKind } from './names.ts';
import { networkItems, podSecurityItems } from './namespaces.ts';
import { nodeItems } from './nodes.ts';
import { runtimeItems } from './runtimes.ts';
import { type DocumentLeftOut, type OperatorEnv, type Sources, sourcesOf } from './sources.ts';
import { vaultItems } from './vault.ts';

export interface OperatorSheet {
  /** In the order in which an operator goes about them; empty when nothing special is needed. */
  readonly items: readonly OperatorTask[];
  /** Documents that say nothing here, since nobody knows what Kubernetes will get from them. */
  readonly leftOut: readonly DocumentLeftOut[];
}

const TOPICS: readonly ((sources: Sources) => readonly OperatorTask[])[] = [
  versionItems,
  vaultItems,
  identityItems,
  proxyItems,
  podIdentityItems,
  nodeItems,
  runtimeItems,
  networkItems,
  policyItems,
  podSecurityItems,
  customResourceItems,
  missingItems,
  registryItems,
];

/** @param reviews of files that belong together */
export function operatorSheet(reviews: readonly Review[], env: OperatorEnv): OperatorSheet {
  const sources = sourcesOf(reviews, env);
  const items = TOPICS.flatMap((topic) => topic(sources)).sort(
    (a, b) => ITEM_CODES.indexOf(a.code) - ITEM_CODES.indexOf(b.code),
  );
  return { items: items.length > 0 ? [accessItem(), ...items] : [], leftOut: sources.leftOut };
}

/** What is asked for once, at the top of the sheet. Files and nodes are many, and differ by command. */
const ASKED = [
  'subscription',
  'resource-group',
  'cluster',
  'issuer',
  'vault',
  'identity-group',
  'identity',
  'client-id',
  'namespace',
  'node-pool',
  'windows-pool',
  'scale-set',
] as const satisfies readonly NameKind[];

/** A name that can be filled in. */
export interface SheetField {
  readonly kind: (typeof ASKED)[number];
  readonly of?: string;
}

const isField = (blank: Blank): blank is SheetField =>
  blank.refused === undefined && (ASKED as readonly NameKind[]).includes(blank.kind);

/** The names that the commands of a sheet lack and that can be filled in. */
export function sheetFields(items: readonly OperatorTask[]): readonly SheetField[] {
  const fields = new Map<string, SheetField>();
  for (const { steps } of items) {
    for (const blank of steps.flatMap(({ command }) => blanksIn(command))) {
      if (isField(blank)) fields.set(blankKey(blank), blank);
    }
  }
  return [...fields.values()].sort((a, b) => ASKED.indexOf(a.kind) - ASKED.indexOf(b.kind));
}
