import {
  faultAt,
  first,
  type LessonSubject,
  lessonContainers,
  lessonObjects,
  type Test,
  written,
} from '../../lessons/subject.ts';
import {
  type SecretProviderClass,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { listBelow, textBelow } from '../../text/json.ts';
import { defineCheck } from '../question.ts';
import after from './after.yaml?raw';
import before from './before.yaml?raw';

const classesIn = (scene: LessonSubject): readonly SecretProviderClass[] =>
  lessonObjects(scene, 'SecretProviderClass').flatMap(
    ({ object }) => secretProviderClassOf(object) ?? [],
  );

const copies = (scene: LessonSubject): boolean =>
  classesIn(scene).some(({ secretObjects }) => secretObjects.length > 0);

/** No class copies what it mounts into a Secret. */
const noCopies: Test = (scene) =>
  first(lessonObjects(scene, 'SecretProviderClass'), (owner) => {
    const providerClass = secretProviderClassOf(owner.object);
    return providerClass && providerClass.secretObjects.length > 0
      ? faultAt(owner, ['spec', 'secretObjects'])
      : null;
  });

/** A class that has no object of the vault any more mounts nothing. */
const mountsNothing: Test = (scene) =>
  first(lessonObjects(scene, 'SecretProviderClass'), (owner) => {
    const providerClass = secretProviderClassOf(owner.object);
    return providerClass && providerClass.objects.length === 0
      ? faultAt(owner, ['spec', 'parameters', 'objects'])
      : null;
  });

const readsSecret = (scene: LessonSubject): boolean =>
  lessonContainers(scene).some((container) =>
    listBelow(written(container, 'env') ?? null).some(
      (variable) => textBelow(variable, 'valueFrom', 'secretKeyRef', 'name') !== undefined,
    ),
  );

export const check = defineCheck({
  before,
  after,
  choices: {
    copies: {
      pod: (scene) => !copies(scene) && !readsSecret(scene),
      secret: copies,
      variable: readsSecret,
    },
    identity: {
      node: (scene) =>
        classesIn(scene).some(
          ({ identity }) => identity === 'system-assigned' || identity === 'user-assigned',
        ),
      pod: (scene) => classesIn(scene).some(({ identity }) => identity === 'workload-id'),
      old: (scene) => classesIn(scene).some(({ identity }) => identity === 'pod-identity'),
    },
  },
  change: {
    done: noCopies,
    turns: { nothing: mountsNothing },
    solution: [
      [
        '  secretObjects:\n    - secretName: billing\n      type: Opaque\n      data:\n        - objectName: sql-password\n          key: password\n',
        '',
      ],
    ],
  },
});
