/** Where wordings come from: programs with their version, documentation, reports of users, and a live server. */

/**
 * `live`: said by a server that was asked. `source`: formatted as the source code of the version formats it, with values
 * filled in. `documentation`: quoted there. `report`: printed by programs or quoted by users in public, shortened and with example names.
 */
export const SOURCE_KINDS = ['live', 'source', 'documentation', 'report'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

interface WordingSource {
  readonly title: string;
  readonly version: string;
  readonly kind: SourceKind;
}

const source = (title: string, version: string, kind: SourceKind): WordingSource => ({
  title,
  version,
  kind,
});

export const WORDING_SOURCES = {
  'api-server': source('Kubernetes API server', '1.36.3', 'live'),
  kubernetes: source('k8s.io/kubernetes', '1.36.3', 'source'),
  apiserver: source('k8s.io/apiserver', '0.36.3', 'source'),
  containerd: source('containerd', '2.2.0', 'source'),
  runc: source('runc', '1.3.3', 'source'),
  gatekeeper: source('Gatekeeper library', 'copies without a version', 'source'),
  azidentity: source('azidentity of the Azure SDK for Go', '1.15.0', 'source'),
  'csi-driver': source('Secrets Store CSI Driver', '1.5.4', 'source'),
  'csi-driver-docs': source('Secrets Store CSI Driver, troubleshooting', '1.5.4', 'documentation'),
  'key-vault': source('Azure Key Vault provider', '1.7.1', 'source'),
  'key-vault-docs': source('Azure Key Vault provider, troubleshooting', '1.7.1', 'documentation'),
  'workload-identity-docs': source(
    'Microsoft Entra Workload ID webhook, troubleshooting',
    '1.5.1',
    'documentation',
  ),
  thread: source('Public threads and logs', 'of several versions', 'report'),
  program: source('Programs', 'of several versions', 'report'),
} as const satisfies { readonly [id: string]: WordingSource };
export type WordingSourceId = keyof typeof WORDING_SOURCES;

/** A text as it is said, and what the reader makes of it. */
export interface RealWording {
  /** The known message that it is read as. */
  readonly id: string;
  readonly text: string;
  readonly source: WordingSourceId;
  /** The file or the thread. */
  readonly at: string;
}

export const wording = (
  id: string,
  of: WordingSourceId,
  at: string,
  text: string,
): RealWording => ({ id, text, source: of, at });
