/** Conditions that every manifest is held against: what an expert looks for whatever it is. */
import { isDeepStrictEqual } from 'node:util';
import { LEVELS, type Level, levelOf } from './test-admission.ts';
import { admits, clientsBy, declaredClients } from './test-clients.ts';
import type { Condition } from './test-conditions.ts';
import { at, budgetsOf, inherited, type KubeObject, type Scene } from './test-scene.ts';

const idOf = ({ kind, namespace, name }: KubeObject) => `${kind} ${namespace}/${name}`;

/** What clients and controllers know an object by, or what Kubernetes forbids to change. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  Service: ['spec.type', 'spec.selector', 'spec.clusterIP'],
  Deployment: ['spec.selector'],
  DaemonSet: ['spec.selector'],
  StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.volumeClaimTemplates'],
  PersistentVolumeClaim: ['spec'],
  Job: ['spec.completions', 'spec.parallelism'],
  CronJob: ['spec.schedule'],
};

const objectsStay: Condition = {
  name: 'objects stay what they are',
  faults: (after, before) =>
    before.objects.flatMap((was) => {
      const is = after.objects.find((own) => idOf(own) === idOf(was));
      if (!is) return [`${idOf(was)} is gone`];
      return (FIXED[was.kind] ?? [])
        .filter((path) => !isDeepStrictEqual(at(was.value, path), at(is.value, path)))
        .map((path) => `${idOf(was)} has another ${path}`);
    }),
};

const servicePortsStay: Condition = {
  name: 'Services keep their ports',
  faults: (after, before) =>
    before.of('Service').flatMap((was) => {
      const [own, now] = [before, after].map((scene) => {
        const service = scene.of('Service').find((each) => idOf(each) === idOf(was));
        const ports = (at(service?.value, 'spec.ports') ?? []) as readonly object[];
        return ports.map((port) => ['name', 'port', 'nodePort'].map((key) => at(port, key)));
      });
      return isDeepStrictEqual(own, now) ? [] : [`${idOf(was)} has other ports`];
    }),
};

/** Numbers apart: a port may move together with its declaration. */
const withoutNumbers = (words: readonly string[] | undefined) =>
  words?.map((word) => word.replace(/\d+/g, '#'));

const programsStay: Condition = {
  name: 'the same programs run',
  faults: (after, before) =>
    before.pods.flatMap((was) => {
      const is = after.pods.find(({ object }) => idOf(object) === idOf(was.object));
      return was.containers.flatMap((own) => {
        const now = is?.containers.find(({ name }) => name === own.name);
        const same =
          now?.image === own.image &&
          isDeepStrictEqual(withoutNumbers(now?.command), withoutNumbers(own.command)) &&
          isDeepStrictEqual(withoutNumbers(now?.args), withoutNumbers(own.args));
        return same ? [] : [`${was.id} ${own.name} runs something else`];
      });
    }),
};

const hostPathsStay: Condition = {
  name: 'files of the node stay',
  faults: (after, before) =>
    before.pods.flatMap(({ id, spec }) =>
      (spec.volumes ?? []).flatMap(({ name, hostPath }) => {
        const now = after.pod(id).spec.volumes?.find((own) => own.name === name)?.hostPath;
        return !hostPath || isDeepStrictEqual(now, hostPath)
          ? []
          : [`${id}: ${hostPath.path} isn't mounted any more`];
      }),
    ),
};

const clientsStay: Condition = {
  name: 'clients keep their way in',
  faults: (after, before) => {
    const could = new Set(
      declaredClients(before)
        .filter((client) => admits(before, client))
        .map(({ says }) => says),
    );
    return declaredClients(after)
      .filter((client) => could.has(client.says) && !admits(after, client))
      .map(({ says }) => says);
  },
};

const egressStays: Condition = {
  name: 'programs keep their way out',
  faults: (after, before) =>
    after
      .of('NetworkPolicy')
      .filter((own) => !before.objects.some((was) => idOf(was) === idOf(own)))
      .filter((own) => {
        const types = at(own.value, 'spec.policyTypes');
        return Array.isArray(types) && types.includes('Egress');
      })
      .map((own) => `${idOf(own)} limits what its pods call`),
};

const budgetsFit: Condition = {
  name: 'one budget for each pod',
  faults: (after, before) =>
    after.pods.flatMap((pod) => {
      const budgets = budgetsOf(after, pod);
      const was = before.pods.find(({ id }) => id === pod.id);
      if (budgets.length < 2 || (was && budgetsOf(before, was).length > 1)) return [];
      return [`${pod.id} is selected by ${budgets.map(({ name }) => name).join(' and ')}`];
    }),
};

const drainsEnd: Condition = {
  name: 'a node can be drained',
  faults: (after, before) =>
    after
      .of('PodDisruptionBudget')
      .filter((own) => !before.objects.some((was) => idOf(was) === idOf(own)))
      .flatMap((own) => {
        const [least, most] = ['spec.minAvailable', 'spec.maxUnavailable'].map((path) =>
          at(own.value, path),
        );
        const pods = after.pods.filter((pod) => budgetsOf(after, pod).includes(own));
        const count = Math.max(
          ...pods.map(({ object }) => Number(at(object.value, 'spec.replicas') ?? 1)),
        );
        const blocks =
          most === 0 || most === '0%' || least === '100%' || Number(least ?? 0) >= count;
        return blocks ? [`${idOf(own)} allows no disruption`] : [];
      }),
};

const namespacesFit: Condition = {
  name: 'namespaces admit their pods',
  faults: (after, before) =>
    after.of('Namespace').flatMap((own) => {
      const label = 'metadata.labels[pod-security.kubernetes.io/enforce]';
      const [was, is] = [before, after].map((scene) =>
        LEVELS.indexOf(at(scene.object(`Namespace/${own.name}`).value, label) as Level),
      ) as [number, number];
      if (is <= Math.max(was, 0)) return [];
      return after.pods
        .filter(({ object }) => object.namespace === own.name)
        .filter((pod) => LEVELS.indexOf(levelOf(pod)) < is)
        .map(({ id }) => `${own.name} rejects ${id}`);
    }),
};

const noObjectTwice: Condition = {
  name: 'no object is there twice',
  faults: (after, before) => {
    const twice = (scene: Scene) =>
      scene.objects.map(idOf).filter((id, i, all) => all.indexOf(id) !== i);
    return twice(after).filter((id) => !twice(before).includes(id));
  },
};

const accountsExist: Condition = {
  name: 'ServiceAccounts exist',
  faults: (after, before) =>
    after.pods.flatMap(({ id, spec: { serviceAccountName: name }, object }) => {
      const was = before.pod(id).spec.serviceAccountName;
      const exists = after
        .of('ServiceAccount')
        .some((own) => own.name === name && own.namespace === object.namespace);
      return name === undefined || name === was || exists ? [] : [`${id} names ${name}`];
    }),
};

const claimsAreWritable: Condition = {
  name: 'claims can be written by their user',
  faults: (after, before) =>
    after.pods.flatMap((pod) =>
      pod.containers.flatMap((container) => {
        const user = inherited(pod, container, 'runAsUser');
        const old = before.pod(pod.id);
        const was = old.containers.find(({ name }) => name === container.name);
        const wasUser = was && inherited(old, was, 'runAsUser');
        const mounts = (container.volumeMounts ?? []).filter(
          ({ name, readOnly }) => pod.claims.has(name) && !readOnly,
        );
        const changed = user !== undefined && user > 0 && user !== wasUser;
        return mounts.length > 0 && changed && pod.spec.securityContext?.fsGroup === undefined
          ? [`${pod.id} ${container.name} runs as ${user} without fsGroup`]
          : [];
      }),
    ),
};

const mountsStay: Condition = {
  name: 'what is mounted stays mounted',
  faults: (after, before) =>
    before.pods.flatMap((was) => {
      const pod = after.pod(was.id);
      return was.containers.flatMap((own) => {
        const now = pod.containers.find(({ name }) => name === own.name);
        return (own.volumeMounts ?? [])
          .filter(
            ({ name, mountPath }) =>
              !now?.volumeMounts?.some(
                (each) => each.name === name && each.mountPath === mountPath,
              ),
          )
          .map(({ mountPath }) => `${was.id} ${own.name}: ${mountPath}`);
      });
    }),
};

/** Client pods in the files, which name a Service in their environment or their arguments. */
export const reaches = (from: string, service: string, port: number): Condition => ({
  name: `reaches ${from} ${service}:${port}`,
  faults: (after) => {
    const { object, labels } = after.pod(from);
    const { namespace } = after.object(`Service/${service}`);
    const client = { namespace: object.namespace, labels };
    const ways = clientsBy(after, object, { name: service, port, namespace }, client);
    return [
      ...(ways.length === 0 ? ['the port leads to no pod'] : []),
      ...ways.filter((own) => !admits(after, own)).map(({ says }) => says),
    ];
  },
});

export const GENERAL: readonly Condition[] = [
  objectsStay,
  servicePortsStay,
  programsStay,
  hostPathsStay,
  mountsStay,
  clientsStay,
  egressStays,
  budgetsFit,
  drainsEnd,
  namespacesFit,
  noObjectTwice,
  accountsExist,
  claimsAreWritable,
];
