import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding, encodeText } from '../../../engine/core.ts';
import { type File, newFile } from '../workspace.ts';
import { type AsSaved, saveAt, saveToDisk } from './disk-saving.ts';
import { fromBytes } from './importing.ts';
import type { NotSavedReason, SavedCopies } from './unsaved.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Step = 'query' | 'ask' | 'read' | 'open' | 'write' | 'close' | 'abort';

/** A file on a disk, and a browser that lets the page write it. */
class OnDisk {
  bytes: Bytes;
  /** What was done, in order. */
  readonly steps: Step[] = [];
  /** Called before each step. It may throw what the browser would, or change the file as another program would. */
  before: (step: Step) => void = () => {};
  permission: PermissionState = 'granted';
  answer: PermissionState = 'granted';

  constructor(text: string, encoding: Encoding = 'utf-8', mark = false) {
    this.bytes = encodeText(text, encoding, mark);
  }

  private does<T>(step: Step, result: () => T): Promise<T> {
    this.steps.push(step);
    return Promise.resolve().then(() => {
      this.before(step);
      return result();
    });
  }

  readonly handle = {
    kind: 'file',
    name: 'a.yaml',
    queryPermission: () => this.does('query', () => this.permission),
    requestPermission: () =>
      this.does('ask', () => {
        this.permission = this.answer;
        return this.permission;
      }),
    getFile: () => this.does('read', () => new Blob([this.bytes])),
    createWritable: () =>
      this.does('open', () => {
        let copy: Bytes = new Uint8Array();
        return {
          write: (bytes: Bytes) =>
            this.does('write', () => {
              copy = bytes.slice();
            }),
          close: () =>
            this.does('close', () => {
              this.bytes = copy;
            }),
          abort: () => this.does('abort', () => undefined),
        };
      }),
  } as unknown as FileSystemFileHandle;

  get text(): string {
    const decoded = decodeText(this.bytes);
    return decoded.ok ? decoded.text : '';
  }
}

const OPENED = 'kind: Pod\n';
const EDITED = 'kind: Service\n';
const none: SavedCopies = { saved: new Map(), written: new Map() };
const asItIs: AsSaved = (files) => Promise.resolve(files);

/** The file as it was opened from the disk, with the text that it has now. */
const opened = (disk: OnDisk, text?: string, folder?: FileSystemDirectoryHandle): File => {
  const { file } = fromBytes('a.yaml', disk.bytes, 'open', { handle: disk.handle, folder });
  return { ...file, text: text ?? file.text };
};
const save = (files: readonly File[], more: Partial<Parameters<typeof saveToDisk>[0]> = {}) =>
  saveToDisk({ files, asSaved: asItIs, kept: none, ...more });
const failing = (step: Step, name: string) => (now: Step) => {
  if (now === step) throw new DOMException('as the browser says', name);
};

describe('saving a file where it is', () => {
  it.each<[string, string, Encoding, boolean]>([
    ['LF', 'a: 1\nb: ä\n', 'utf-8', false],
    ['CRLF and a byte-order mark', 'a: 1\r\nb: ä\r\n', 'utf-8', true],
    ['UTF-16', 'a: 1\r\nb: ä\n', 'utf-16le', true],
    ['UTF-16, the other way round', 'a: 1\nb: 😀', 'utf-16be', true],
  ])('keeps its encoding: %s', async (_, text, encoding, mark) => {
    const disk = new OnDisk(text, encoding, mark);
    const file = opened(disk, `${text}# more`);
    expect(await save([file])).toMatchObject({ saved: ['a.yaml'], same: [], not: [] });
    expect(disk.bytes).toEqual(encodeText(`${text}# more`, encoding, mark));
  });

  it('only compares a file without changes', async () => {
    const disk = new OnDisk(OPENED);
    expect(await save([opened(disk)])).toMatchObject({ saved: [], same: ['a.yaml'], not: [] });
    expect(disk.steps).toEqual(['read']);
  });

  it('writes nothing if the disk has the same text already', async () => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, EDITED);
    disk.bytes = encodeText(EDITED, 'utf-8', false);
    const result = await save([file]);
    expect(result).toMatchObject({ saved: [], same: ['a.yaml'], not: [] });
    expect(disk.steps).not.toContain('open');
    expect(result?.written.get(file.place as NonNullable<File['place']>)?.text).toBe(EDITED);
  });

  it('compares with what was written last, not with what was opened', async () => {
    const disk = new OnDisk(OPENED);
    const first = opened(disk, EDITED);
    const result = await save([first]);
    const kept = { ...none, written: result?.written ?? new Map() };
    expect(await save([{ ...first, text: OPENED }], { kept })).toMatchObject({ saved: ['a.yaml'] });
    expect(disk.text).toBe(OPENED);
  });

  it('writes what a provenance comment adds, and takes the file for saved', async () => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, EDITED);
    const asSaved: AsSaved = async (files) =>
      files.map((one) => ({ ...one, text: `# Podsmith\n${one.text}` }));
    const result = await save([file], { asSaved });
    expect(disk.text).toBe(`# Podsmith\n${EDITED}`);
    const kept = { ...none, written: result?.written ?? new Map() };
    expect(await save([file], { asSaved, kept })).toMatchObject({ same: ['a.yaml'] });
  });

  it('does nothing if what is to be written could not be made', async () => {
    const disk = new OnDisk(OPENED);
    expect(await save([opened(disk, EDITED)], { asSaved: async () => undefined })).toBeUndefined();
    expect(disk.text).toBe(OPENED);
  });

  it('asks before anything that takes time', async () => {
    const disk = new OnDisk(OPENED);
    disk.permission = 'prompt';
    const asSaved: AsSaved = async (files) => {
      expect(disk.steps).toEqual(['query', 'ask']);
      return files;
    };
    expect(await save([opened(disk, EDITED)], { asSaved })).toMatchObject({ saved: ['a.yaml'] });
  });

  it('asks once for all files of a folder', async () => {
    const disks = [new OnDisk(OPENED), new OnDisk(OPENED)];
    for (const disk of disks) disk.permission = 'prompt';
    let asked = 0;
    const folder = {
      requestPermission: async () => {
        asked++;
        for (const disk of disks) disk.permission = 'granted';
        return 'granted';
      },
    } as unknown as FileSystemDirectoryHandle;
    const files = disks.map((disk) => opened(disk, EDITED, folder));
    expect((await save(files))?.saved).toHaveLength(2);
    expect(asked).toBe(1);
    expect(disks.flatMap(({ steps }) => steps)).not.toContain('ask');
  });

  it('tells of a text that was never on disk', async () => {
    const file = newFile(EDITED, { name: 'new.yaml' });
    expect((await save([file]))?.not).toEqual([
      { file: file.id, name: 'new.yaml', why: 'no-place' },
    ]);
  });
});

describe('a file that another program has changed', () => {
  const theirs = encodeText('kind: Job\n', 'utf-8', false);

  it.each<[string, string | undefined, Step]>([
    ['before', EDITED, 'query'],
    ['while it is written', EDITED, 'write'],
    ['though it has no changes here', undefined, 'read'],
  ])('is not overwritten: %s', async (_, text, when) => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, text);
    disk.before = (step) => {
      if (step === when) disk.bytes = theirs;
    };
    const result = await save([file]);
    expect(result).toMatchObject({ saved: [], same: [], written: new Map() });
    expect(result?.not).toEqual([
      { file: file.id, name: 'a.yaml', why: 'changed', disk: theirs, intact: true },
    ]);
    expect(disk.bytes).toEqual(theirs);
    expect(disk.steps).not.toContain('close');
  });

  it('is overwritten once the user has seen that version, and no other', async () => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, EDITED);
    disk.bytes = encodeText('kind: CronJob\n', 'utf-8', false);
    const seen = new Map([[file.id, theirs]]);
    expect((await save([file], { seen }))?.not).toMatchObject([{ why: 'changed' }]);
    expect(disk.text).toBe('kind: CronJob\n');
    disk.bytes = theirs;
    expect(await save([file], { seen })).toMatchObject({ saved: ['a.yaml'] });
    expect(disk.text).toBe(EDITED);
  });
});

describe('a failure', () => {
  it.each<[Step, string, NotSavedReason]>([
    ['query', 'InvalidStateError', 'failed'],
    ['ask', 'SecurityError', 'ask-again'],
    ['ask', 'NotFoundError', 'gone'],
    ['read', 'NotFoundError', 'gone'],
    ['read', 'NotReadableError', 'unreadable'],
    ['open', 'NoModificationAllowedError', 'locked'],
    ['open', 'NotAllowedError', 'denied'],
    ['open', 'NotFoundError', 'gone'],
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'QuotaExceededError', 'full'],
    ['close', 'AbortError', 'failed'],
  ])('at “%s”, %s: %s, and nothing is half written', async (step, name, why) => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, EDITED);
    disk.permission = 'prompt';
    disk.before = failing(step, name);
    const [not, ...others] = (await save([file]))?.not ?? [];
    expect(others).toEqual([]);
    expect(not).toMatchObject({ file: file.id, why, intact: true });
    expect(not?.message).toBe(why === 'failed' ? 'as the browser says' : undefined);
    expect(disk.text).toBe(OPENED);
  });

  it('says no more than it knows if the file cannot be read afterwards', async () => {
    const disk = new OnDisk(OPENED);
    let broken = false;
    disk.before = (step) => {
      broken ||= step === 'close';
      if (broken) throw new DOMException('', 'NotReadableError');
    };
    const result = await save([opened(disk, EDITED)]);
    expect(result?.not).toMatchObject([{ why: 'unreadable' }]);
    expect(result?.not[0]).not.toHaveProperty('intact');
  });

  it('that came too late is none', async () => {
    const disk = new OnDisk(OPENED);
    const file = opened(disk, EDITED);
    disk.before = (step) => {
      if (step !== 'close') return;
      disk.bytes = encodeText(EDITED, 'utf-8', false);
      throw new DOMException('', 'AbortError');
    };
    expect(await save([file])).toMatchObject({ saved: ['a.yaml'], not: [] });
  });

  it('the user who says no', async () => {
    const disk = new OnDisk(OPENED);
    disk.permission = 'prompt';
    disk.answer = 'denied';
    expect((await save([opened(disk, EDITED)]))?.not).toMatchObject([{ why: 'denied' }]);
    expect(disk.steps).toEqual(['query', 'ask']);
  });

  it('of one file does not keep the others from being saved', async () => {
    const disks = [new OnDisk(OPENED), new OnDisk(OPENED), new OnDisk(OPENED)];
    const [, second] = disks as [OnDisk, OnDisk, OnDisk];
    second.before = failing('write', 'QuotaExceededError');
    const result = await save(disks.map((disk) => opened(disk, EDITED)));
    expect([result?.saved.length, result?.not.length]).toEqual([2, 1]);
    expect(disks.map(({ text }) => text)).toEqual([EDITED, OPENED, EDITED]);
  });
});

describe('saving a file somewhere else', () => {
  it('replaces what the user chose in the browser’s dialog, and gives the file that place', async () => {
    const disk = new OnDisk('another\n');
    const file = newFile(EDITED, { name: 'new.yaml', mark: true });
    const placed = await saveAt(disk.handle, file, asItIs);
    expect(placed).toMatchObject({ name: 'a.yaml', place: { handle: disk.handle, text: EDITED } });
    expect(disk.bytes).toEqual(encodeText(EDITED, 'utf-8', true));
  });

  it('tells why it failed', async () => {
    const disk = new OnDisk('another\n');
    disk.before = failing('open', 'NotAllowedError');
    const placed = await saveAt(disk.handle, newFile(EDITED, { name: 'new.yaml' }), asItIs);
    expect(placed).toMatchObject({ not: { name: 'a.yaml', why: 'denied', chosen: true } });
    // The browser's dialog may have emptied the file before the page could read it.
    expect(placed).not.toHaveProperty('not.intact');
    expect(disk.text).toBe('another\n');
  });
});
