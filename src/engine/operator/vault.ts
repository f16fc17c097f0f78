/** Key Vault: the driver on the nodes, what the vault must hold, and who may read it. */
import { type IdentityMode, secretProviderClassOf } from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { CLUSTER, clusterProperty, GROUP, IDENTITY_GROUP, NODE_GROUP } from './azure.ts';
import { type Blank, command, namePiece, type Piece, type ShellCommand } from './command.ts';
import { item, type OperatorStep, type OperatorTask, step } from './item.ts';
import { Needs, needPlace, type Sources } from './sources.ts';
import { vaultClassOf } from './vault-classes.ts';
import { contentItems } from './vault-content.ts';
import { type Class, idOf, pieceText, vaultOf } from './vault-names.ts';

export function vaultItems({ entries, pods, bundle }: Sources): OperatorTask[] {
  const classes = entries.flatMap((entry): Class[] => {
    const providerClass = secretProviderClassOf(entry.object);
    return providerClass?.azure ? [{ entry, providerClass }] : [];
  });
  const volumes = pods.flatMap((entry) =>
    secretStoreVolumesOf(entry.workload.pod)
      // A class of another vault needs another provider.
      .filter((volume) => vaultClassOf(bundle, entry.workload, volume)?.azure !== false)
      .map(({ at }) => needPlace(entry, at)),
  );
  const places = [...classes.map(({ entry }) => needPlace(entry)), ...volumes];
  if (places.length === 0) return [];
  return [
    item('key-vault-add-on', [], places, addOnSteps()),
    ...accessItems(classes),
    ...contentItems(classes),
    ...nodeIdentityItems(classes),
  ];
}

const ADD_ON = 'azure-keyvault-secrets-provider';
const ROTATION = '2m';

const addOnSteps = (): OperatorStep[] => [
  step('add-on-check', clusterProperty('addonProfiles.azureKeyvaultSecretsProvider.enabled')),
  step(
    'add-on-enable',
    command`az aks enable-addons --resource-group ${GROUP} --name ${CLUSTER}
      --addons ${ADD_ON}
      --enable-secret-rotation --rotation-poll-interval ${ROTATION}`,
  ),
  step(
    'add-on-rotation',
    command`az aks addon update --resource-group ${GROUP} --name ${CLUSTER}
      --addon ${ADD_ON}
      --enable-secret-rotation --rotation-poll-interval ${ROTATION}`,
  ),
  step(
    'add-on-pods',
    command`kubectl get pods --namespace kube-system
      --selector ${'app in (secrets-store-csi-driver,secrets-store-provider-azure)'}`,
  ),
];

/** Messages choose by words without hyphens. */
const wordOf = (mode: IdentityMode): string => mode.replaceAll('-', '_');

/** Who signs in: the client ID of the identity, as far as the class says one. */
function assigneeOf({ providerClass }: Class): Piece {
  const name = providerClass.name ?? '';
  switch (providerClass.identity) {
    case 'workload-id':
    case 'identity-binding':
      return namePiece('client-id', providerClass.parameter('clientID'), name);
    case 'user-assigned':
      return namePiece('client-id', providerClass.parameter('userAssignedIdentityID'), name);
    default:
      return { kind: 'client-id', of: name };
  }
}

const SECRETS_ROLE = 'Key Vault Secrets User';
const CERTIFICATES_ROLE = 'Key Vault Certificate User';

/** A class whose objects cannot be read may need either role. */
function rolesOf({ providerClass }: Class): readonly string[] {
  const types = new Set(providerClass.objects.map(({ fields }) => fields.objectType));
  if (types.size === 0) return [SECRETS_ROLE, CERTIFICATES_ROLE];
  return [
    ...(types.has('secret') ? [SECRETS_ROLE] : []),
    ...([...types].some((type) => type !== 'secret') ? [CERTIFICATES_ROLE] : []),
  ];
}

function accessItems(classes: readonly Class[]): OperatorTask[] {
  interface Access {
    readonly vault: Piece;
    readonly assignee: Piece;
    readonly mode: IdentityMode;
    readonly roles: Set<string>;
    lists: boolean;
  }
  const needs = new Needs<Access>();
  for (const vaultClass of classes) {
    const vault = vaultOf(vaultClass);
    const assignee = assigneeOf(vaultClass);
    const mode = vaultClass.providerClass.identity;
    const access = needs.add(
      [idOf(vault), idOf(assignee), mode],
      { vault, assignee, mode, roles: new Set<string>(), lists: false },
      needPlace(vaultClass.entry),
    );
    for (const role of rolesOf(vaultClass)) access.roles.add(role);
    // More than one version of an object is found by listing them.
    if (vaultClass.providerClass.objects.some(({ versions = 0 }) => versions > 1))
      access.lists = true;
  }
  return needs.all.map(({ value: { vault, assignee, mode, roles, lists }, places }) => {
    const scope = {
      output: command`az keyvault show --name ${vault} --query id --output tsv`,
    };
    const steps = [...roles].map((role) =>
      step(
        'role',
        command`az role assignment create --role ${role}
          --assignee ${assignee}
          --scope ${scope}`,
        { role },
      ),
    );
    return item(
      'vault-access',
      [idOf(vault), idOf(assignee), mode],
      places,
      [...steps, step('access-policy', accessPolicy(vault, assignee, roles, lists))],
      { vault: pieceText(vault), mode: wordOf(mode) },
    );
  });
}

function accessPolicy(
  vault: Piece,
  assignee: Piece,
  roles: ReadonlySet<string>,
  lists: boolean,
): ShellCommand {
  const rights = lists ? 'get list' : 'get';
  const about = [
    ...(roles.has(SECRETS_ROLE) ? ['secret'] : []),
    ...(roles.has(CERTIFICATES_ROLE) ? ['key', 'certificate'] : []),
  ].map((what) => ` --${what}-permissions ${rights}`);
  const { parts } = command`az keyvault set-policy --name ${vault} --spn ${assignee}`;
  return { parts: [...parts, ...about] };
}

function nodeIdentityItems(classes: readonly Class[]): OperatorTask[] {
  const needs = new Needs<{ readonly mode: IdentityMode; readonly clientId: Piece }>();
  for (const vaultClass of classes) {
    const mode = vaultClass.providerClass.identity;
    if (mode !== 'user-assigned' && mode !== 'system-assigned') continue;
    const clientId = assigneeOf(vaultClass);
    const id = mode === 'user-assigned' ? idOf(clientId) : null;
    needs.add(
      [mode, id],
      { mode, clientId },
      needPlace(vaultClass.entry, vaultClass.providerClass.parametersPath),
    );
  }
  const users = needs.all.filter(({ value: { mode } }) => mode === 'user-assigned').length;
  return needs.all.map(({ value: { mode, clientId }, places }) => {
    const user = mode === 'user-assigned';
    const identity: Blank =
      users > 1 ? { kind: 'identity', of: pieceText(clientId) } : { kind: 'identity' };
    const resourceId = {
      output: command`az identity show --resource-group ${IDENTITY_GROUP} --name ${identity} --query id --output tsv`,
    };
    const scaleSet: Blank = { kind: 'scale-set' };
    return item(
      'node-identity',
      [mode, user ? idOf(clientId) : null],
      places,
      [
        ...(user
          ? [
              step(
                'add-on-identity',
                clusterProperty('addonProfiles.azureKeyvaultSecretsProvider.identity.clientId'),
              ),
            ]
          : []),
        step(
          'scale-sets',
          command`az vmss list --resource-group ${NODE_GROUP} --query ${'[].name'} --output tsv`,
        ),
        user
          ? step(
              'assign-user',
              command`az vmss identity assign --resource-group ${NODE_GROUP} --name ${scaleSet}
                --identities ${resourceId}`,
            )
          : step(
              'assign-system',
              command`az vmss identity assign --resource-group ${NODE_GROUP} --name ${scaleSet}`,
            ),
      ],
      { mode: wordOf(mode), clientId: user ? pieceText(clientId) : '' },
    );
  });
}
