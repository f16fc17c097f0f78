/** Find out from two outputs which containers can run as non-root, and as which users. */
import { effective } from '../../model/effective.ts';
import { defineLesson } from '../lesson.ts';
import {
  containerNamed,
  faultAt,
  faultIn,
  first,
  type LessonContainer,
  type LessonFault,
  lessonContainers,
  lessonObjects,
  objectValue,
  specValue,
  type Test,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

/** What the outputs say: the users of the images, and which image starts as root. */
const USERS: { readonly [container: string]: number } = { web: 10014, cache: 999 };
const GROUP_OF_CACHE = 1000;
const ROOT = 'rotate';
const IMAGES: { readonly [container: string]: string } = {
  web: 'registry.example.com/shop/web:2.1.0',
  cache: 'registry.example.com/shop/cache:7.4.1',
  rotate: 'registry.example.com/shop/rotate:1.8.3',
};

const NON_ROOT = ['securityContext', 'runAsNonRoot'] as const;
const USER = ['securityContext', 'runAsUser'] as const;
const ANSWER = ['metadata', 'annotations', 'answer/starts-as-root'] as const;

const rejectsRoot = ({ owner, container }: LessonContainer): boolean =>
  effective(owner.workload.pod, container, 'runAsNonRoot').value === true;

function userOf({ owner, container }: LessonContainer): number | undefined {
  const { value } = effective(owner.workload.pod, container, 'runAsUser');
  return value === undefined ? undefined : Number(value);
}

/** A test of one container. One that is missing is reported by the examiner. */
const inContainer =
  (name: string, test: (lessonContainer: LessonContainer) => LessonFault | null): Test =>
  (scene) => {
    const lessonContainer = containerNamed(scene, name);
    return lessonContainer ? test(lessonContainer) : null;
  };

const inContainers =
  (test: (lessonContainer: LessonContainer) => LessonFault | null): Test =>
  (scene) =>
    first(lessonContainers(scene), test);

const answerThat =
  (fails: (answer: string) => boolean): Test =>
  (scene) =>
    first(lessonObjects(scene, 'Deployment'), (owner) => {
      const answer = objectValue(owner, ...ANSWER);
      const what = typeof answer === 'string' ? answer : '';
      return fails(what) ? faultAt(owner, ANSWER, { what }) : null;
    });

export const lesson = defineLesson({
  id: 'image-users',
  start,
  solution,
  rules: ['run-as-non-root', 'run-as-user'],
  steps: {
    number: inContainer('web', (web) => (rejectsRoot(web) ? null : faultIn(web, NON_ROOT))),
    name: inContainer('cache', (cache) =>
      rejectsRoot(cache) && userOf(cache) === USERS.cache ? null : faultIn(cache, USER),
    ),
    root: answerThat((answer) => answer !== ROOT),
  },
  turns: {
    'other-image': inContainers((lessonContainer) => {
      const { name, value } = lessonContainer.container;
      const image = IMAGES[name];
      return image === undefined || value.image === image
        ? null
        : faultIn(lessonContainer, ['image'], value.image ?? '');
    }),
    'user-name': (scene) =>
      inContainers((lessonContainer) => {
        const user = written(lessonContainer, ...USER);
        return typeof user === 'string' ? faultIn(lessonContainer, USER, user) : null;
      })(scene) ??
      first(scene.workloads, (owner) => {
        const user = specValue(owner, ...USER);
        const path = [...owner.workload.pod.specPath, ...USER];
        return typeof user === 'string' ? faultAt(owner, path, { what: user }) : null;
      }),
    'whole-pod': inContainer(ROOT, ({ owner, container }) => {
      const { pod } = owner.workload;
      const nonRoot = effective(pod, container, 'runAsNonRoot');
      const user = effective(pod, container, 'runAsUser');
      const field =
        nonRoot.from === 'pod' && nonRoot.value === true
          ? 'runAsNonRoot'
          : user.from === 'pod' && Number(user.value) !== 0
            ? 'runAsUser'
            : undefined;
      const path = [...pod.specPath, 'securityContext', field ?? ''];
      return field ? faultAt(owner, path, { who: ROOT, what: field }) : null;
    }),
    'root-number': inContainer(ROOT, (rotate) => {
      const user = userOf(rotate);
      return user ? faultIn(rotate, USER, String(user)) : null;
    }),
    'root-rejected': inContainer(ROOT, (rotate) =>
      rejectsRoot(rotate) ? faultIn(rotate, NON_ROOT) : null,
    ),
    'group-number': inContainer('cache', (cache) =>
      userOf(cache) === GROUP_OF_CACHE ? faultIn(cache, USER, String(GROUP_OF_CACHE)) : null,
    ),
    'other-number': inContainers((lessonContainer) => {
      const user = userOf(lessonContainer);
      const ofImage = USERS[lessonContainer.container.name];
      return user === undefined || ofImage === undefined || user === ofImage
        ? null
        : faultIn(lessonContainer, USER, String(user));
    }),
    'name-unchecked': inContainer('cache', (cache) =>
      rejectsRoot(cache) && userOf(cache) === undefined ? faultIn(cache, NON_ROOT) : null,
    ),
    'user-alone': inContainers((lessonContainer) => {
      const isOne = lessonContainer.container.name in USERS;
      return isOne && userOf(lessonContainer) !== undefined && !rejectsRoot(lessonContainer)
        ? faultIn(lessonContainer, USER)
        : null;
    }),
    'not-root': answerThat((answer) => answer in USERS),
  },
  verify: {
    users: 'kubectl exec deploy/shop -c cache -- id',
    pods: 'kubectl get pods -l app=shop',
  },
});
