/** Users and groups against files, in words: the pod’s group, each process, and each volume that it mounts. */
import type { FileAccess, PodFiles, ProcessFiles } from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import type { Tone } from '../drawing/drawing.ts';
import { codeLine, type PictureItem } from './picture-items.ts';

export interface FilesShown {
  readonly group: PictureItem;
  readonly processes: readonly {
    readonly process: PictureItem;
    readonly files: readonly PictureItem[];
  }[];
}

export function filesShown({ t }: LearnTranslator, pod: PodFiles): FilesShown {
  const { fsGroup, fsGroupPlace, onRootMismatch, processes } = pod;
  const set = fsGroup !== undefined;
  return {
    group: {
      key: 'group',
      title: t('pictures.files.group'),
      tone: set ? 'good' : 'none',
      word: t(`pictures.files.group.${set ? 'set' : 'unset'}`),
      text: t(`pictures.files.group.${set ? (onRootMismatch ? 'mismatch' : 'always') : 'none'}`, {
        group: codeLine(String(fsGroup)),
      }),
      names: set ? [`fsGroup: ${fsGroup}`] : [],
      ...(set ? { place: fsGroupPlace } : { help: { rule: 'fs-group' } }),
    },
    processes: processes.map((entry, i) => ({
      process: processItem(t, entry, i),
      files: entry.files.map((file, n) => fileItem(t, entry, file, `file-${i}-${n}`, fsGroup)),
    })),
  };
}

const id = (value: number | undefined): string => (value === undefined ? '?' : String(value));

function processItem(
  t: LearnTranslator['t'],
  { process, place, files }: ProcessFiles,
  i: number,
): PictureItem {
  const { container, user, userFrom, group, groups, merges, notRoot } = process;
  const values = { user: codeLine(id(user)), group: codeLine(id(group)) };
  const who =
    user === undefined
      ? t(notRoot ? 'pictures.files.who.not-root' : 'pictures.files.who.image')
      : t(group === undefined ? 'pictures.files.who.user' : 'pictures.files.who', values);
  const more = groups.map(String).join(', ');
  return {
    key: `process-${i}`,
    title: t('pictures.files.process', { name: container.name }),
    tone: user === undefined ? 'unknown' : 'plain',
    word: t(`pictures.files.user.${userFrom}`),
    text: [
      who,
      ...(groups.length > 0 ? [t('pictures.files.who.groups', { groups: codeLine(more) })] : []),
      ...(merges ? [t('pictures.files.who.merge')] : []),
      ...(files.length === 0 ? [t('pictures.files.who.nothing')] : []),
    ].join(' '),
    names: [
      `uid=${id(user)} gid=${id(group)}`,
      ...(groups.length > 0 ? [`groups=${groups.join(',')}`] : []),
    ],
    place,
    ...(user === undefined && { help: { rule: 'run-as-user' } }),
  };
}

const TONES: { readonly [R in FileAccess['right']]: Tone } = {
  write: 'good',
  read: 'good',
  none: 'bad',
  unknown: 'unknown',
};

const octal = (mode: number): string => mode.toString(8).padStart(4, '0');

function fileItem(
  t: LearnTranslator['t'],
  { process }: ProcessFiles,
  { volume, kind, mountPath, reach, owned, right, reason, place, help }: FileAccess,
  key: string,
  fsGroup: number | undefined,
): PictureItem {
  const whose = owned && {
    user: codeLine(String(owned.user)),
    group: codeLine(String(owned.group)),
    mode: codeLine(octal(owned.mode)),
  };
  // The bit of the group on the folder hands it on to what is made there.
  const made = right === 'write' && whose && kind !== 'share' && process.user !== undefined;
  const group =
    reach === 'yes' && process.groups.includes(owned?.group ?? 0) ? owned?.group : process.group;
  const less = right === 'read' && help !== undefined;
  return {
    key,
    title: volume,
    tone: less ? 'half' : TONES[right],
    word: t(`pictures.files.right.${less ? 'less' : right}`),
    text: [
      t(`pictures.files.kind.${kind}`),
      t(`pictures.files.reach.${reach === 'yes' && fsGroup === undefined ? 'unset' : reach}`),
      ...(whose ? [t('pictures.files.owned', whose)] : []),
      t(`pictures.files.why.${reason}`),
      ...(made
        ? [
            t('pictures.files.made', {
              user: codeLine(id(process.user)),
              group: codeLine(id(group)),
            }),
          ]
        : []),
    ].join(' '),
    names: [
      mountPath,
      ...(owned ? [`uid=${owned.user} gid=${owned.group} mode=${octal(owned.mode)}`] : []),
      ...(fsGroup === undefined ? [] : [t(`pictures.files.short.${reach}`)]),
    ],
    place,
    help,
  };
}

/** How many mounts may be written, read, neither. */
export function filesCounts({ t }: LearnTranslator, { processes }: PodFiles): string {
  const by = (right: FileAccess['right']) =>
    processes.flatMap(({ files }) => files).filter((file) => file.right === right).length;
  return t('pictures.files.count', {
    write: by('write'),
    read: by('read'),
    none: by('none'),
    unknown: by('unknown'),
  });
}
