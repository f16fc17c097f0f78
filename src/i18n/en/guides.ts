/** Words of the guided fixes: what they ask, what is wrong with an answer, what to know beside the lines. */
export const guides = {
  'guide.picture': 'See the steps as a picture',
  'guide.list': 'Guided fixes',
  'guide.site': 'For',
  'guide.left-alone':
    '{n, plural, one {# document is a template or a patch and is left alone: what becomes of it} other {# documents are templates or patches and are left alone: what becomes of them}} is not known here.',
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

  'guide.pod-identity.open': 'Migrate from pod-managed identity…',
  'guide.pod-identity.about': 'To Workload ID, in all open files at once',
  'guide.pod-identity.title': 'From pod-managed identity to Workload ID',
  'guide.pod-identity.intent':
    'Pod-managed identity was deprecated on 24 October 2022, and its project archived in September 2023; the AKS add-on was supported through September 2025. Each pod with the label aadpodidbinding gets a ServiceAccount with the same identity.',
  'guide.pod-identity.nothing': 'Nothing in these files belongs to pod-managed identity.',
  'guide.pod-identity.step': 'Migration from pod-managed identity',
  'guide.migration.route': 'How',
  'guide.migration.route.replace': 'Replace at once',
  'guide.migration.route.replace.help':
    'For programs with a current SDK. At least: Azure.Identity 1.9.0 for .NET, 1.6.0 for C++; azidentity 1.3.0 for Go; azure-identity 1.9.0 for Java, 1.13.0 for Python; @azure/identity 3.2.0 for Node.js.',
  'guide.migration.route.side-by-side': 'Side by side first',
  'guide.migration.route.side-by-side.help':
    'For a current SDK as well. Workload ID is added, the old label and the old objects stay. When it works, come again and replace.',
  'guide.migration.route.bridge': 'With a proxy, for an old SDK',
  'guide.migration.route.bridge.help':
    'A stopgap for Linux: a sidecar answers as pod-managed identity did. Update the SDK later and remove the annotation.',
  'guide.migration.client': 'Client ID for {kind} {name}',
  'guide.migration.class.help': 'The identity that reads the vault',
  'guide.migration.account': 'ServiceAccount for {kind} {name}',
  'guide.migration.account.new': 'A new one',
  'guide.migration.account.there': 'It is in these files.',
  'guide.migration.error.two-identities':
    'Another workload has this account with another client ID. Give each its own account.',
  'guide.migration.error.windows': 'The proxy does not run on Windows. Update the SDK first.',
  'guide.migration.error.host-network':
    'A pod has hostNetwork: the proxy would redirect its node’s traffic. Update the SDK first.',
  'guide.migration.note.federated':
    '{n, plural, one {The identity must trust this account: a federated credential with the subject} other {The identities must trust these accounts: a federated credential for each subject,}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# other workload runs} other {# other workloads run}} with such an account and may use the identity as well: {names}.',
  'guide.migration.note.label-stays':
    'The label `aadpodidbinding` stays where a selector finds pods by it: {names}. Without the old objects it does nothing else.',
  'guide.migration.note.class-stays':
    'A SecretProviderClass knows one way at a time, so that the old one stays for now: {names}.',
  'guide.migration.note.verify':
    'Look whether each program signs in, then open this again and choose “Replace at once”.',
  'guide.migration.note.proxy':
    'The proxy brings an init container that is privileged and runs as root. Namespaces with the level baseline or restricted refuse the pod.',
  'guide.migration.note.restart': 'Restart the pods: what is written counts when they start.',
  'guide.migration.note.add-on':
    'What is removed here may still be in the cluster: delete it there. Take the add-on away last.',
} as const;
