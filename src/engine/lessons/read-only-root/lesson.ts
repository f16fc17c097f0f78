/** A read-only root file system, with volumes at the paths that the program writes to. */
import { isObject, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultAt,
  faultIn,
  first,
  type LessonContainer,
  lessonContainers,
  met,
  saidBy,
  specValue,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const NEEDED = { tmp: '/tmp', cache: '/var/cache/thumbnails' } as const;

interface Room {
  readonly path: string;
  readonly readOnly: boolean;
  /** Index among the mounts. */
  readonly at: number;
  readonly volume: Json | undefined;
}

/** What is mounted into a container, each with its volume. */
const roomsOf = (lessonContainer: LessonContainer): Room[] => {
  const volumes = listBelow(specValue(lessonContainer.owner, 'volumes') ?? null);
  return listBelow(written(lessonContainer, 'volumeMounts') ?? null).map((mount, at) => ({
    path: (textBelow(mount, 'mountPath') ?? '').replace(/(?<=.)\/+$/, ''),
    readOnly: valueBelow(mount, 'readOnly') === true,
    at,
    volume: volumes.find((volume) => textBelow(volume, 'name') === textBelow(mount, 'name')),
  }));
};

const isEmptyDir = ({ volume }: Room): boolean => isObject(volume) && 'emptyDir' in volume;

const roomAt =
  (path: string): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) =>
      roomsOf(lessonContainer).some(
        (room) => room.path === path && isEmptyDir(room) && !room.readOnly,
      )
        ? null
        : faultIn(lessonContainer, ['volumeMounts'], path),
    );

/** A fault at a mount of a kind. */
const roomThat =
  (fails: (room: Room) => boolean): Test =>
  (scene) =>
    first(lessonContainers(scene), (lessonContainer) => {
      const room = roomsOf(lessonContainer).find(fails);
      return room ? faultIn(lessonContainer, ['volumeMounts', room.at], room.path) : null;
    });

const isNeeded = ({ path }: Room): boolean => Object.values<string>(NEEDED).includes(path);

export const lesson = defineLesson({
  id: 'read-only-root',
  start,
  solution,
  rules: ['read-only-root-filesystem', 'empty-dir-size-limit'],
  steps: {
    'read-only': met('read-only-root-filesystem'),
    tmp: roomAt(NEEDED.tmp),
    cache: roomAt(NEEDED.cache),
    limit: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const rooms = roomsOf(lessonContainer).filter(isEmptyDir);
        const open = rooms.find(({ volume }) => !valueBelow(volume, 'emptyDir', 'sizeLimit'));
        if (rooms.length > 0 && !open) return null;
        const { specPath } = lessonContainer.owner.workload.pod;
        return faultAt(lessonContainer.owner, [...specPath, 'volumes'], {
          what: textBelow(open?.volume, 'name') ?? 'tmp',
        });
      }),
  },
  turns: {
    off: saidBy(['securityContext', 'readOnlyRootFilesystem'], (value) => value === false),
    node: roomThat(({ volume }) => isObject(volume) && 'hostPath' in volume),
    hidden: roomThat(
      (room) =>
        isEmptyDir(room) &&
        (room.path === '/' || NEEDED.cache.startsWith(`${room.path}/`)) &&
        room.path !== NEEDED.tmp,
    ),
    'read-only-room': roomThat((room) => isNeeded(room) && room.readOnly),
    memory: roomThat(
      ({ volume }) =>
        textBelow(volume, 'emptyDir', 'medium') === 'Memory' &&
        !valueBelow(volume, 'emptyDir', 'sizeLimit'),
    ),
  },
  verify: {
    root: 'kubectl exec deploy/thumbnails -- touch /etc/probe',
    tmp: 'kubectl exec deploy/thumbnails -- touch /tmp/probe',
    logs: 'kubectl logs deploy/thumbnails --tail=50',
  },
});
