/** Which dialogs are open, and the payload of each. There is at most one of each kind. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ConfigError, Denial, FixNotes, Path, Review } from '../../engine/index.ts';
import type { FileImport } from './files/importing.ts';
import type { NotSaved } from './files/unsaved.ts';
import type { GuideId } from './guides.ts';

/** What each dialog is given when it opens. */
export interface DialogPayloads {
  /** Files that came in while there was text to lose. Never empty. */
  readonly import: readonly FileImport[];
  /** A configuration that could not be read, and why. */
  readonly config: RefusedConfig;
  /** What fixes would change beyond what they are for, before they do. */
  readonly reach: FixReach;
  readonly shortcuts: undefined;
  /** What manifests are reviewed for, where the header has no room for the pickers. */
  readonly target: undefined;
  /** A message of a cluster to explain. */
  readonly denial: ShownDenial;
  readonly guide: OpenGuide;
  /** What the form is to start from, such as a `docker run` line. */
  readonly 'new-manifest': { readonly source: string } | undefined;
  /** What a chart gets at its source. */
  readonly chart: ChartWish;
  readonly operator: undefined;
  readonly exports: undefined;
  readonly share: undefined;
  readonly recent: undefined;
  /** Files that were not saved to disk, and why. Never empty. */
  readonly disk: readonly NotSaved[];
  /** What a link or a workspace file offers. */
  readonly shared: SharedOffer;
}

export interface RefusedConfig {
  readonly name: string;
  readonly text: string;
  readonly errors: readonly ConfigError[];
}

export interface FixReach {
  readonly notes: FixNotes;
  /** Of the file that is shown, as the fixes were planned. */
  readonly review: Review;
  /** Those beside it. */
  readonly files: readonly { readonly name: string }[];
  readonly apply: () => void;
}

/** What of a chart is to be hardened: all of it, unless a rule is named. */
export interface ChartWish {
  readonly rule?: string;
  /** The value that was given for the rule. */
  readonly value?: number | string | undefined;
  /** Writes the fix into the template as it stands, which is offered where no value can make it. */
  readonly literally?: () => void;
}

export interface ShownDenial {
  readonly text: string;
  readonly denials: readonly Denial[];
}

export interface OpenGuide {
  readonly guide: GuideId;
  /** The object that the guide begins with, if it can. */
  readonly at?: { readonly document: number; readonly path: Path } | undefined;
}

/** A workspace that was handed on and waits until its reader opens it. */
export type SharedOffer =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob };

export type DialogId = keyof DialogPayloads;

/** A dialog that was opened. After it is closed its payload stays, so that it can fade out as it was. */
interface Shown<D extends DialogId> {
  readonly open: boolean;
  readonly payload: DialogPayloads[D];
}

const dialogs = createStore<{ readonly [D in DialogId]?: Shown<D> }>()(() => ({}));

export function openDialog<D extends DialogId>(
  dialog: D,
  ...[payload]: DialogPayloads[D] extends undefined
    ? []
    : undefined extends DialogPayloads[D]
      ? [payload?: DialogPayloads[D]]
      : [payload: DialogPayloads[D]]
): void {
  dialogs.setState({ [dialog]: { open: true, payload } });
}

export function closeDialog(dialog: DialogId): void {
  const shown = dialogs.getState()[dialog];
  if (shown?.open) dialogs.setState({ [dialog]: { ...shown, open: false } });
}

/** What an open dialog is about; undefined while it is closed. */
export function payloadOf<D extends DialogId>(dialog: D): DialogPayloads[D] | undefined {
  const shown = dialogs.getState()[dialog];
  return shown?.open ? shown.payload : undefined;
}

export const isDialogOpen = (dialog: DialogId): boolean =>
  dialogs.getState()[dialog]?.open === true;

/** Whether a dialog is open, and what it is about, or was when it was last open. */
export function useDialog<D extends DialogId>(
  dialog: D,
): { readonly open: boolean; readonly payload?: DialogPayloads[D] } {
  return useStore(dialogs, (state) => state[dialog]) ?? CLOSED;
}

const CLOSED = { open: false } as const;
