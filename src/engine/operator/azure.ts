/** Names and commands of Azure that several items share. */
import { type Blank, command, type ShellCommand } from './command.ts';

export const GROUP: Blank = { kind: 'resource-group' };
export const CLUSTER: Blank = { kind: 'cluster' };
export const IDENTITY_GROUP: Blank = { kind: 'identity-group' };

const showing = (query: string): ShellCommand => ({
  parts: [
    ...command`az aks show --resource-group ${GROUP} --name ${CLUSTER} --query ${query}`.parts,
    ' --output tsv',
  ],
});

/** The folder of the cluster’s own machines. */
export const NODE_GROUP = { output: showing('nodeResourceGroup') };
export const CLUSTER_ID = { output: showing('id') };

/** What `az aks show` says of one property. */
export const clusterProperty = showing;

/** Where tokens of the cluster’s ServiceAccounts come from. The trailing slash matters, so it is asked for. */
export const ISSUER = {
  blank: { kind: 'issuer' },
  otherwise: showing('oidcIssuerProfile.issuerUrl'),
} as const;

/** The names of node images and container runtimes. */
export const NODE_IMAGES = command`kubectl get nodes --output ${'custom-columns=NAME:.metadata.name,OS:.status.nodeInfo.osImage,KERNEL:.status.nodeInfo.kernelVersion,RUNTIME:.status.nodeInfo.containerRuntimeVersion'}`;
