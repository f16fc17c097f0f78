/** Objects that the files refer to and do not hold. */

import { SECRET_PROVIDER_CLASSES } from '../model/azure/secret-provider-class.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import { added } from '../text/grouped.ts';
import { command, namePiece, type Piece, type ShellCommand, word } from './command.ts';
import { item, type OperatorStep, type OperatorTask, step } from './item.ts';
import {
  madeSecrets,
  type ObjectReference,
  objectReferences,
  podReferences,
  type ReferredKind,
} from './references.ts';
import { Needs, needPlace, type Sources } from './sources.ts';

interface Kind {
  /** How files spell it. */
  readonly kinds: readonly string[];
  /** How kubectl does. */
  readonly resource: string;
  readonly namespaced: boolean;
  /** What every cluster has, or every one of AKS. */
  readonly given?: RegExp;
}

const KINDS: { readonly [kind in ReferredKind]: Kind } = {
  Namespace: {
    kinds: ['v1/Namespace'],
    resource: 'namespace',
    namespaced: false,
    given: /^(?:default|kube-(?:system|public|node-lease))$/,
  },
  ServiceAccount: { kinds: ['v1/ServiceAccount'], resource: 'serviceaccount', namespaced: true },
  SecretProviderClass: {
    kinds: SECRET_PROVIDER_CLASSES,
    resource: 'secretproviderclass',
    namespaced: true,
  },
  Secret: { kinds: ['v1/Secret'], resource: 'secret', namespaced: true },
  ConfigMap: {
    kinds: ['v1/ConfigMap'],
    resource: 'configmap',
    namespaced: true,
    given: /^kube-root-ca\.crt$/,
  },
  PersistentVolumeClaim: {
    kinds: ['v1/PersistentVolumeClaim'],
    resource: 'persistentvolumeclaim',
    namespaced: true,
  },
  StorageClass: {
    kinds: ['storage.k8s.io/v1/StorageClass'],
    resource: 'storageclass',
    namespaced: false,
    given:
      /^(?:default|managed(?:-premium)?|(?:managed|azurefile)-csi(?:-premium)?|azurefile(?:-premium)?)$/,
  },
  PriorityClass: {
    kinds: ['scheduling.k8s.io/v1/PriorityClass'],
    resource: 'priorityclass',
    namespaced: false,
  },
  IngressClass: {
    kinds: ['networking.k8s.io/v1/IngressClass'],
    resource: 'ingressclass',
    namespaced: false,
  },
};

interface Missing {
  readonly reference: ObjectReference;
  readonly keys: Set<string>;
}

export function missingItems(sources: Sources): OperatorTask[] {
  const { entries, pods, bundle } = sources;
  const made = new Map<string, (string | null)[]>();
  for (const { name, namespace } of madeSecrets(entries)) {
    added(made, name, () => []).push(namespace);
  }
  const isPresent = ({ kind, name, namespace }: ObjectReference): boolean =>
    KINDS[kind].given?.test(name) === true ||
    KINDS[kind].kinds.some((candidate) => bundle.named(candidate, name, namespace).length > 0) ||
    (kind === 'Secret' &&
      made.get(name)?.some((candidate) => sameNamespace(candidate, namespace)) === true);
  const needs = new Needs<Missing>();
  const add = (entry: Sources['entries'][number], reference: ObjectReference) => {
    if (isPresent(reference)) return;
    const { kind, name, namespace, key, at } = reference;
    const need = needs.add(
      [kind, namespace, name],
      { reference, keys: new Set() },
      needPlace(entry, at),
    );
    if (key) need.keys.add(key);
  };
  for (const entry of entries)
    for (const reference of objectReferences(entry)) add(entry, reference);
  for (const entry of pods) for (const reference of podReferences(entry)) add(entry, reference);
  const order = Object.keys(KINDS);
  return needs.all
    .toSorted(
      (a, b) => order.indexOf(a.value.reference.kind) - order.indexOf(b.value.reference.kind),
    )
    .map(({ value, places }) => {
      const { kind, name, namespace } = value.reference;
      return item('missing-object', [kind, namespace, name], places, stepsFor(value), {
        kind,
        name,
        namespace: namespace ?? '',
        named: KINDS[kind].namespaced && namespace !== null ? 'yes' : 'no',
      });
    });
}

function stepsFor({ reference, keys }: Missing): readonly OperatorStep[] {
  const { kind, name, namespace } = reference;
  const { resource, namespaced } = KINDS[kind];
  const piece = namePiece(kind === 'Namespace' ? 'namespace' : 'object', name);
  const inNamespace = namespaced
    ? command` --namespace ${namePiece('namespace', namespace)}`.parts
    : [];
  const after = (verb: string): ShellCommand => ({
    parts: [verb, ...command` ${piece}`.parts, ...inNamespace],
  });
  const creating = creatingParts(reference, [...keys]);
  return [
    step('object-check', after(`kubectl get ${resource}`)),
    ...(creating
      ? [step('object-create', { parts: [...after(creating.verb).parts, ...creating.rest.parts] })]
      : []),
  ];
}

const NOTHING: ShellCommand = { parts: [] };

/** How the object is made, where that takes no decision but its content, which is read from files. */
function creatingParts(
  { kind, use }: ObjectReference,
  keys: readonly string[],
): { readonly verb: string; readonly rest: ShellCommand } | undefined {
  const fromFiles = (keyPieces: readonly Piece[]): ShellCommand => ({
    parts: keyPieces.flatMap((key) => {
      const of = typeof key === 'string' ? key : 'key';
      return command`
        --from-file ${word(key, '=', { kind: 'file', of })}`.parts;
    }),
  });
  const pieces =
    keys.length > 0 ? keys.map((key) => namePiece('key', key)) : [{ kind: 'key' } as const];
  switch (kind) {
    case 'Namespace':
      return { verb: 'kubectl create namespace', rest: NOTHING };
    case 'ServiceAccount':
      return { verb: 'kubectl create serviceaccount', rest: NOTHING };
    case 'ConfigMap':
      return { verb: 'kubectl create configmap', rest: fromFiles(pieces) };
    case 'Secret':
      if (use === 'pull') {
        return {
          verb: 'kubectl create secret generic --type kubernetes.io/dockerconfigjson',
          rest: fromFiles(['.dockerconfigjson']),
        };
      }
      if (use === 'service-principal') {
        return {
          verb: 'kubectl create secret generic',
          rest: fromFiles(['clientid', 'clientsecret']),
        };
      }
      if (use === 'tls') {
        return {
          verb: 'kubectl create secret tls',
          rest: command`
            --cert ${{ kind: 'file', of: 'tls.crt' } as const} --key ${{ kind: 'file', of: 'tls.key' } as const}`,
        };
      }
      return { verb: 'kubectl create secret generic', rest: fromFiles(pieces) };
    default:
      return undefined;
  }
}
