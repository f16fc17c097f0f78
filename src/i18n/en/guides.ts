/** Words of the guided fixes: what they ask, what is wrong with an answer, what to know beside the lines. */
export const guides = {
  'guide.list': 'Guided fixes',
  'guide.site': 'For',
  'guide.lines': 'What will be written',
  'guide.lines.none': 'Fill in the fields: the lines appear here before anything is written.',
  'guide.lines.waits': 'The lines are those of the last answers without errors.',
  'guide.notes': 'What to know',
  'guide.refused':
    'Nothing can be written in {file} ({path}): its layout does not allow it. Everything stays as it is.',
  'guide.unchanged': 'Everything is so already.',
  'guide.apply': 'Apply',

  'guide.workload-identity.open': 'Set up Workload ID…',
  'guide.workload-identity.about': 'An identity in Azure instead of stored credentials',
  'guide.workload-identity.title': 'Microsoft Entra Workload ID',
  'guide.workload-identity.intent':
    'The pod signs in to Azure with the token of its ServiceAccount. No credential stands in the code, the image or the manifest.',
  'guide.workload-identity.nothing':
    'There is no workload in these files that could get an identity.',
  'guide.workload-identity.step': 'Workload ID for {name}',
  'guide.identity.client': 'Client ID',
  'guide.identity.client.help':
    'Of the managed identity or the app registration in Microsoft Entra ID',
  'guide.identity.account': 'ServiceAccount',
  'guide.identity.account.new': 'A new one: it is added in front of the workload.',
  'guide.identity.account.there': 'It is in these files: its annotations are written there.',
  'guide.identity.tenant': 'Tenant ID',
  'guide.identity.tenant.help': 'Empty: the tenant of the cluster',
  'guide.identity.expiration': 'Life of the token in seconds',
  'guide.identity.expiration.help': '{min} to {max}; empty: {default}',
  'guide.identity.skip': 'Containers without a token',
  'guide.identity.skip.help': 'The others get AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'The program calls the Kubernetes API server',
  'guide.identity.api.help':
    'If not, the token for it is not mounted. Workload ID has a token of its own.',
  'guide.identity.error.required': 'Fill this in.',
  'guide.identity.error.guid': 'This is no ID. It looks like {example}.',
  'guide.identity.error.name':
    'Only lowercase letters, digits, hyphens and dots; a letter or digit first and last.',
  'guide.identity.error.default-account':
    'Not the account “default”: every pod of the namespace that names none runs as it.',
  'guide.identity.error.ambiguous-account':
    'These files hold several ServiceAccounts of this name. Keep one of them.',
  'guide.identity.error.expiration': 'A whole number from {min} to {max}.',
  'guide.identity.error.all-skipped': 'Leave at least one container that gets the token.',
  'guide.identity.error.kube-system':
    'Workload ID does not reach pods in the namespace kube-system.',
  'guide.identity.note.federated':
    'The identity in Azure must trust this account: a federated credential with the subject `system:serviceaccount:{namespace}:{account}`.',
  'guide.identity.note.new-account': 'The ServiceAccount `{account}` is new.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# other workload runs} other {# other workloads run}} as `{account}` and may use the identity as well: {names}. One account for each keeps them apart.',
  'guide.identity.note.restart':
    'Annotations of an account count for pods that start from then on.',
  'guide.identity.note.proxy':
    'The migration proxy is still asked for: it brings a privileged container that runs as root.',
} as const;
