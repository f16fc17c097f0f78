/** Words of the editor of a SecretProviderClass. */
export const classEditor = {
  'guide.secret-provider-class.open': 'Edit a SecretProviderClass…',
  'guide.secret-provider-class.about': 'What is fetched from the vault, as which file, by whom',
  'guide.secret-provider-class.title': 'SecretProviderClass',
  'guide.secret-provider-class.intent':
    'A SecretProviderClass tells the Secrets Store CSI driver what to fetch from which vault. Its list of objects is YAML inside of YAML: here it is a form.',
  'guide.secret-provider-class.nothing':
    'These files hold neither a SecretProviderClass for Azure nor a workload that could get one.',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',

  'guide.class.new': 'A new class for {name}',
  'guide.class.name': 'Name of the class',
  'guide.class.identity.kept': 'As it is: {mode}',
  'guide.class.identity.kept.pod-identity': 'pod-managed identity (out of support)',
  'guide.class.identity.kept.service-principal': 'a service principal’s secret',
  'guide.class.identity.kept.contradictory': 'contradictory',
  'guide.class.objects': 'Objects in the vault',
  'guide.class.object': 'Object {number}',
  'guide.class.object.named': 'Object {name}',
  'guide.class.object.add': 'Add an object',
  'guide.class.object.remove': 'Remove {name}',
  'guide.class.objectName': 'Name in the vault',
  'guide.class.objectType': 'Type',
  'guide.class.objectType.secret': 'Secret',
  'guide.class.objectType.key': 'Key (the public one)',
  'guide.class.objectType.cert': 'Certificate (without its key)',
  'guide.class.objectAlias': 'File name',
  'guide.class.objectAlias.help': 'Empty: the name in the vault',
  'guide.class.more': 'Version, format, permissions',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Empty: the newest; only that is renewed',
  'guide.class.objectVersionHistory': 'Versions kept',
  'guide.class.objectVersionHistory.help':
    'More than 1: a folder with the files 0, 1, …; the identity must be allowed to list',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'As by default (pem)',
  'guide.class.objectEncoding': 'Encoding',
  'guide.class.objectEncoding.default': 'As by default (utf-8)',
  'guide.class.filePermission': 'File permissions',
  'guide.class.filePermission.help':
    'Octal; empty: 0644. The files belong to root: a non-root container needs the last digit.',
  'guide.class.copies': 'Secrets that the driver writes',
  'guide.class.copies.help':
    'Only for programs that insist on an environment variable. Each is a copy in etcd.',
  'guide.class.copy': 'Secret {name}',
  'guide.class.copy.add': 'Add a Secret',
  'guide.class.copy.remove': 'Remove Secret {name}',
  'guide.class.copy.secret': 'Name of the Secret',
  'guide.class.copy.type': 'Type',
  'guide.class.key': 'Key {number}',
  'guide.class.key.key': 'Key in the Secret',
  'guide.class.key.file': 'From the file',
  'guide.class.key.file.none': 'Choose a file',
  'guide.class.key.add': 'Add a key',
  'guide.class.key.remove': 'Remove key {name}',
  'guide.class.containers': 'Containers that get the files',

  'guide.class.error.class-name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.class.error.class-taken': 'There is a class of this name in these files.',
  'guide.class.error.no-object': 'Add at least one object: the provider refuses an empty list.',
  'guide.class.error.unreadable':
    'The text of “objects” cannot be read as a list of objects. Put it right in the editor, where its place is marked, and come again.',
  'guide.class.error.type': 'Choose secret, key or cert: the provider knows no other type.',
  'guide.class.error.version': 'Letters and digits, as the vault shows the version.',
  'guide.class.error.history': 'A whole number from 0 to 100.',
  'guide.class.error.only-secret': 'The provider takes this for the type secret alone.',
  'guide.class.error.permission': 'Three octal digits with a zero before them, such as 0644.',
  'guide.class.error.file':
    'A file name of letters, digits, hyphens, underscores and dots; folders with “/”, without “..”.',
  'guide.class.error.secret-name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.class.error.secret-taken': 'Another Secret of this class has this name.',
  'guide.class.error.secret-key': 'Letters, digits, hyphens, underscores and dots.',
  'guide.class.error.key-taken': 'Another key of this Secret has this name.',
  'guide.class.error.no-such-file': 'None of the objects becomes this file.',
  'guide.class.error.tls-keys': 'A TLS Secret needs the keys tls.crt and tls.key.',
  'guide.class.error.demanded-key': 'A Secret of this type needs the key {keys}.',
  'guide.class.error.no-container': 'Tick at least one container.',

  'guide.class.note.vault-roles':
    'The identity needs these roles on the vault `{vault}`: {roles}. The operator sheet has the commands.',
  'guide.class.note.pinned': 'A version that is named is never renewed: {names}.',
  'guide.class.note.copied':
    'Copies loosen the protection: each value lies in etcd, for everyone who may read Secrets of the namespace: {names}. They are there only while a pod mounts the class.',
  'guide.class.note.copy-renamed':
    'Variables that read these Secrets by the old name or key do so no longer: {names}. Change them too.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {No workload in these files mounts the class.} other {Pods that run keep what they have mounted. Restart: {names}.}}',
} as const;
