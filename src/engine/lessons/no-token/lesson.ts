/** Don’t mount the API token if nothing uses it, and give the pods their own ServiceAccount. */
import { accountOf } from '../../model/bundle/service-account.ts';
import { defineLesson } from '../lesson.ts';
import {
  faultAt,
  faultOf,
  first,
  type LessonSubject,
  lessonObjects,
  met,
  objectName,
  objectValue,
  specValue,
  type Test,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const FIELD = 'automountServiceAccountToken';

const accountIn = (scene: LessonSubject, name: string) =>
  lessonObjects(scene, 'ServiceAccount').find((account) => objectName(account) === name);

/** A fault at the pods, where what they say is of a kind. */
const podsThat =
  (
    fails: (scene: LessonSubject, account: string, mounts: unknown) => boolean,
    field: string,
  ): Test =>
  (scene) =>
    first(scene.workloads, (owner) => {
      const { pod } = owner.workload;
      const { name } = accountOf(pod);
      return fails(scene, name, specValue(owner, FIELD))
        ? faultAt(owner, [...pod.specPath, field], { what: name })
        : null;
    });

export const lesson = defineLesson({
  id: 'no-token',
  start,
  solution,
  rules: ['service-account-token', 'default-service-account'],
  steps: {
    token: met('service-account-token'),
    account: podsThat((scene, name) => !accountIn(scene, name), 'serviceAccountName'),
    later: (scene) => {
      const accounts = lessonObjects(scene, 'ServiceAccount');
      if (accounts.length === 0) return faultOf(scene, { who: 'catalog' });
      return first(accounts, (owner) =>
        objectValue(owner, FIELD) === false ? null : faultAt(owner, [FIELD]),
      );
    },
  },
  turns: {
    quoted: podsThat((_, __, mounts) => typeof mounts === 'string', FIELD),
    default: podsThat(
      (scene, name) => name === 'default' && accountIn(scene, name) !== undefined,
      'serviceAccountName',
    ),
    unknown: podsThat(
      (scene, name) => name !== 'default' && !accountIn(scene, name),
      'serviceAccountName',
    ),
    'account-alone': podsThat((scene, name, mounts) => {
      const account = accountIn(scene, name);
      return mounts === true && account !== undefined && objectValue(account, FIELD) === false;
    }, FIELD),
  },
  verify: {
    token: 'kubectl exec -n shop deploy/catalog -- ls /var/run/secrets/kubernetes.io',
    rights: 'kubectl auth can-i --list -n shop --as=system:serviceaccount:shop:catalog',
  },
});
