/**
 * How a pod gets the contents of Azure Key Vault through the Secrets Store CSI driver, step by step. It is the
 * driver that talks to the vault, not the program.
 */
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import {
  type SecretStoreVolume,
  secretStoreVolumesOf,
} from '../model/azure/secret-store-volumes.ts';
import { vaultObjectFiles } from '../model/azure/vault-objects.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import type { Known, SurfaceSubject } from '../surface/subject.ts';
import {
  type FlowStep,
  flowSteps,
  type Meanings,
  placeIn,
  type StepFacts,
  type StepValues,
  workloadPlace,
} from './flow.ts';

const GUIDE = { guide: 'key-vault' } as const;
const CLASS = { guide: 'secret-provider-class' } as const;
const SHEET = { sheet: true } as const;

export const VAULT_STEPS = {
  volume: {
    volume: ['done'],
    'no-class': ['missing', { rule: 'secret-store-volumes' }],
    'no-volume': ['missing', GUIDE],
    open: ['unknown'],
  },
  driver: { 'add-on': ['cluster', SHEET] },
  class: {
    class: ['done'],
    elsewhere: ['unknown', CLASS],
    several: ['unknown', CLASS],
    'other-provider': ['unknown'],
    none: ['missing', GUIDE],
  },
  'sign-in': {
    'workload-id': ['done'],
    'identity-binding': ['done'],
    'user-assigned': ['done', { rule: 'secret-provider-class-identity' }],
    'system-assigned': ['done', { rule: 'secret-provider-class-identity' }],
    'service-principal': ['done', { rule: 'secret-provider-class-identity' }],
    'pod-identity': ['missing', { guide: 'pod-identity' }],
    contradictory: ['missing', CLASS],
    'no-identity': ['missing', CLASS],
    open: ['unknown'],
  },
  vault: {
    vault: ['operator', SHEET],
    'no-vault': ['missing', CLASS],
    'no-tenant': ['missing', CLASS],
    open: ['unknown'],
  },
  objects: {
    objects: ['done'],
    unreadable: ['missing', CLASS],
    'no-objects': ['missing', CLASS],
    open: ['unknown'],
  },
  files: {
    files: ['done'],
    'sub-path': ['done', { rule: 'secret-rotation' }],
    'not-mounted': ['missing', { rule: 'unmounted-secret-provider-class' }],
    none: ['missing', GUIDE],
    open: ['unknown'],
  },
  sync: {
    secrets: ['done', { rule: 'synced-secrets' }],
    none: ['unused'],
    open: ['unknown'],
  },
} as const satisfies Meanings;

type Table = typeof VAULT_STEPS;

export const VAULT_VALUES: StepValues<Table> = {
  volume: ['volume', 'name'],
  driver: [],
  class: ['name', 'provider', 'n'],
  'sign-in': ['id', 'account', 'secret'],
  vault: ['vault', 'tenant'],
  objects: ['objects', 'n'],
  files: ['files', 'where', 'n'],
  sync: ['secrets', 'keys'],
};

export interface VaultFlow {
  readonly steps: readonly FlowStep[];
  /** Names of the volumes of this kind, of which one is drawn. */
  readonly volumes: readonly string[];
  readonly volume: number;
}

/** What a step knows of the class. */
interface Read {
  readonly scene: SurfaceSubject;
  readonly volume: SecretStoreVolume | undefined;
  readonly entry: Known | undefined;
  /** Undefined where the files do not hold it, and for one of another vault. */
  readonly providerClass: SecretProviderClass | undefined;
}

/** @param at which of the workload’s volumes of this kind; the first one when there is no such */
export function vaultFlow(scene: SurfaceSubject, at = 0): VaultFlow {
  const { pod, namespace } = scene.workload;
  const volumes = secretStoreVolumesOf(pod);
  const index = at < volumes.length ? at : 0;
  const volume = volumes[index];
  const name = volume?.className ?? '';
  const classes = name
    ? SECRET_PROVIDER_CLASSES.flatMap((kind) => scene.bundle.named(kind, name, namespace))
    : [];
  const [first] = classes;
  const providerClass = first && secretProviderClassOf(first.object);
  const read: Read = {
    scene,
    volume,
    entry: classes.length === 1 && first ? scene.entryOf(first.object) : undefined,
    providerClass: classes.length === 1 && providerClass?.azure ? providerClass : undefined,
  };
  const steps = flowSteps(VAULT_STEPS, VAULT_VALUES, {
    volume: volumeSaid(read),
    driver: { reason: 'add-on' },
    class: classSaid(read, classes.length, providerClass?.provider ?? ''),
    'sign-in': signInSaid(read),
    vault: vaultSaid(read),
    objects: objectsSaid(read),
    files: filesSaid(read),
    sync: syncSaid(read),
  });
  return { steps, volumes: volumes.map((entry) => entry.name), volume: index };
}

function volumeSaid({ scene, volume }: Read): StepFacts<keyof Table['volume']> {
  if (!volume) return { reason: scene.entry.uncertain ? 'open' : 'no-volume' };
  const { name, className, at } = volume;
  return {
    reason: className ? 'volume' : 'no-class',
    values: { volume: name, name: className },
    names: [name, className],
    place: workloadPlace(scene, at),
  };
}

function classSaid(
  { volume, entry }: Read,
  count: number,
  provider: string,
): StepFacts<keyof Table['class']> {
  const name = volume?.className ?? '';
  const facts = { values: { name, provider, n: String(count) }, names: [name] };
  if (!name) return { reason: 'none' };
  if (count === 0) return { reason: 'elsewhere', ...facts };
  if (!entry) return { reason: 'several', ...facts };
  const other = provider !== '' && provider.toLowerCase() !== 'azure';
  const place = placeIn(entry, entry.object.path);
  return { reason: other ? 'other-provider' : 'class', ...facts, place };
}

const IDS: { readonly [mode: string]: string } = {
  'workload-id': 'clientID',
  'identity-binding': 'clientID',
  'user-assigned': 'userAssignedIdentityID',
};

/** How the provider signs in to Microsoft Entra ID. */
function signInSaid({
  scene,
  providerClass,
  entry,
  volume,
}: Read): StepFacts<keyof Table['sign-in']> {
  const { name: account } = accountOf(scene.workload.pod);
  if (!providerClass || !entry) return { reason: 'open' };
  const { identity, parametersPath } = providerClass;
  const parameter = IDS[identity];
  const id = parameter ? providerClass.parameter(parameter) : '';
  const values = { id, account, secret: volume?.nodePublishSecret ?? '' };
  const place = placeIn(entry, parameter ? [...parametersPath, parameter] : parametersPath);
  if (identity === 'service-principal') {
    if (volume?.nodePublishSecret) {
      const { nodePublishSecret } = volume;
      const at = workloadPlace(scene, [...volume.at, 'nodePublishSecretRef']);
      return { reason: 'service-principal', values, names: [nodePublishSecret], place: at };
    }
    return { reason: entry.uncertain ? 'open' : 'no-identity', values, place };
  }
  const names = identity === 'workload-id' ? [id, account] : [id];
  return { reason: identity, values, names, place };
}

function vaultSaid({ providerClass, entry }: Read): StepFacts<keyof Table['vault']> {
  if (!providerClass || !entry) return { reason: 'open' };
  const vault = providerClass.parameter('keyvaultName');
  const { tenantId: tenant, parametersPath } = providerClass;
  const place = placeIn(entry, vault ? [...parametersPath, 'keyvaultName'] : parametersPath);
  const facts = { values: { vault, tenant }, names: [vault, tenant], place };
  const missing = vault === '' ? 'no-vault' : tenant === '' ? 'no-tenant' : undefined;
  if (missing) return { reason: entry.uncertain ? 'open' : missing, ...facts };
  return { reason: 'vault', ...facts };
}

function objectsSaid({ providerClass, entry }: Read): StepFacts<keyof Table['objects']> {
  if (!providerClass || !entry) return { reason: 'open' };
  const place = placeIn(
    entry,
    providerClass.objects.length > 0 ? providerClass.objectsPath : providerClass.parametersPath,
  );
  const objects = providerClass.objects.map(({ fields: { objectName, objectType } }) =>
    objectType ? `${objectName} (${objectType})` : objectName,
  );
  const facts = { values: { objects: objects.join(', '), n: String(objects.length) }, place };
  if (objects.length > 0 && providerClass.faults.length === 0) {
    return { reason: 'objects', ...facts, names: objects };
  }
  if (entry.uncertain) return { reason: 'open' };
  return {
    reason: providerClass.faults.length > 0 ? 'unreadable' : 'no-objects',
    ...facts,
    names: objects,
  };
}

/** The files that the containers find, one for each object, and where. */
function filesSaid({ scene, volume, providerClass }: Read): StepFacts<keyof Table['files']> {
  if (!volume) return { reason: scene.entry.uncertain ? 'open' : 'none' };
  const files = providerClass?.objects.flatMap(vaultObjectFiles) ?? [];
  const { mounts } = volume;
  const where = mounts.map(({ container, mountPath }) => `${container.name}: ${mountPath}`);
  const values = { files: files.join(', '), where: where.join(', '), n: String(files.length) };
  const place = workloadPlace(scene, mounts[0]?.at ?? volume.at);
  if (mounts.length === 0) {
    return { reason: scene.entry.uncertain ? 'open' : 'not-mounted', values, place };
  }
  const part = mounts.some(({ subPath }) => subPath !== null);
  return { reason: part ? 'sub-path' : 'files', values, names: [...where, ...files], place };
}

/** The Secrets that the driver writes beside the files, if it is told to. */
function syncSaid({ providerClass, entry }: Read): StepFacts<keyof Table['sync']> {
  if (!providerClass || !entry) return { reason: 'open' };
  const [first] = providerClass.secretObjects;
  if (!first) return { reason: 'none' };
  const secrets = providerClass.secretObjects.map(({ name }) => name);
  const keys = providerClass.secretObjects.flatMap(({ data }) => data.map(({ key }) => key));
  return {
    reason: 'secrets',
    values: { secrets: secrets.join(', '), keys: keys.join(', ') },
    names: secrets,
    place: placeIn(entry, first.at),
  };
}
