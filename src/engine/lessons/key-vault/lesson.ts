/** A password that is stored only in Azure Key Vault. */

import {
  type SecretProviderClass,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import {
  type SecretStoreVolume,
  secretStoreVolumesOf,
} from '../../model/azure/secret-store-volumes.ts';
import { vaultObjectFiles } from '../../model/azure/vault-objects.ts';
import { sameNamespace } from '../../model/bundle/bundle.ts';
import { entriesBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  all,
  containerNamed,
  faultAt,
  faultIn,
  faultOf,
  first,
  type LessonSubject,
  lessonObjects,
  met,
  objectValue,
  type Test,
} from '../subject.ts';
import { movedElsewhere, variableNamed, variableThat, withoutVariables } from '../variables.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const LITERAL = 'DB_PASSWORD';
const FILE = 'DB_PASSWORD_FILE';
const OBJECT = 'sql-password';

const isComplete = (providerClass: SecretProviderClass): boolean =>
  providerClass.azure &&
  providerClass.identity === 'workload-id' &&
  providerClass.parameter('keyvaultName') !== '' &&
  providerClass.tenantId !== '' &&
  providerClass.objects.some(({ fields }) => fields.objectName === OBJECT);

const classStands: Test = (scene) => {
  const classes = lessonObjects(scene, 'SecretProviderClass');
  if (classes.length === 0) return faultOf(scene, { who: 'billing' });
  return first(classes, (owner) => {
    const providerClass = secretProviderClassOf(owner.object);
    return providerClass && isComplete(providerClass)
      ? null
      : faultAt(owner, ['spec', 'parameters']);
  });
};

/** The volumes of the pods that a class of the manifest fills, with that class. */
const volumesIn = (scene: LessonSubject) =>
  scene.workloads.flatMap(({ workload }) =>
    secretStoreVolumesOf(workload.pod).flatMap((volume) => {
      const providerClass = lessonObjects(scene, 'SecretProviderClass')
        .map(({ object }) => secretProviderClassOf(object))
        .find((candidate) => candidate?.name === volume.className);
      return providerClass && sameNamespace(providerClass.namespace, workload.namespace)
        ? [{ volume, providerClass }]
        : [];
    }),
  );

/** Where the password is to be found as a file, in every mount. */
const filesIn = (scene: LessonSubject): string[] =>
  volumesIn(scene).flatMap(({ volume, providerClass }) => {
    const names = providerClass.objects
      .filter(({ fields }) => fields.objectName === OBJECT)
      .flatMap(vaultObjectFiles);
    return volume.mounts.flatMap(({ mountPath }) =>
      names.map((name) => `${mountPath.replace(/\/+$/, '')}/${name}`),
    );
  });

const isMounted = ({ mounts }: SecretStoreVolume): boolean =>
  mounts.some(({ readOnly }) => readOnly);

const volumeStands: Test = (scene) => {
  const web = containerNamed(scene, 'web');
  const stands = volumesIn(scene).some(({ volume }) => volume.readOnly && isMounted(volume));
  return !web || stands ? null : faultIn(web, ['volumeMounts']);
};

export const lesson = defineLesson({
  id: 'key-vault',
  start,
  solution,
  rules: ['credentials-in-env', 'secret-provider-class-objects', 'secret-store-volumes'],
  steps: {
    class: classStands,
    volume: volumeStands,
    program: (scene) => {
      const web = containerNamed(scene, 'web');
      const file = variableNamed(scene, FILE);
      const [path = ''] = filesIn(scene);
      if (!web || (typeof file?.value === 'string' && filesIn(scene).includes(file.value))) {
        return null;
      }
      return faultIn(web, file ? ['env', file.at, 'value'] : ['env'], path);
    },
    literal: all(withoutVariables(LITERAL), met('credentials-in-env')),
  },
  turns: {
    'secret-object': (scene) =>
      first(lessonObjects(scene, 'Secret'), (owner) => {
        const key = ['stringData', 'data'].find(
          (field) => entriesBelow(owner.object.value, field).length > 0,
        );
        return key ? faultAt(owner, [key], { what: key }) : null;
      }),
    moved: (scene) =>
      movedElsewhere('not-a-real-password', LITERAL)(scene) ??
      first(lessonObjects(scene, 'ConfigMap'), (owner) => {
        const found = entriesBelow(owner.object.value, 'data').find(([, value]) =>
          String(value).includes('not-a-real-password'),
        );
        return found ? faultAt(owner, ['data', found[0]], { what: found[0] }) : null;
      }),
    'from-secret': variableThat(({ name, secret }) => name === LITERAL && secret !== undefined),
    'class-type': (scene) =>
      first(lessonObjects(scene, 'SecretProviderClass'), (owner) => {
        const parameters = entriesBelow(owner.object.value, 'spec', 'parameters');
        const odd = parameters.find(
          ([key, value]) => key !== 'objects' && typeof value !== 'string',
        );
        const path = ['spec', 'parameters', odd?.[0] ?? ''];
        return odd ? faultAt(owner, path, { what: odd[0] }) : null;
      }),
    'objects-type': (scene) =>
      first(lessonObjects(scene, 'SecretProviderClass'), (owner) => {
        const path = ['spec', 'parameters', 'objects'];
        const objects = objectValue(owner, ...path);
        return objects !== undefined && typeof objects !== 'string' ? faultAt(owner, path) : null;
      }),
    'other-namespace': (scene) =>
      first(lessonObjects(scene, 'SecretProviderClass'), (owner) =>
        sameNamespace(owner.object.namespace, 'shop')
          ? null
          : faultAt(owner, ['metadata', 'namespace'], { what: owner.object.namespace ?? '' }),
      ),
    'sub-path': ({ workloads }) =>
      first(workloads, (owner) => {
        const mounts = secretStoreVolumesOf(owner.workload.pod).flatMap((volume) => volume.mounts);
        const mount = mounts.find(({ subPath }) => subPath !== null);
        return mount ? faultAt(owner, mount.at, { who: mount.container.name }) : null;
      }),
    'too-early': (scene) => {
      const web = containerNamed(scene, 'web');
      if (!web || variableNamed(scene, LITERAL) || volumesIn(scene).length > 0) return null;
      return faultIn(web, ['env']);
    },
  },
  verify: {
    file: 'kubectl exec -n shop deploy/billing -- ls /mnt/secrets',
    wait: 'kubectl describe pod -n shop -l app=billing',
  },
});
