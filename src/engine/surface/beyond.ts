/** The paths that leave the node: the Kubernetes API, the metadata endpoint and identities in Azure. */

import { bindingSelector } from '../model/azure/pod-identity.ts';
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import {
  identityContainers,
  identityLabelPath,
  isOutOfReach,
  projectsToken,
  skippedContainers,
  TOKEN_AUDIENCE,
  usesWorkloadIdentity,
} from '../model/azure/workload-identity.ts';
import { isolates, OTHER_POLICIES } from '../model/bundle/network-policy.ts';
import { NETWORK_POLICY, selecting } from '../model/bundle/selection.ts';
import { accountDeclines, accountOf, replacesTokenMount } from '../model/bundle/service-account.ts';
import type { ContainerRef, Pod } from '../model/pod.ts';
import { type Json, listBelow, textBelow, valueBelow } from '../text/json.ts';
import {
  type Answer,
  answer,
  codesIn,
  isBadState,
  isUnknown,
  type Known,
  pathsIn,
  type SurfaceSubject,
  statusIn,
} from './subject.ts';

/** Names of a container's volumes that bring a token of the pod's account, for an audience that counts. */
const projectedTokens = (
  { spec }: Pod,
  { value }: ContainerRef,
  counts: (audience: string | undefined) => boolean,
): readonly string[] => {
  const isToken = (source: Json): boolean =>
    valueBelow(source, 'serviceAccountToken') !== undefined &&
    counts(textBelow(source, 'serviceAccountToken', 'audience'));
  const mounted = new Set(value.volumeMounts?.map(({ name }) => name));
  return (spec.volumes ?? []).flatMap(({ name, projected }) =>
    name && mounted.has(name) && listBelow(projected, 'sources').some(isToken) ? [name] : [],
  );
};

/** A token without an audience is meant for the API server. */
const isForApi = (audience: string | undefined): boolean => !audience;

export function apiToken(scene: SurfaceSubject, container: ContainerRef): Answer<'api-token'> {
  const { says, workload, bundle } = scene;
  const is = answer<'api-token'>;
  const rule = 'service-account-token';
  const status = says(rule);
  const projected = projectedTokens(workload.pod, container, isForApi);
  if (projected.length > 0) return is(scene, 'projected', rule, status, projected);
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (status.state === 'on') return is(scene, 'off', rule, status);
  // The admission plugin passes over containers that are added later.
  if (container.role === 'ephemeral') return is(scene, 'ephemeral', rule, status);
  if (replacesTokenMount(container)) return is(scene, 'replaced', rule, status);
  const automount = workload.pod.spec.automountServiceAccountToken;
  const { name } = accountOf(workload.pod);
  if (automount === undefined && accountDeclines(bundle, workload)) {
    return is(scene, 'account', rule, status, [name]);
  }
  // The rule is content with a token that a role of the files is given for; it is there all the same.
  return isBadState(status)
    ? is(scene, 'mounted', rule, status)
    : is(scene, 'bound', rule, status, [name]);
}

export function metadata(scene: SurfaceSubject): Answer<'metadata'> {
  const { says, workload, bundle } = scene;
  const is = answer<'metadata'>;
  const host = says('host-namespaces');
  // Network policies do not hold for pods on the node's network.
  if (codesIn(host).includes('host-network')) {
    return is(scene, 'host-network', 'host-namespaces', host);
  }
  const rule = 'network-policies';
  const policies: readonly Known[] = [...selecting(bundle, NETWORK_POLICY, workload)].flatMap(
    ({ object }) => scene.entryOf(object) ?? [],
  );
  const closing = policies.filter(({ object }) => isolates(object.value, 'Egress'));
  const verdicts = closing.map((policy) => ({
    policy,
    status: statusIn(policy.review, 'metadata-endpoint-egress'),
  }));
  const namesOf = (some: typeof verdicts) => some.map(({ policy }) => policy.object.name ?? '');
  const placesOf = (some: typeof verdicts) =>
    some.flatMap(({ policy: { file, document }, status }) =>
      pathsIn(status).map((at) => ({ file, document, at })),
    );
  // What one policy allows is allowed, whatever others say.
  const allowing = verdicts.filter(({ status }) => isBadState(status));
  if (allowing.length > 0) {
    const places = placesOf(allowing);
    return is(scene, 'allowed', 'metadata-endpoint-egress', places, namesOf(allowing));
  }
  if (isUnknown(host)) return is(scene, 'unknown', 'host-namespaces', host);
  const open = verdicts.filter(({ status }) => isUnknown(status));
  if (open.length > 0) return is(scene, 'unknown', 'metadata-endpoint-egress', placesOf(open));
  if (OTHER_POLICIES.some((kind) => bundle.of(kind).length > 0)) {
    return is(scene, 'other-policies', rule, []);
  }
  if (verdicts.length > 0) {
    return is(scene, 'blocked', 'metadata-endpoint-egress', placesOf(verdicts), namesOf(verdicts));
  }
  const doubtful = [scene.entry, ...policies].find(({ uncertain: doubt }) => doubt);
  // That rule is about incoming traffic: it is the nearest control, but has nothing to ask for here.
  return is(scene, doubtful ? 'unknown' : 'no-policy', rule, []);
}

/** A class that a container mounts files of; undefined where the files do not hold it. */
interface MountedClass {
  readonly name: string;
  readonly providerClass: SecretProviderClass | undefined;
  readonly entry: Known | undefined;
}

/** The classes of a vault's secrets that a container mounts. */
export function containerClasses(
  { workload: { pod, namespace }, bundle, entryOf }: SurfaceSubject,
  container: ContainerRef,
): readonly MountedClass[] {
  return secretStoreVolumesOf(pod)
    .filter(({ mounts }) => mounts.some((mount) => mount.container === container))
    .map(({ className: name }) => {
      const [found] = SECRET_PROVIDER_CLASSES.flatMap((kind) =>
        bundle.named(kind, name, namespace),
      );
      const providerClass = found && secretProviderClassOf(found.object);
      return {
        name,
        providerClass: providerClass ?? undefined,
        entry: found && entryOf(found.object),
      };
    });
}

/** Whether the webhook gives the container a token for Microsoft Entra ID, or the pod brings one. */
function holdsIdentityToken({ workload }: SurfaceSubject, container: ContainerRef): boolean {
  const { pod, namespace } = workload;
  const brought = (audience: string | undefined) => audience === TOKEN_AUDIENCE;
  if (projectsToken(pod) && projectedTokens(pod, container, brought).length > 0) return true;
  return (
    usesWorkloadIdentity(pod) &&
    !isOutOfReach(namespace) &&
    identityContainers(pod).includes(container) &&
    !skippedContainers(pod).includes(container.name)
  );
}

const NODE_IDENTITIES = ['user-assigned', 'system-assigned'];

/**
 * An identity of the node is open: every pod of the node may use it, and whatever it is allowed. One of the
 * workload's own is narrowed: only what its roles allow, and only to this account.
 */
export function identity(scene: SurfaceSubject, container: ContainerRef): Answer<'identity'> {
  const { says, workload, entry } = scene;
  const is = answer<'identity'>;
  const { pod } = workload;
  const classes = containerClasses(scene, container);
  const byNode = classes.filter(({ providerClass: mounted }) =>
    NODE_IDENTITIES.includes((mounted?.azure && mounted.identity) || ''),
  );
  if (byNode.length > 0) {
    const rule = 'secret-provider-class-identity';
    const places = byNode.flatMap(({ entry: classEntry }) => {
      if (!classEntry) return [];
      const { file, document } = classEntry;
      return pathsIn(statusIn(classEntry.review, rule)).map((at) => ({ file, document, at }));
    });
    return is(
      scene,
      'node',
      rule,
      places,
      byNode.map(({ name }) => name),
    );
  }
  const legacy = says('aad-pod-identity');
  if (bindingSelector(pod)) return is(scene, 'pod-identity', 'aad-pod-identity', legacy);
  const rule = 'workload-identity';
  const status = says(rule);
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (isUnknown(legacy)) return is(scene, 'unknown', 'aad-pod-identity', legacy);
  if (holdsIdentityToken(scene, container)) {
    const at = identityLabelPath(pod);
    const place = { file: entry.file, document: entry.document, at };
    return is(scene, 'workload-identity', rule, [place], [accountOf(pod).name]);
  }
  const [mounted] = classes;
  if (mounted) {
    return is(scene, 'driver', rule, status, classes.map(({ name }) => name).filter(Boolean));
  }
  return is(scene, isBadState(status) ? 'incomplete' : 'none', rule, status);
}
