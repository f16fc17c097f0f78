/** Names and values of the parameters. */

const NAMES = [
  'keyvaultName',
  'objects',
  'tenantID',
  'clientID',
  'usePodIdentity',
  'useVMManagedIdentity',
  'userAssignedIdentityID',
  'useAzureTokenProxy',
  'cloudName',
  'cloudEnvFileName',
];

const byLowerCase = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** The name that a misspelt one is meant for, by its letters alone; `tenantId` is read as it stands. */
export const properName = (name: string): string =>
  name === 'tenantId' ? name : (byLowerCase.get(name.toLowerCase()) ?? name);

/** The name of a vault in its address, as the portal shows it; empty where there is none. */
export const vaultInAddress = (value: string): string =>
  /^(?:https:\/\/)?([-A-Za-z0-9]{3,24})\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/?$/i.exec(
    value,
  )?.[1] ?? '';
