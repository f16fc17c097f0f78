export const messages = {
  'target.safeguards': 'Apply deployment safeguards as on',
  'target.safeguards.automatic': 'AKS Automatic',
  'target.safeguards.enforce': 'AKS Standard, Enforce',
  'target.safeguards.warn': 'AKS Standard, Warn',
  'target.podSecurity': 'Pod Security Standard',
  'target.podSecurity.privileged': 'Privileged',
  'target.podSecurity.baseline': 'Baseline',
  'target.podSecurity.restricted': 'Restricted',
  'target.effect': 'Effect of the initiative',
  'target.effect.audit': 'Audit',
  'target.effect.deny': 'Deny',

  'target.label': 'Target',
  'target.title': 'Target and versions',
  'target.profile': 'Target profile',
  'target.now': 'Target profile: {profile}',
  'target.changed': '{profile}, changed by podsmith.json',
  'target.changed.short': 'changed by podsmith.json',
  'target.drop': 'Remove the changes of podsmith.json',
  'target.drop.about':
    '{n, plural, one {# rule returns to the profile’s setting} other {# rules return to the profile’s settings}}',
  'target.import': 'Import {file}',
  'target.export': 'Export {file}',
  'target.export.about': 'Profile, versions and rules, for the command line or to share',
  'target.versions.now': 'Versions: Kubernetes {versions}',
  'target.versions': '{version}, policy v{policy}',
  'target.policy': 'Pod Security policy',
  'target.policy.follow': 'Follows Kubernetes',
  'target.policy.short': 'policy v{policy}',

  'profile.pss-baseline': 'PSS Baseline',
  'profile.pss-baseline.about':
    'The minimum for every workload. Blocks known ways to break out to the node.',
  'profile.pss-restricted': 'PSS Restricted',
  'profile.pss-restricted.about': 'The strictest of the Pod Security Standards.',
  'profile.aks-article': 'AKS best practices',
  'profile.aks-article.about':
    'The article on pod security in AKS: Restricted, identities instead of credentials, secrets from Key Vault.',
  'profile.aks-deployment-safeguards': 'AKS deployment safeguards',
  'profile.aks-deployment-safeguards.about':
    'What AKS warns about, changes or rejects: requests, probes, image tags and, on AKS Automatic, Baseline.',
  'profile.azure-policy-baseline': 'Azure Policy baseline',
  'profile.azure-policy-baseline.about':
    'The built-in initiative for baseline Linux workloads: five checks of Baseline.',
  'profile.azure-policy-restricted': 'Azure Policy restricted',
  'profile.azure-policy-restricted.about':
    'The built-in initiative for restricted Linux workloads: Restricted, with ranges of user and group IDs.',
  'profile.everything': 'Everything',
  'profile.everything.about': 'All undisputed rules, including reliability and resources.',
};
