/** What is kept of a tab: its files as data, without their history. */
import type { Encoding } from '../../../engine/core.ts';
import { FILE_SOURCES, type File, type FileMeta, newFile } from '../../store/workspace.ts';

/** Why a file is not in a draft: nobody agreed to store what looks like credentials, or it is too long. */
export type Reason = 'secret' | 'large';

export type KeptFile = Omit<FileMeta, 'base'> & {
  readonly base: string;
  /** Left out when it is the base. */
  readonly text?: string;
  /** The text was downloaded as it is. */
  readonly saved?: true;
};

export interface Missing {
  readonly name: string;
  readonly missing: Reason;
}

export interface Draft {
  readonly version: 1;
  readonly files: readonly (KeptFile | Missing)[];
  readonly active: number;
  /** Of lessons that were begun, by their ids. */
  readonly lessons: { readonly [id: string]: string };
}

/**
 * Characters that a draft may have. Browsers keep some five million for a page, and writing them takes
 * 35 ms for a million.
 */
export const LARGEST_DRAFT = 2_000_000;

export const isMissing = (file: KeptFile | Missing): file is Missing => 'missing' in file;

/** A file as it is kept. */
export function kept({ id: _, text, ...meta }: File, saved: string | undefined): KeptFile {
  return {
    ...meta,
    ...(text !== meta.base && { text }),
    ...(saved === text && { saved: true as const }),
  };
}

/** What does not fit is named as missing. */
export function fitting(files: readonly (KeptFile | Missing)[]): (KeptFile | Missing)[] {
  let room = LARGEST_DRAFT;
  return files.map((file) => {
    if (isMissing(file)) return file;
    const length = file.base.length + (file.text?.length ?? 0);
    if (length > room) return { name: file.name, missing: 'large' };
    room -= length;
    return file;
  });
}

const ENCODINGS: { readonly [E in Encoding]: true } = {
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
};

/** A draft from what was stored; undefined when that is none, such as of a version to come. */
export function readDraft(stored: unknown): Draft | undefined {
  if (!isObject(stored) || stored.version !== 1 || !Array.isArray(stored.files)) return undefined;
  const files = stored.files.map(readFile);
  if (!files.every((file) => file !== undefined)) return undefined;
  const { active } = stored;
  const lessons = isObject(stored.lessons) ? Object.entries(stored.lessons) : [];
  return {
    version: 1,
    files,
    active: typeof active === 'number' && active in files ? active : 0,
    lessons: Object.fromEntries(
      lessons.filter((one): one is [string, string] => typeof one[1] === 'string'),
    ),
  };
}

function readFile(file: unknown): KeptFile | Missing | undefined {
  if (!isObject(file) || typeof file.name !== 'string') return undefined;
  const { name, missing, base, text, encoding, mark, locked, source } = file;
  if (missing === 'secret' || missing === 'large') return { name, missing };
  if (typeof base !== 'string' || (text !== undefined && typeof text !== 'string'))
    return undefined;
  return {
    name,
    base,
    encoding: isEncoding(encoding) ? encoding : 'utf-8',
    mark: mark === true,
    source: FILE_SOURCES.find((one) => one === source) ?? 'user',
    ...(text !== undefined && { text }),
    ...(file.unnamed === true && { unnamed: true }),
    ...(file.saved === true && { saved: true }),
    ...((locked === 'binary' || locked === 'legacy') && { locked }),
  };
}

const isEncoding = (value: unknown): value is Encoding =>
  typeof value === 'string' && Object.hasOwn(ENCODINGS, value);

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** The file as it was opened, and the text that it had at last. */
export function revived({ text, saved, ...meta }: KeptFile): {
  readonly file: File;
  readonly text: string;
  readonly saved: boolean;
} {
  return { file: newFile(meta.base, meta), text: text ?? meta.base, saved: saved === true };
}
