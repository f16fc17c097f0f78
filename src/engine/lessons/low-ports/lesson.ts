/** A port above 1023 for a process without capabilities, while the Service keeps port 80 for its clients. */
import { numberBelow, textBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import type { LessonSubject, Test } from '../subject.ts';
import {
  containerNamed,
  faultAt,
  faultIn,
  first,
  lessonContainers,
  lessonObjects,
  met,
  objectValue,
  written,
} from '../subject.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const ADD = ['securityContext', 'capabilities', 'add'];
const DROP = ['securityContext', 'capabilities', 'drop'];

const portIn = (scene: LessonSubject): number | undefined => {
  const web = containerNamed(scene, 'web');
  return (
    web && numberBelow(web.owner.object.value, ...web.container.path, 'ports', 0, 'containerPort')
  );
};

/** The variable that tells the program where to listen, as it is written. */
const variableIn = (scene: LessonSubject) => {
  const web = containerNamed(scene, 'web');
  const env = web && written(web, 'env');
  const at = Array.isArray(env)
    ? env.findIndex((variable) => textBelow(variable, 'name') === 'PORT')
    : -1;
  return { web, at, value: at < 0 ? undefined : web && written(web, 'env', at, 'value') };
};

const programListens: Test = (scene) => {
  const { web, at, value } = variableIn(scene);
  const port = portIn(scene);
  if (!web || (port !== undefined && port >= 1024 && value === `${port}`)) return null;
  return faultIn(web, at < 0 ? ['env'] : ['env', at, 'value'], `${port ?? ''}`);
};

const serviceLeads: Test = (scene) =>
  first(lessonObjects(scene, 'Service'), (owner) => {
    const port = portIn(scene);
    const name = containerNamed(scene, 'web')?.container.value.ports?.[0]?.name;
    const target = objectValue(owner, 'spec', 'ports', 0, 'targetPort');
    const leads = target === port || (name !== undefined && target === name);
    return leads && (port ?? 0) >= 1024
      ? null
      : faultAt(owner, ['spec', 'ports', 0, 'targetPort'], { what: `${port ?? ''}` });
  });

export const lesson = defineLesson({
  id: 'low-ports',
  start,
  solution,
  rules: ['dropped-capabilities', 'privileged-ports'],
  steps: {
    drop: met('dropped-capabilities'),
    port: met('privileged-ports'),
    program: programListens,
    service: serviceLeads,
  },
  turns: {
    'bind-service': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const added = written(lessonContainer, ...ADD);
        return Array.isArray(added) && added.includes('NET_BIND_SERVICE')
          ? faultIn(lessonContainer, ADD)
          : null;
      }),
    'lower-case': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const dropped = written(lessonContainer, ...DROP);
        const names = Array.isArray(dropped) ? dropped : [];
        return names.some(
          (capability) => capability !== 'ALL' && String(capability).toUpperCase() === 'ALL',
        )
          ? faultIn(lessonContainer, DROP)
          : null;
      }),
    number: (scene) => {
      const { web, at, value } = variableIn(scene);
      return web && typeof value === 'number'
        ? faultIn(web, ['env', at, 'value'], `${value}`)
        : null;
    },
    'clients-port': (scene) =>
      first(lessonObjects(scene, 'Service'), (owner) => {
        const path = ['spec', 'ports', 0, 'port'];
        const port = objectValue(owner, ...path);
        return port === 80 ? null : faultAt(owner, path, { what: String(port ?? '') });
      }),
  },
  verify: {
    capabilities: 'kubectl exec deploy/storefront -- grep CapEff /proc/1/status',
    service: 'kubectl get endpointslices -l kubernetes.io/service-name=storefront',
  },
});
