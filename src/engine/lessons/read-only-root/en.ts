import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'A disk that nobody can write',
  goal: 'The program writes temporary files to `/tmp` and pictures to the folder that `CACHE_DIR` names, and nowhere else. Make the root file system read-only, and give it room in just these two places.',
  steps: {
    'read-only': {
      task: 'Make the root file system of `web` read-only.',
      missing: 'Everything in the image of `{who}` can still be overwritten at run time.',
      hints: [
        'The field stands in the security context of the container.',
        'Write `readOnlyRootFilesystem: true`, or use the settings of this lesson.',
      ],
    },
    tmp: {
      task: 'Give the program a writable `/tmp`.',
      missing: '`{who}` has no room to write at `{what}`: the program would stop there.',
      hints: [
        'An `emptyDir` is an empty folder that lives as long as the pod does. Any user may write to it.',
        'Add a volume `tmp` with `emptyDir: {}` to the pod, and mount it at `/tmp` with `volumeMounts`.',
      ],
    },
    cache: {
      task: 'Do the same for the folder that `CACHE_DIR` names.',
      missing: '`{who}` has no room to write at `{what}`, where its pictures go.',
      hints: [
        'It is `/var/cache/thumbnails`, and a volume of its own keeps it apart from `/tmp`.',
        'Add a volume `cache`, and mount it at `/var/cache/thumbnails`.',
      ],
    },
    limit: {
      task: 'Say how large the two may become.',
      missing:
        'The volume `{what}` has no limit: a program gone wild can fill the disk of the node with it.',
      hints: [
        'An `emptyDir` has the field `sizeLimit`, such as `64Mi`.',
        'Write `sizeLimit` under each `emptyDir`. A pod that goes beyond it is evicted, and no other one suffers.',
      ],
    },
  },
  turns: {
    off: '`false` at `{who}` is the default, and leaves everything writable: write `true`.',
    node: 'The volume at `{what}` is a folder of the node itself. Temporary files need no door to the node: use an `emptyDir`.',
    hidden:
      'A volume at `{what}` hides all that the image has there. Mount it where the program writes, and no higher.',
    'read-only-room':
      'The mount at `{what}` is read-only, so that nothing can be written there either. Leave `readOnly` out here.',
    memory:
      'The folder at `{what}` lies in memory and counts against the memory limit of the container. Without `sizeLimit` its files can get the container killed: give it one.',
  },
  attacker:
    'An attacker who can make the program write a file, through an upload for instance, writes over a script or a library of the image and has it run. Then they load their tools with it and leave a back door that survives as long as the container does. Where only two folders can be written, each find in them stands out.',
  verify: {
    root: 'Fails with `Read-only file system`.',
    tmp: 'Says nothing: it worked.',
    logs: 'Shows no `Read-only file system` while the program does its work. If it does, the message names the folder that lacks a volume.',
  },
  done: 'The image stays as it was built. The program writes to two folders of its own, neither of which can fill the node.',
};
