import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Use a read-only root file system',
  goal: 'The program writes only to `/tmp` and to the folder that `CACHE_DIR` names, where it stores pictures. Make the root file system read-only, and mount writable volumes at these two paths.',
  steps: {
    'read-only': {
      task: 'Make the root file system of `web` read-only.',
      missing: 'Every file from the image of `{who}` can still be overwritten at run time.',
      hints: [
        'The field is in the security context of the container.',
        'Add `readOnlyRootFilesystem: true`, or use the settings for this lesson.',
      ],
    },
    tmp: {
      task: 'Give the program a writable `/tmp`.',
      missing: '`{who}` has no writable volume at `{what}`, so the program would fail there.',
      hints: [
        'An `emptyDir` is an empty folder that exists as long as the pod does. Every user can write to it.',
        'Add a volume `tmp` with `emptyDir: {}` to the pod, and mount it at `/tmp` with `volumeMounts`.',
      ],
    },
    cache: {
      task: 'Make the folder that `CACHE_DIR` names writable too.',
      missing: '`{who}` has no writable volume at `{what}`, where the program stores pictures.',
      hints: [
        'The folder is `/var/cache/thumbnails`. A second volume separates it from `/tmp`.',
        'Add a volume `cache`, and mount it at `/var/cache/thumbnails`.',
      ],
    },
    limit: {
      task: 'Limit the size of both volumes.',
      missing:
        'The volume `{what}` has no size limit, so a faulty program can fill the disk of the node.',
      hints: [
        'An `emptyDir` has the field `sizeLimit`, for example `64Mi`.',
        'Add `sizeLimit` to each `emptyDir`. If a pod exceeds the limit, the kubelet evicts that pod and no other.',
      ],
    },
  },
  turns: {
    off: '`false` is the default and leaves all files of `{who}` writable. Set the field to `true`.',
    node: 'The volume at `{what}` is a folder of the node. Temporary files don’t need access to the node. Use an `emptyDir`.',
    hidden:
      'A volume at `{what}` hides all files that the image has there. Mount it at the folder that the program writes to, not at a parent folder.',
    'read-only-room':
      'The mount at `{what}` is read-only, so the program can’t write there either. Remove `readOnly` from this mount.',
    memory:
      'The folder at `{what}` is stored in memory, which counts toward the memory limit of the container. Without `sizeLimit`, its files can cause the container to be killed. Set a limit.',
  },
  attacker:
    'If an attacker can make the program write a file, for example through an upload, they can overwrite a script or library of the image and have it run. They can then download tools and leave a backdoor that lasts as long as the container. If only two folders are writable, unexpected files are easy to find.',
  verify: {
    root: 'Fails with `Read-only file system`.',
    tmp: 'Prints nothing: the file was created.',
    logs: 'Doesn’t show `Read-only file system` while the program works. If it does, the message names the folder that needs a volume.',
  },
  done: 'The files from the image can’t change. The program writes to two volumes, and neither can fill the disk of the node.',
};
