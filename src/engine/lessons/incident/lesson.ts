/** A pod was broken into: close each thing that the attack used. */
import { isolates } from '../../model/bundle/network-policy.ts';
import { isObject, listBelow, numberBelow, textBelow, valueBelow } from '../../text/json.ts';
import { defineLesson } from '../lesson.ts';
import {
  all,
  faultAt,
  faultIn,
  faultOf,
  first,
  type LessonSubject,
  lessonContainers,
  lessonObjects,
  met,
  type SceneObject,
  specValue,
  type Test,
  written,
} from '../subject.ts';
import { variableNamed, variableThat } from '../variables.ts';
import solution from './solution.yaml?raw';
import start from './start.yaml?raw';

const UPLOADS = '/app/uploads';
const VARIABLE = 'DB_PASSWORD';
const NEW_SECRET = 'invoices-db-2';
const DATABASE = { app: 'postgres', port: 5432 };

/** The policies that close the pod to outgoing traffic, but for what they allow. */
const policiesIn = (scene: LessonSubject): SceneObject[] =>
  lessonObjects(scene, 'NetworkPolicy').filter(({ object }) => {
    const selector = valueBelow(object.value, 'spec', 'podSelector');
    const selects =
      textBelow(selector, 'matchLabels', 'app') === 'invoices' ||
      (isObject(selector) && Object.keys(selector).length === 0);
    return object.namespace === 'shop' && selects && isolates(object.value, 'Egress');
  });

const rulesOf = ({ object }: SceneObject) => listBelow(object.value, 'spec', 'egress');

/** The folder for uploads is a volume that can be written to. */
const uploadsAreWritable: Test = (scene) =>
  first(lessonContainers(scene), (lessonContainer) => {
    const mount = listBelow(written(lessonContainer, 'volumeMounts') ?? null).find(
      (entry) =>
        textBelow(entry, 'mountPath') === UPLOADS && valueBelow(entry, 'readOnly') !== true,
    );
    const volume = listBelow(specValue(lessonContainer.owner, 'volumes') ?? null).find(
      (entry) => mount !== undefined && textBelow(entry, 'name') === textBelow(mount, 'name'),
    );
    return isObject(volume) && 'emptyDir' in volume
      ? null
      : faultIn(lessonContainer, ['volumeMounts'], UPLOADS);
  });

export const lesson = defineLesson({
  id: 'incident',
  start,
  solution,
  rules: [
    'read-only-root-filesystem',
    'allow-privilege-escalation',
    'run-as-non-root',
    'service-account-token',
    'credentials-in-env',
    'network-policies',
  ],
  steps: {
    files: all(met('read-only-root-filesystem'), uploadsAreWritable),
    root: all(met('allow-privilege-escalation'), met('run-as-non-root')),
    token: met('service-account-token'),
    password: (scene) => {
      const variable = variableNamed(scene, VARIABLE);
      if (variable?.secret === NEW_SECRET) return null;
      const [web] = lessonContainers(scene);
      const at = variable ? ['env', variable.at] : ['env'];
      return web ? faultIn(web, at, VARIABLE) : faultOf(scene);
    },
    exit: (scene) => {
      const policies = policiesIn(scene);
      const reaches = policies.some((policy) =>
        rulesOf(policy).some(
          (rule) =>
            listBelow(rule, 'to').some(
              (peer) => textBelow(peer, 'podSelector', 'matchLabels', 'app') === DATABASE.app,
            ) &&
            listBelow(rule, 'ports').some((port) => numberBelow(port, 'port') === DATABASE.port),
        ),
      );
      return reaches ? null : faultOf(scene, { who: 'invoices' });
    },
  },
  turns: {
    'one-folder': (scene) =>
      first(lessonContainers(scene), (lessonContainer) => {
        const at = listBelow(written(lessonContainer, 'volumeMounts') ?? null).findIndex((entry) =>
          ['/app', '/app/plugins'].includes(textBelow(entry, 'mountPath') ?? ''),
        );
        return at < 0
          ? null
          : faultIn(
              lessonContainer,
              ['volumeMounts', at],
              textBelow(written(lessonContainer, 'volumeMounts', at), 'mountPath'),
            );
      }),
    'old-secret': variableThat(
      ({ name, secret }) => name === VARIABLE && secret !== undefined && secret !== NEW_SECRET,
    ),
    'new-literal': variableThat(
      ({ name, value }) => name === VARIABLE && value !== undefined && value !== 'rainy-harbour-17',
    ),
    'old-password': variableThat(
      ({ name, value }) => name !== VARIABLE && value === 'rainy-harbour-17',
    ),
    'one-address': (scene) =>
      first(policiesIn(scene), (owner) => {
        const i = rulesOf(owner).findIndex((rule) =>
          listBelow(rule, 'to').some((peer) => textBelow(peer, 'ipBlock', 'cidr') === '0.0.0.0/0'),
        );
        return i < 0 ? null : faultAt(owner, ['spec', 'egress', i]);
      }),
    open: (scene) =>
      first(policiesIn(scene), (owner) => {
        const i = rulesOf(owner).findIndex((rule) => listBelow(rule, 'to').length === 0);
        return i < 0 ? null : faultAt(owner, ['spec', 'egress', i]);
      }),
  },
  verify: {
    files: 'kubectl exec -n shop deploy/invoices -- touch /app/plugins/probe',
    rights: 'kubectl exec -n shop deploy/invoices -- grep NoNewPrivs /proc/1/status',
    exit: 'kubectl exec -n shop deploy/invoices -- wget -qT 3 -O- https://203.0.113.7',
  },
});
