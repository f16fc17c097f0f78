/** Read a security context: which value takes precedence, and what each number means. */
import { effective } from '../../model/effective.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultAt,
  faultIn,
  first,
  lessonContainers,
  lessonObjects,
  met,
  objectValue,
  type Test,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

type Question = 'user-of-web' | 'user-of-proxy' | 'group-of-web';

const pathOf = (question: Question) => ['metadata', 'annotations', `answer/${question}`];

/** A fault where an answer is of a kind. */
const answerThat =
  (question: Question, fails: (answer: unknown) => boolean): Test =>
  (scene) =>
    first(lessonObjects(scene, 'Pod'), (owner) => {
      const path = pathOf(question);
      const answer = objectValue(owner, ...path);
      const what = typeof answer === 'string' || typeof answer === 'number' ? `${answer}` : '';
      return fails(answer) ? faultAt(owner, path, { what }) : null;
    });

const isNot = (right: string) => (answer: unknown) => answer !== right;
const is = (wrong: string) => (answer: unknown) => answer === wrong;
const isNumber = (answer: unknown) => typeof answer === 'number';

const USERS: { readonly [container: string]: bigint } = { web: 1000n, proxy: 101n };

export const lesson = defineLesson({
  id: 'who-runs',
  start,
  solution,
  rules: ['run-as-non-root', 'run-as-user', 'run-as-group'],
  steps: {
    'user-of-web': answerThat('user-of-web', isNot('1000')),
    'user-of-proxy': answerThat('user-of-proxy', isNot('101')),
    'group-of-web': answerThat('group-of-web', isNot('3000')),
    'non-root': met('run-as-non-root'),
  },
  turns: {
    number: (scene) =>
      answerThat('user-of-web', isNumber)(scene) ??
      answerThat('user-of-proxy', isNumber)(scene) ??
      answerThat('group-of-web', isNumber)(scene),
    rewritten: (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const { owner, container } = lessonContainer;
        const { value } = effective(owner.workload.pod, container, 'runAsUser');
        const other = value === undefined || BigInt(value) !== USERS[container.name];
        return other
          ? faultIn(lessonContainer, ['securityContext', 'runAsUser'], `${value ?? ''}`)
          : null;
      }),
    'other-container': answerThat('user-of-web', is('101')),
    'pod-value': answerThat('user-of-proxy', is('1000')),
    'fs-group': answerThat('group-of-web', is('2000')),
  },
  verify: {
    web: 'kubectl exec reading -c web -- id',
    proxy: 'kubectl exec reading -c proxy -- id -u',
  },
});
