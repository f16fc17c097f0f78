/** Words of the guided fix that moves secrets to Azure Key Vault. */
export const keyVault = {
  'guide.key-vault.open': 'Move a secret to Key Vault…',
  'guide.key-vault.about': 'Values leave the manifest; the pod reads them from files',
  'guide.key-vault.title': 'Move secrets to Azure Key Vault',
  'guide.key-vault.intent':
    'The values stay in the vault. The Secrets Store CSI driver mounts them as files into the pod that may read them. No value is shown here.',
  'guide.key-vault.nothing':
    'No workload in these files has a variable with a value, or one from a Secret, that could move.',
  'guide.key-vault.step': 'Key Vault for {name}',

  'guide.vault.secrets': 'Variables that move',
  'guide.vault.secrets.help': 'What looks like a credential is ticked.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'from the Secret {secret}',
  'guide.vault.object': 'Name in the vault of {variable}',
  'guide.vault.file': 'File of {variable}',
  'guide.vault.file.help': 'Empty: the name in the vault',
  'guide.vault.vault': 'Key vault',
  'guide.vault.vault.help': 'Its name, without .vault.azure.net',
  'guide.vault.tenant': 'Tenant ID',
  'guide.vault.tenant.help': 'Of the vault',
  'guide.vault.identity': 'Who signs in to the vault',
  'guide.vault.identity.workload-id': 'The pod, by Workload ID (recommended)',
  'guide.vault.identity.identity-binding': 'The pod, by an identity binding (preview)',
  'guide.vault.identity.user-assigned': 'The node, by a user-assigned identity',
  'guide.vault.identity.system-assigned': 'The node, by its system-assigned identity',
  'guide.vault.reading': 'How the program gets the value',
  'guide.vault.reading.file': 'File: the variable goes',
  'guide.vault.reading.file-variable': 'File: a variable NAME_FILE holds its path',
  'guide.vault.reading.synced': 'Environment variable: a synced Secret',
  'guide.vault.mount': 'Folder of the files',
  'guide.vault.mount.help': 'In the container; a mount that is there already keeps its own',
  'guide.vault.harden': 'Harden the rest of the workload for the target as well',
  'guide.vault.harden.help':
    'What hardly ever breaks a program, and what the standards demand. All of it is one step to undo.',
  'guide.vault.user': 'User ID of the containers',
  'guide.vault.user.help': 'Empty: the user that the image is known for, else 10001',

  'guide.vault.error.no-secret': 'Tick at least one variable.',
  'guide.vault.error.vault': '3 to 24 letters, digits and hyphens.',
  'guide.vault.error.object': '1 to 127 letters, digits and hyphens.',
  'guide.vault.error.file': 'A file name of letters, digits, hyphens, underscores and dots.',
  'guide.vault.error.file-taken': 'Another object of the vault becomes a file of this name.',
  'guide.vault.error.path': 'A path from / on, without “:”, “\\” and “..”, and no “/” at its end.',
  'guide.vault.error.path-taken': 'Something else is mounted there.',
  'guide.vault.error.variable-taken':
    'The container has a variable NAME_FILE already. Choose another way to read.',
  'guide.vault.error.user-id': 'A whole number from 1 to 2147483647.',

  'guide.vault.note.put-value':
    'Put each value into the vault `{vault}` before you apply the manifest, as: `{names}`. The operator sheet has a command for each that asks for the value and prints nothing. The identity needs the role Key Vault Secrets User.',
  'guide.vault.note.rotate':
    'The old values stood in the manifest, and are in its history still. Have new ones issued, and put those into the vault.',
  'guide.vault.note.old-secret':
    'Remove these Secrets when nothing reads them any longer: `{names}`.',
  'guide.vault.note.reads-file':
    'The program must read the files in `{path}`. They are renewed when the vault’s rotation is on; the program must read them again.',
  'guide.vault.note.reads-path':
    'The program must read the file that these name: `{names}`. Files are renewed when the vault’s rotation is on; the program must read them again.',
  'guide.vault.note.synced':
    'This loosens the protection: each value is copied into etcd, for everyone who may read Secrets of the namespace. The variable changes only when the pod is started anew.',
  'guide.vault.note.node-identity':
    'Every pod of the node can use an identity of the node. Workload ID keeps pods apart.',
  'guide.vault.note.identity-binding':
    'Identity bindings are a preview. The identity must be bound to the cluster, and the account needs a role for it: the operator sheet has both.',
  'guide.vault.note.shared-class':
    'The SecretProviderClass is used by others too, which get these files as well: {names}.',
  'guide.vault.note.references':
    'Named elsewhere in the container, and replaced there no longer: `{names}`.',
  'guide.vault.note.expands':
    'A value names other variables as $(NAME). Nothing replaces them in a file: put the whole value into the vault.',
  'guide.vault.note.windows':
    'On Windows, `{path}` is a folder of drive C, and the files are written to the disk of the node.',
} as const;
