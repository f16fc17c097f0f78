/**
 * Pod-managed identity (AAD Pod Identity), the predecessor of Microsoft Entra Workload ID: a label of the
 * pod is the selector of an AzureIdentityBinding, which names an AzureIdentity. Everything is looked up
 * within one namespace, as the AKS add-on did.
 */
import { added } from '../../text/grouped.ts';
import { entriesBelow, isObject, type Json, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { type Bundle, type BundleObject, kindOf, sameNamespace } from '../bundle/bundle.ts';
import { indexed, workloadsByLabel } from '../bundle/lookups.ts';
import type { ObjectRef, Pod, Workload } from '../pod.ts';
import { secretProviderClassOf } from './secret-provider-class.ts';

export const POD_IDENTITY = {
  /** Label of the pod: the selector of its bindings. */
  label: 'aadpodidbinding',
  /** Annotation of an AzureIdentity: `namespaced` keeps it to pods of its own namespace. */
  behavior: 'aadpodidentity.k8s.io/Behavior',
  identity: 'aadpodidentity.k8s.io/v1/AzureIdentity',
  binding: 'aadpodidentity.k8s.io/v1/AzureIdentityBinding',
  /** Written by the controller, never by people. */
  assigned: 'aadpodidentity.k8s.io/v1/AzureAssignedIdentity',
  exception: 'aadpodidentity.k8s.io/v1/AzurePodIdentityException',
} as const;

export const POD_IDENTITY_KINDS = [
  POD_IDENTITY.identity,
  POD_IDENTITY.binding,
  POD_IDENTITY.assigned,
  POD_IDENTITY.exception,
] as const;

/** The selector that the pod asks for; undefined without the label, and an empty one means nothing. */
export const bindingSelector = ({ metadata }: Pod): string | undefined =>
  metadata.labels?.get(POD_IDENTITY.label);

/** Where the label stands and does nothing: on the workload or its Jobs. */
export const misplacedBindingLabels = ({ object, pod }: Workload): Path[] =>
  [[], ['spec', 'jobTemplate']]
    .map((below) => [...object.path, ...below])
    .filter((path) => path.length < pod.path.length)
    .map((path) => [...path, 'metadata', 'labels', POD_IDENTITY.label])
    .filter((path) => valueBelow(object.value, ...path.slice(object.path.length)) !== undefined);

/** Older versions spelt the fields with a capital, and all were read whatever their case. */
function field({ value }: ObjectRef, name: string): Json | undefined {
  const spec = valueBelow(value, 'spec');
  if (!isObject(spec)) return undefined;
  const key = Object.keys(spec).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (spec[key] ?? undefined);
}

const textOf = (object: ObjectRef, name: string): string | undefined =>
  textBelow(field(object, name)) || undefined;

export interface AzureIdentity {
  readonly type: 'user-assigned' | 'service-principal' | 'service-principal-certificate';
  readonly clientId: string | undefined;
  readonly resourceId: string | undefined;
  readonly tenantId: string | undefined;
}

const TYPES = ['user-assigned', 'service-principal', 'service-principal-certificate'] as const;

/** @param object an AzureIdentity; a type left out, or one that there is not, is 0 */
export function azureIdentity(object: ObjectRef): AzureIdentity {
  return {
    type: TYPES[Number(field(object, 'type') ?? 0)] ?? 'user-assigned',
    clientId: textOf(object, 'clientID'),
    resourceId: textOf(object, 'resourceID'),
    tenantId: textOf(object, 'tenantID'),
  };
}

export interface AzureIdentityBinding {
  readonly azureIdentity: string | undefined;
  readonly selector: string | undefined;
}

/** @param object an AzureIdentityBinding */
export const azureIdentityBinding = (object: ObjectRef): AzureIdentityBinding => ({
  azureIdentity: textOf(object, 'azureIdentity'),
  selector: textOf(object, 'selector'),
});

/** A binding that selects a pod, and the identities of the files that it may name. */
export interface BoundIdentity {
  readonly binding: BundleObject;
  /** The identity’s name, also where the files do not hold it. */
  readonly name: string | undefined;
  readonly identities: readonly BundleObject[];
}

const bindingsBySelector = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const entry of bundle.of(POD_IDENTITY.binding)) {
    const { selector } = azureIdentityBinding(entry.object);
    if (selector !== undefined) added(index, selector, () => []).push(entry);
  }
  return index;
});

/**
 * The identities that a workload’s pods may use: label, then binding, then identity.
 * @param bundle holds the files’ bindings and identities
 */
export function boundIdentities(bundle: Bundle, { pod, namespace }: Workload): BoundIdentity[] {
  const selector = bindingSelector(pod);
  if (!selector) return [];
  return (bindingsBySelector(bundle).get(selector) ?? [])
    .filter(({ object }) => sameNamespace(object.namespace, namespace))
    .map((binding) => ({ binding, ...named(bundle, binding.object, namespace) }));
}

function named(bundle: Bundle, binding: ObjectRef, namespace: string | null) {
  const { azureIdentity: name } = azureIdentityBinding(binding);
  const within = binding.namespace ?? namespace;
  const identities = name === undefined ? [] : bundle.named(POD_IDENTITY.identity, name, within);
  return { name, identities };
}

/**
 * The workloads whose pods a binding selects.
 * @param bundle holds the files’ workloads
 */
export function workloadsBound(bundle: Bundle, binding: ObjectRef): Workload[] {
  const { selector } = azureIdentityBinding(binding);
  if (selector === undefined) return [];
  return (workloadsByLabel(bundle).get(`${POD_IDENTITY.label}=${selector}`) ?? []).filter(
    ({ namespace }) => sameNamespace(namespace, binding.namespace),
  );
}

/**
 * The exceptions by which the agent lets a workload’s calls to the metadata endpoint pass: any one of
 * the labels will do.
 */
export function exceptionsFor(bundle: Bundle, { pod, namespace }: Workload): BundleObject[] {
  return bundle
    .of(POD_IDENTITY.exception)
    .filter(
      ({ object }) =>
        sameNamespace(object.namespace, namespace) &&
        entriesBelow(field(object, 'podLabels')).some(
          ([key, value]) =>
            typeof value === 'string' &&
            pod.metadata.labels?.get(key)?.toLowerCase() === value.toLowerCase(),
        ),
    );
}

const KINDS = new Set<string | null>(POD_IDENTITY_KINDS);

/** Whether it is an object that pod-managed identity alone reads. */
export const isOfPodIdentity = (object: ObjectRef): boolean => KINDS.has(kindOf(object));

/** Whether it is a SecretProviderClass for Azure that signs in by pod-managed identity. */
export function signsInByPod(object: ObjectRef): boolean {
  const providerClass = secretProviderClassOf(object);
  return providerClass?.azure === true && providerClass.on('usePodIdentity');
}

/** Whether anything of an object belongs to pod-managed identity. */
export const holdsPodIdentity = ({
  object,
  workload,
}: Pick<BundleObject, 'object' | 'workload'>): boolean =>
  isOfPodIdentity(object) ||
  (workload !== undefined &&
    (bindingSelector(workload.pod) !== undefined || misplacedBindingLabels(workload).length > 0)) ||
  signsInByPod(object);
