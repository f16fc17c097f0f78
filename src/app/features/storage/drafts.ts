/**
 * Drafts: what is open outlives the page. The files of a tab are kept in its session storage, which is gone
 * with the tab, and on demand in a database of this device. A text that holds what looks like credentials is
 * kept only after its owner has agreed, since both end up on the disk.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { memo } from '../../../engine/core.ts';
import type { Steps } from '../../../engine/index.ts';
import { editFiles, restoreTexts } from '../../store/edit.ts';
import { beside, inPlaceOfAll, mayReplaceAll, openedLabel } from '../../store/files/opening.ts';
import {
  isOnlyHere,
  lastSaved,
  type SavedCopies,
  unsavedFiles,
} from '../../store/files/unsaved.ts';
import { lessonsOf } from '../../store/lesson.ts';
import type { PageShell } from '../../store/shell.ts';
import { inSlices, type Run, systemClock } from '../../store/slices.ts';
import type { Snapshot, Store } from '../../store/store.ts';
import { type File, newWorkspace } from '../../store/workspace.ts';
import { isFullyRead } from '../../view/analysis.ts';
import {
  answered,
  type DeviceDraft,
  deleteDeviceDraft,
  deleteUnread,
  deviceDrafts,
  fitting,
  forgetSession,
  isMissing,
  type KeptFile,
  keepInSession,
  kept,
  onAsked,
  onWiped,
  openTabs,
  putDeviceDraft,
  type Reason,
  type Remember,
  remembers,
  revived,
  type StoredDraft,
  sessionDraft,
  sessionUnread,
  setAnswer,
  setRemembers,
  type Trouble,
  tabId,
  UNREAD_NAME,
  type UndraftedFile,
  type Unread,
} from './draft-store.ts';

/** A pause in typing. */
const PAUSE_MS = 500;

/**
 * What was typed is kept after this time, if there was no pause. A text whose review does not finish between
 * two keys is kept as soon as that of the last key has.
 */
const MOST_MS = 2000;

/** For how long a review is hurried, so that a text can be kept in spite of the next key: every `MOST_MS`. */
const HURRIED_MS = 100;

/**
 * When to keep what has changed, in ms from now.
 * @param since the first change that isn't kept, in ms on the clock of `now`
 */
export const dueIn = (since: number, now: number): number =>
  Math.max(0, Math.min(PAUSE_MS, since + MOST_MS - now));

export interface DraftState {
  /** What this page began with, when that was a draft: names of files. */
  readonly restored: readonly string[];
  /** What was open before this page was loaded, and was not kept. */
  readonly lost: readonly UndraftedFile[];
  /** What is open and is not kept. */
  readonly missing: readonly UndraftedFile[];
  /** Changed files with what looks like credentials, as long as nobody has said what to do about them. */
  readonly asks: readonly string[];
  readonly trouble: Trouble | undefined;
  readonly remember: Remember;
  /** What tabs that are gone have left on this device. */
  readonly offered: readonly DeviceDraft[];
  /** What was stored here or on the device and can't be read. It stays until the user has answered. */
  readonly unread: readonly Unread[];
}

export interface DraftStore extends StoreApi<DraftState> {
  /** Puts back what this tab had before it was loaded anew. */
  restore(): void;
  /** Keeps what is open, from now on. */
  start(): Promise<void>;
  /** Whether texts with credentials may be kept in this tab. */
  answer(keep: boolean): void;
  remember(remember: Remember): Promise<void>;
  /** Reads anew what is on the device. @returns false where that is not possible */
  look(): Promise<boolean>;
  open(draft: DeviceDraft): void;
  remove(draft: DeviceDraft): Promise<void>;
  /** Deletes what can't be read. */
  discard(unread: readonly Unread[]): Promise<void>;
  /**
   * Keeps what is open at once, since the page wants to load itself anew. When all of it is kept, the browser does
   * not ask about that. @returns what would be lost
   */
  leave(): readonly UnstoredFile[];
  /** Names of the files that are nowhere but in this tab and, if they are kept, in its draft. */
  unsaved(): readonly string[];
  /** Takes away what this tab has stored, and stores nothing until something changes. What is open stays. */
  forget(): void;
}

const NO_NEWS = {
  restored: [],
  lost: [],
  missing: [],
  asks: [],
  offered: [],
  unread: [],
} as const;

export const draftsOf = memo(createDrafts, (store) => [store]);

function createDrafts(store: Store, shell: PageShell): DraftStore {
  const state = createStore<DraftState>()(() => ({
    ...NO_NEWS,
    trouble: undefined,
    remember: remembers(),
  }));
  const { getState: get, setState: set } = state;
  const open = openIn(store, shell);
  const device = deviceOf(state, () => !schedule.isDirty());
  const writer = writerOf(state, open, device);
  const schedule = scheduleOf(store, open, writer);
  const offers = offersOf(state);
  /** The page is about to load itself anew, and all of it is kept. */
  let isLeaving = false;

  function changed(): void {
    isLeaving = false;
    device.changed();
    schedule.changed();
  }

  /** Only what would be lost for good is worth a question: the browser puts it on every way out. */
  function beforeUnload(event: BeforeUnloadEvent): void {
    const { files } = open.userFiles().workspace;
    const unsaved = files.some((file) => isOnlyHere(file, shell.getState()));
    if (unsaved && !device.isSafe() && !isLeaving) event.preventDefault();
  }

  const actions: Omit<DraftStore, keyof StoreApi<DraftState>> = {
    ...offers,
    restore() {
      const draft = sessionDraft();
      if (draft === undefined || draft === 'denied') return;
      putBack(draft, store, shell);
      lessonsOf(store).restore(draft.lessons);
      const names = draft.files.filter((file) => !isMissing(file)).map(({ name }) => name);
      set({ restored: names, lost: draft.files.filter(isMissing) });
    },
    async start() {
      await schedule.load();
      onChange(store, shell, state, schedule.isDirty, changed);
      window.addEventListener('pagehide', schedule.hurry);
      document.addEventListener('visibilitychange', schedule.hurry);
      window.addEventListener('beforeunload', beforeUnload);
      onWiped(actions.forget);
      // A draft that can't be read would go with what this tab has stored.
      onAsked(() => [...open.unsaved(), ...sessionUnread().map(() => UNREAD_NAME)]);
      changed();
      set({ unread: sessionUnread() });
      if (get().restored.length === 0) await offers.look();
    },
    answer(keep) {
      writer.answer(keep ? 'keep' : 'drop');
      changed();
    },
    async remember(remember) {
      try {
        setRemembers(remember);
        // Who lets the device keep credentials lets this tab keep them.
        if (remember === 'all') actions.answer(true);
        // The box shows it at once, however long the database takes.
        set({ remember: remembers() });
        if (remember === 'no') await deleteDeviceDraft(await tabId());
      } catch {
        set({ trouble: 'device' });
      }
      changed();
    },
    open(draft) {
      lessonsOf(store).leave();
      openBeside(draft.draft, store, shell);
      device.adopt(draft.id);
      set({ offered: get().offered.filter(({ id }) => id !== draft.id) });
    },
    leave() {
      const names = open.unsaved();
      // Whatever was written before may be gone, or have failed and been dismissed.
      writer.again();
      const missing = schedule.atOnce()
        ? [...get().missing, ...writer.lessonsMissing()]
        : undefined;
      const left = leftBehind(names, missing, get().trouble);
      isLeaving = left.length === 0;
      return left;
    },
    unsaved: open.unsaved,
    forget() {
      // Facts are kept for the files, and aren't one of them.
      if (store.getState().workspace.facts.length > 0) store.learn([]);
      schedule.stop();
      device.changed();
      writer.forget();
      forgetSession();
      set({ ...NO_NEWS, trouble: undefined, remember: remembers() });
    },
  };
  return Object.assign(state, actions);
}

/** Calls when what a draft holds has changed, or may hold. @param isDirty whether a change waits to be stored */
function onChange(
  store: Store,
  shell: PageShell,
  state: StoreApi<DraftState>,
  isDirty: () => boolean,
  changed: () => void,
): void {
  store.subscribe(({ workspace, analysis }, before) => {
    const { files, active, facts } = before.workspace;
    const moved =
      workspace.files !== files || workspace.active !== active || workspace.facts !== facts;
    if (moved || (isDirty() && analysis !== before.analysis)) changed();
  });
  shell.subscribe(({ saved, written }, before) => {
    if (saved !== before.saved || written !== before.written) changed();
  });
  // Another tab of this browser has chosen.
  window.addEventListener('storage', () => {
    if (remembers() === state.getState().remember) return;
    state.setState({ remember: remembers() });
    changed();
  });
}

/** The draft of this tab on the device. @param isStored whether nothing has changed since the last draft */
function deviceOf({ setState }: StoreApi<DraftState>, isStored: () => boolean) {
  /** This tab has a draft on the device. */
  let hasDraft = false;
  /** All that is open is on the device as it is. */
  let isSafe = false;
  /** The tab whose draft was opened here, and is this tab's now. */
  let adopted: string | undefined;
  return {
    isSafe: () => isSafe,
    hasDraft: () => hasDraft,
    changed(): void {
      isSafe = false;
    },
    adopt(tab: string): void {
      adopted = tab;
    },
    async write(draft: StoredDraft | undefined): Promise<void> {
      try {
        const id = await tabId();
        if (!draft || draft.files.every(isMissing)) await deleteDeviceDraft(id);
        else await putDeviceDraft({ id, at: Date.now(), draft });
        hasDraft = draft !== undefined;
        isSafe = isStored() && draft !== undefined && !draft.files.some(isMissing);
        const before = adopted;
        adopted = undefined;
        if (before === undefined || before === id || (await openTabs([before])).has(before)) return;
        await deleteDeviceDraft(before);
      } catch {
        setState({ trouble: 'device' });
      }
    },
  };
}

/** What is open in this tab. */
function openIn(store: Store, shell: PageShell) {
  const lessons = lessonsOf(store);
  /** The user's own files, also while a lesson is shown. */
  const userFiles = (): Snapshot => lessons.userFiles() ?? store.getState();
  /** Lessons that somebody has written in. */
  const begun = (): Begun[] => [...lessons.begun()].filter(hasChanged);
  return {
    userFiles,
    begun,
    snapshots: () => [userFiles(), ...begun().map(([, lesson]) => lesson)],
    unsaved: () => [
      ...unsavedFiles(userFiles().workspace, shell.getState()).map(({ name }) => name),
      ...begun().flatMap(([, { workspace }]) => workspace.files.map(({ name }) => name)),
    ],
    /** @param may whether a file may be in it */
    draft: (may: (file: File) => boolean) => draftOf(userFiles(), begun(), shell.getState(), may),
  };
}

/** Writes drafts, in this tab and on the device. */
function writerOf(
  { getState: get, setState: set }: StoreApi<DraftState>,
  open: ReturnType<typeof openIn>,
  device: ReturnType<typeof deviceOf>,
) {
  /** What the tab has stored; undefined if that is not known. */
  let written: string | null | undefined = null;
  let lessonsMissing: readonly UndraftedFile[] = [];
  /** What the user has answered about credentials, also where the browser could not store that. */
  let given: 'keep' | 'drop' | undefined;
  return {
    lessonsMissing: () => lessonsMissing,
    answer(answer: 'keep' | 'drop'): void {
      given = answer;
      set({ asks: [], trouble: setAnswer(answer) });
    },
    /** Stores the next draft even if it is the same as the last one. */
    again(): void {
      written = undefined;
    },
    forget(): void {
      written = null;
      given = undefined;
    },
    write(holds: Holds): void {
      const { workspace } = open.userFiles();
      const made = (secretsToo: boolean): StoredDraft =>
        open.draft((file) => secretsToo || holds.get(file) === false);
      const answer = answered() ?? given;
      const nothing =
        mayReplaceAll(workspace) && workspace.facts.length === 0 && open.begun().length === 0;
      const draft = made(answer === 'keep');
      const text = nothing ? null : JSON.stringify(draft);
      const trouble = text === written ? get().trouble : keepInSession(text);
      written = text;
      lessonsMissing = lessonsLeftOut(draft, open.begun());
      const secret = workspace.files.filter(
        (file, i) => (isChanged(file) || file.pasted) && isSecret(draft.files[i]),
      );
      set({
        missing: nothing ? [] : draft.files.filter(isMissing),
        asks: answer === undefined ? secret.map(({ name }) => name) : [],
        trouble,
      });
      const { remember } = get();
      // Another tab may have chosen for the device; what was answered in this one holds here.
      const all = remember === 'all' && answer !== 'drop';
      if (remember !== 'no') void device.write(nothing ? undefined : made(all));
      else if (device.hasDraft()) void device.write(undefined);
    },
  };
}

/** When drafts are written: after a pause in typing, or at once. */
function scheduleOf(
  store: Store,
  { snapshots }: ReturnType<typeof openIn>,
  { write }: ReturnType<typeof writerOf>,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that isn't stored. */
  let since: number | undefined;
  /** When a review was last hurried, on the same clock. */
  let hurried = Number.NEGATIVE_INFINITY;
  const search = secretSearch(store, snapshots, (holds) => {
    since = undefined;
    write(holds);
  });

  /** The next key would stop both the review and what follows it. */
  function hurryTyped(): void {
    const now = performance.now();
    if (now - hurried >= MOST_MS) {
      hurried = now;
      store.catchUp(HURRIED_MS);
      // What that has changed is looked at here.
      clearTimeout(timer);
    }
    search.look();
    search.finish();
  }

  /** False while something is still being read. */
  function atOnce(): boolean {
    clearTimeout(timer);
    store.catchUp();
    search.look();
    return search.finish();
  }

  return {
    load: search.load,
    /** Something has changed since it was stored. */
    isDirty: () => since !== undefined,
    changed(): void {
      search.stop();
      clearTimeout(timer);
      const now = performance.now();
      since ??= now;
      const late = now - since >= MOST_MS;
      timer = setTimeout(late ? hurryTyped : search.look, dueIn(since, now));
    },
    atOnce,
    /** Before the page goes away: no time is left for pauses. */
    hurry(): void {
      if (since !== undefined) atOnce();
    },
    stop(): void {
      clearTimeout(timer);
      search.stop();
      since = undefined;
    },
  };
}

/** Looks through what is open for credentials. @param done called with what was found */
function secretSearch(
  store: Store,
  snapshots: () => readonly Snapshot[],
  done: (holds: Holds) => void,
) {
  /** Undefined where it could not be loaded. */
  let secrets: typeof import('./draft-secrets.ts') | undefined;
  /** Undefined while a text is still to be read: then there is another change to come. */
  let run: Run | undefined;
  return {
    async load(): Promise<void> {
      secrets = await import('./draft-secrets.ts').catch(() => undefined);
    },
    look(): void {
      run?.cancel();
      run = undefined;
      const files = snapshots().flatMap(({ workspace, analysis, analyses }) =>
        workspace.files.map((file) => {
          const review = analyses.get(file.id)?.review ?? analysis.review;
          const isRead = review.text === file.text && isFullyRead(review);
          return { file, review: isRead ? review : undefined };
        }),
      );
      const isUsers = !lessonsOf(store).userFiles();
      const waits = secrets && isUsers && store.getState().analysis.failure === undefined;
      if (waits && files.some(({ review }) => !review)) return;
      const read = files.flatMap(({ file: { id, base }, review }) =>
        review ? [{ id, review, base }] : [],
      );
      const answer = (results: readonly boolean[]) => {
        const free = new Set(
          read.filter((_, i) => results[i] === false).map(({ review }) => review),
        );
        done(new Map(files.map(({ file, review }) => [file, !review || !free.has(review)])));
      };
      run = inSlices(secrets?.holdsCredentials(read) ?? unknown(), systemClock, 'later', {
        done: answer,
        failed: () => answer([]),
      });
    },
    /** @returns false while something is still being read */
    finish(): boolean {
      run?.finish();
      return run !== undefined;
    },
    stop(): void {
      run?.cancel();
    },
  };
}

/** What tabs that are gone have left on this device. */
function offersOf({ getState: get, setState: set }: StoreApi<DraftState>) {
  async function look(): Promise<boolean> {
    try {
      // What is this tab's own is not offered.
      if (get().remember !== 'no') await tabId();
      const { drafts, unread } = await deviceDrafts();
      const there = await openTabs([...drafts, ...unread].map(({ id }) => id));
      const left = unread.filter(({ id }) => !there.has(id));
      set({
        offered: drafts.filter(({ id }) => !there.has(id)),
        unread: [...sessionUnread(), ...left],
      });
      return true;
    } catch {
      set({ trouble: 'device', unread: sessionUnread() });
      return false;
    }
  }
  return {
    look,
    async remove({ id }: DeviceDraft): Promise<void> {
      await deleteDeviceDraft(id).catch(() => set({ trouble: 'device' }));
      await look();
    },
    async discard(unread: readonly Unread[]): Promise<void> {
      const results = await Promise.allSettled(unread.map(deleteUnread));
      if (results.some(({ status }) => status === 'rejected')) set({ trouble: 'device' });
      await look();
    },
  };
}

/** Why a file would be lost in a reload. `reading`: its review is still running. */
type Why = Reason | 'reading' | 'denied' | 'full';

/** A file that would be lost in a reload, though a draft was just written. */
export interface UnstoredFile {
  readonly name: string;
  readonly why: Why;
}

const all = (names: readonly string[], why: Why): UnstoredFile[] =>
  names.map((name) => ({ name, why }));

/**
 * @param unsaved names of files that are nowhere but in this tab
 * @param missing the files that the draft leaves out; undefined if no draft could be written
 */
export function leftBehind(
  unsaved: readonly string[],
  missing: readonly UndraftedFile[] | undefined,
  trouble: Trouble | undefined,
): readonly UnstoredFile[] {
  if (!missing) return all(unsaved, 'reading');
  if (trouble === 'denied' || trouble === 'full') return all(unsaved, trouble);
  return missing
    .filter(({ name }) => unsaved.includes(name))
    .map(({ name, missing: why }) => ({ name, why }));
}

const isSecret = (file: StoredDraft['files'][number] | undefined): boolean =>
  file !== undefined && isMissing(file) && file.missing === 'secret';

/** By file, whether it holds what looks like credentials. What nobody could look through may hold anything. */
type Holds = ReadonlyMap<File, boolean>;

// biome-ignore lint/correctness/useYield: there is nothing to look through
function* unknown(): Steps<boolean[]> {
  return [];
}

/** A lesson by its id, with its file. */
type Begun = readonly [string, Snapshot];

const isChanged = ({ text, base }: File): boolean => text !== base;

const hasChanged = ([, { workspace }]: Begun): boolean => workspace.files.some(isChanged);

/** Characters of facts that a draft may have beside those of files, and what facts are called that are left out. */
const LARGEST_FACTS = 1_000_000;
const FACTS_NAME = 'facts.json';

/** @param may whether a file may be in it */
function draftOf(
  { workspace: { files, active, config, facts } }: Snapshot,
  begun: readonly Begun[],
  leaving: SavedCopies,
  may: (file: File) => boolean,
): StoredDraft {
  const texts = begun.flatMap(([id, { workspace }]) => {
    const [file] = workspace.files;
    return file && may(file) ? [[id, file.text] as const] : [];
  });
  const all = files.map((file) =>
    may(file)
      ? kept(file, lastSaved(file, leaving))
      : ({ name: file.name, missing: 'secret' } as const),
  );
  const { toConfirm } = config;
  const lessons = Object.fromEntries(texts);
  const fits = JSON.stringify(facts).length < LARGEST_FACTS;
  return {
    ...{ version: 1, active, lessons },
    files: [...fitting(all), ...(fits ? [] : [{ name: FACTS_NAME, missing: 'large' } as const])],
    ...(toConfirm && { toConfirm }),
    ...(facts.length > 0 && fits && { facts }),
  };
}

/** Lessons that it leaves out, by the names of their files. */
const lessonsLeftOut = ({ lessons }: StoredDraft, begun: readonly Begun[]): UndraftedFile[] =>
  begun
    .filter(([id]) => !Object.hasOwn(lessons, id))
    .flatMap(([, { workspace }]) => workspace.files)
    .map(({ name }) => ({ name, missing: 'secret' }));

type Back = ReturnType<typeof revived>;

const backOf = ({ files }: StoredDraft): Back[] =>
  files.filter((file): file is KeptFile => !isMissing(file)).map(revived);

/** In place of what a page begins with. */
function putBack(draft: StoredDraft, store: Store, shell: PageShell): void {
  const back = backOf(draft);
  const [first] = back;
  if (!first) return;
  const files = back.map(({ file }) => file);
  const shown = draft.files.slice(0, draft.active).filter((file) => !isMissing(file)).length;
  const active = Math.min(shown, files.length - 1);
  const { workspace, location } = store.getState();
  const { toConfirm, facts = [] } = draft;
  const config = toConfirm ? { ...workspace.config, toConfirm } : workspace.config;
  store.swapWorkspace({
    workspace: { ...newWorkspace(first.file, config), files, active, facts },
    location,
  });
  change(back, store, shell);
}

/** Beside what is open, or in its place when nothing of it would be lost. */
function openBeside(draft: StoredDraft, store: Store, shell: PageShell): void {
  const back = backOf(draft);
  if (back.length === 0) return;
  const files = back.map(({ file }) => file);
  const { workspace } = store.getState();
  const label = openedLabel(files);
  const open = mayReplaceAll(workspace) ? inPlaceOfAll(files) : beside(workspace, files);
  editFiles(store, open, label);
  change(back, store, shell);
  const { facts } = draft;
  if (!facts) return;
  void import('../../store/facts.ts').then(
    ({ learnUnchecked }) => learnUnchecked(store, facts),
    () => shell.notify({ key: 'notice.no-part' }),
  );
}

/** Puts the last texts into the files as they were opened. */
function change(back: readonly Back[], store: Store, shell: PageShell): void {
  restoreTexts(store, new Map(back.map(({ file, text }) => [file.id, text])));
  const saved = back
    .filter((entry) => entry.saved)
    .map(({ file, text }) => [file.id, text] as const);
  shell.setState({ saved: new Map([...shell.getState().saved, ...saved]) });
}
