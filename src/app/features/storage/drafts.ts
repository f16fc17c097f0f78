/**
 * Drafts: what is open outlives the page. The files of a tab are kept in its session storage, which is gone
 * with the tab, and on demand in a database of this device. A text that holds what looks like credentials is
 * kept only after its owner has agreed, since both end up on the disk.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
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
import { memo } from '../../view/memo.ts';
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
  const lessons = lessonsOf(store);
  let secrets: typeof import('./draft-secrets.ts') | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run: Run | undefined;
  /** Something has changed since it was stored. */
  let dirty = false;
  /** When the first change came that isn't stored. */
  let since: number | undefined;
  /** When a review was last hurried, on the same clock. */
  let hurried = Number.NEGATIVE_INFINITY;
  let written: string | null | undefined = null;
  /** The page is about to load itself anew, and all of it is kept. */
  let leaving = false;
  /** This tab has a draft on the device. */
  let onDevice = false;
  /** All that is open is on the device as it is. */
  let safe = false;
  let lessonsMissing: readonly UndraftedFile[] = [];
  /** What the user has answered, also where the browser could not store that. */
  let given: 'keep' | 'drop' | undefined;
  const answer = () => answered() ?? given;
  /** The tab whose draft was opened here, and is this tab's now. */
  let adopted: string | undefined;

  /** The user's own files, also while a lesson is shown. */
  const userFiles = (): Snapshot => lessons.userFiles() ?? store.getState();
  /** Lessons that somebody has written in. */
  const begun = (): Begun[] => [...lessons.begun()].filter(hasChanged);

  function schedule(): void {
    dirty = true;
    safe = false;
    leaving = false;
    run?.cancel();
    clearTimeout(timer);
    const now = performance.now();
    since ??= now;
    const late = now - since >= MOST_MS;
    timer = setTimeout(
      () => {
        if (late) hurryTyped();
        else look();
      },
      dueIn(since, now),
    );
  }

  /** Looks for credentials, and writes when that is done. */
  function look(): void {
    run?.cancel();
    const waits = !lessons.userFiles() && store.getState().analysis.failure === undefined;
    const snapshots = [userFiles(), ...begun().map(([, own]) => own)];
    // While something is still being read there is another change to come.
    run = lookThrough(snapshots, secrets, waits && secrets !== undefined, write);
  }

  /** The next key would stop both the review and what follows it. */
  function hurryTyped(): void {
    const now = performance.now();
    if (now - hurried >= MOST_MS) {
      hurried = now;
      store.catchUp(HURRIED_MS);
      // What that has changed is looked at here.
      clearTimeout(timer);
    }
    look();
    run?.finish();
  }

  /** Before the page goes away: no time is left for pauses. */
  function hurry(): void {
    if (dirty) atOnce();
  }

  /** False while something is still being read. */
  function atOnce(): boolean {
    clearTimeout(timer);
    store.catchUp();
    look();
    run?.finish();
    return run !== undefined;
  }

  function made(holds: Holds, secretsToo: boolean): StoredDraft {
    const may = (file: File) => secretsToo || holds.get(file) === false;
    return draftOf(userFiles(), begun(), shell.getState(), may);
  }

  function write(holds: Holds): void {
    const { files } = userFiles().workspace;
    const kept = answer();
    const nothing = mayReplaceAll(userFiles().workspace) && begun().length === 0;
    const draft = made(holds, kept === 'keep');
    const text = nothing ? null : JSON.stringify(draft);
    const trouble = text === written ? get().trouble : keepInSession(text);
    written = text;
    dirty = false;
    since = undefined;
    lessonsMissing = lessonsLeftOut(draft, begun());
    const secret = files.filter(
      (file, i) => (isChanged(file) || file.pasted) && isSecret(draft.files[i]),
    );
    set({
      missing: nothing ? [] : draft.files.filter(isMissing),
      asks: kept === undefined ? secret.map(({ name }) => name) : [],
      trouble,
    });
    const { remember } = get();
    // Another tab may have chosen for the device; what was answered in this one holds here.
    const all = remember === 'all' && kept !== 'drop';
    if (remember !== 'no') void toDevice(nothing ? undefined : made(holds, all));
    else if (onDevice) void toDevice(undefined);
  }

  async function toDevice(draft: StoredDraft | undefined): Promise<void> {
    try {
      const id = await tabId();
      if (!draft || draft.files.every(isMissing)) await deleteDeviceDraft(id);
      else await putDeviceDraft({ id, at: Date.now(), draft });
      onDevice = draft !== undefined;
      safe = !dirty && draft !== undefined && !draft.files.some(isMissing);
      const before = adopted;
      adopted = undefined;
      if (before === undefined || before === id || (await openTabs([before])).has(before)) return;
      await deleteDeviceDraft(before);
    } catch {
      set({ trouble: 'device' });
    }
  }

  /** Only what would be lost for good is worth a question: the browser puts it on every way out. */
  function beforeUnload(event: BeforeUnloadEvent): void {
    const unsaved = userFiles().workspace.files.some((file) => isOnlyHere(file, shell.getState()));
    if (unsaved && !safe && !leaving) event.preventDefault();
  }

  const actions: Omit<DraftStore, keyof StoreApi<DraftState>> = {
    restore() {
      const draft = sessionDraft();
      if (draft === undefined || draft === 'denied') return;
      putBack(draft, store, shell);
      lessons.restore(draft.lessons);
      const names = draft.files.filter((file) => !isMissing(file)).map(({ name }) => name);
      set({ restored: names, lost: draft.files.filter(isMissing) });
    },
    async start() {
      secrets = await import('./draft-secrets.ts').catch(() => undefined);
      store.subscribe(({ workspace, analysis }, before) => {
        const { files, active } = before.workspace;
        const moved = workspace.files !== files || workspace.active !== active;
        if (moved || (dirty && analysis !== before.analysis)) schedule();
      });
      shell.subscribe(({ saved, written }, before) => {
        if (saved !== before.saved || written !== before.written) schedule();
      });
      window.addEventListener('pagehide', hurry);
      document.addEventListener('visibilitychange', hurry);
      window.addEventListener('beforeunload', beforeUnload);
      // Another tab of this browser has chosen.
      window.addEventListener('storage', () => {
        if (remembers() === get().remember) return;
        set({ remember: remembers() });
        schedule();
      });
      onWiped(actions.forget);
      // A draft that can't be read would go with what this tab has stored.
      onAsked(() => [...actions.unsaved(), ...sessionUnread().map(() => UNREAD_NAME)]);
      schedule();
      set({ unread: sessionUnread() });
      if (get().restored.length === 0) await actions.look();
    },
    answer(keep) {
      given = keep ? 'keep' : 'drop';
      set({ asks: [], trouble: setAnswer(given) });
      schedule();
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
      schedule();
    },
    async look() {
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
    },
    open(draft) {
      lessons.leave();
      openBeside(draft.draft, store, shell);
      adopted = draft.id;
      set({ offered: get().offered.filter(({ id }) => id !== draft.id) });
    },
    async remove({ id }) {
      await deleteDeviceDraft(id).catch(() => set({ trouble: 'device' }));
      await actions.look();
    },
    async discard(unread) {
      const results = await Promise.allSettled(unread.map(deleteUnread));
      if (results.some(({ status }) => status === 'rejected')) set({ trouble: 'device' });
      await actions.look();
    },
    leave() {
      const names = actions.unsaved();
      // Whatever was written before may be gone, or have failed and been dismissed.
      written = undefined;
      const read = atOnce();
      const { missing, trouble } = get();
      const left = leftBehind(names, read ? [...missing, ...lessonsMissing] : undefined, trouble);
      leaving = left.length === 0;
      return left;
    },
    unsaved: () => [
      ...unsavedFiles(userFiles().workspace, shell.getState()).map(({ name }) => name),
      ...begun().flatMap(([, { workspace }]) => workspace.files.map(({ name }) => name)),
    ],
    forget() {
      clearTimeout(timer);
      run?.cancel();
      dirty = false;
      since = undefined;
      safe = false;
      written = null;
      given = undefined;
      forgetSession();
      set({ ...NO_NEWS, trouble: undefined, remember: remembers() });
    },
  };
  return Object.assign(state, actions);
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

type Secrets = typeof import('./draft-secrets.ts');

/** By file, whether it holds what looks like credentials. What nobody could look through may hold anything. */
type Holds = ReadonlyMap<File, boolean>;

/**
 * @param secrets undefined where what looks through texts could not be loaded
 * @param waits for texts that are still to be read
 * @returns undefined when there is something to wait for
 */
function lookThrough(
  snapshots: readonly Snapshot[],
  secrets: Secrets | undefined,
  waits: boolean,
  done: (holds: Holds) => void,
): Run | undefined {
  const files = snapshots.flatMap(({ workspace, analysis, analyses }) =>
    workspace.files.map((file) => {
      const review = analyses.get(file.id)?.review ?? analysis.review;
      const isRead = review.text === file.text && isFullyRead(review);
      return { file, review: isRead ? review : undefined };
    }),
  );
  if (waits && files.some(({ review }) => !review)) return undefined;
  const read = files.flatMap(({ file: { id, base }, review }) =>
    review ? [{ id, review, base }] : [],
  );
  const answer = (held: readonly boolean[]) => {
    const free = new Set(read.filter((_, i) => held[i] === false).map(({ review }) => review));
    done(new Map(files.map(({ file, review }) => [file, !review || !free.has(review)])));
  };
  return inSlices(secrets?.holdsCredentials(read) ?? unknown(), systemClock, 'later', {
    done: answer,
    failed: () => answer([]),
  });
}

// biome-ignore lint/correctness/useYield: there is nothing to look through
function* unknown(): Generator<void, boolean[], undefined> {
  return [];
}

/** A lesson by its id, with its file. */
type Begun = readonly [string, Snapshot];

const isChanged = ({ text, base }: File): boolean => text !== base;

const hasChanged = ([, { workspace }]: Begun): boolean => workspace.files.some(isChanged);

/** @param may whether a file may be in it */
function draftOf(
  { workspace: { files, active, config } }: Snapshot,
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
  return { version: 1, files: fitting(all), active, lessons, ...(toConfirm && { toConfirm }) };
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
  const { toConfirm } = draft;
  const config = toConfirm ? { ...workspace.config, toConfirm } : workspace.config;
  store.swapWorkspace({
    workspace: { ...newWorkspace(first.file, config), files, active },
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
}

/** Puts the last texts into the files as they were opened. */
function change(back: readonly Back[], store: Store, shell: PageShell): void {
  restoreTexts(store, new Map(back.map(({ file, text }) => [file.id, text])));
  const saved = back.filter((one) => one.saved).map(({ file, text }) => [file.id, text] as const);
  shell.setState({ saved: new Map([...shell.getState().saved, ...saved]) });
}
