import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'target.safeguards': 'Bereitstellungsschutz wie in',
  'target.safeguards.automatic': 'AKS Automatic',
  'target.safeguards.enforce': 'AKS Standard, Enforce',
  'target.safeguards.warn': 'AKS Standard, Warn',
  'target.podSecurity': 'Pod Security Standard',
  'target.podSecurity.privileged': 'Privileged',
  'target.podSecurity.baseline': 'Baseline',
  'target.podSecurity.restricted': 'Restricted',
  'target.effect': 'Wirkung der Initiative',
  'target.effect.audit': 'Audit',
  'target.effect.deny': 'Deny',

  'target.label': 'Ziel',
  'target.title': 'Ziel und Versionen',
  'target.profile': 'Zielprofil',
  'target.now': 'Zielprofil: {profile}',
  'target.changed': '{profile}, geändert durch podsmith.json',
  'target.changed.short': 'geändert durch podsmith.json',
  'target.drop': 'Änderungen durch podsmith.json verwerfen',
  'target.drop.about':
    '{n, plural, one {Für # Regel gilt wieder die Einstellung des Profils} other {Für # Regeln gelten wieder die Einstellungen des Profils}}',
  'target.import': '{file} importieren',
  'target.export': '{file} exportieren',
  'target.export.about': 'Profil, Versionen und Regeln, für die Befehlszeile oder zum Weitergeben',
  'target.versions.now': 'Versionen: Kubernetes {versions}',
  'target.versions': '{version}, Richtlinie v{policy}',
  'target.policy': 'Pod Security-Richtlinie',
  'target.policy.follow': 'Folgt Kubernetes',
  'target.policy.short': 'Richtlinie v{policy}',

  'profile.pss-baseline': 'PSS Baseline',
  'profile.pss-baseline.about':
    'Das Minimum für jeden Workload. Blockiert bekannte Wege, auf den Knoten auszubrechen.',
  'profile.pss-restricted': 'PSS Restricted',
  'profile.pss-restricted.about': 'Die strengste Stufe der Pod Security Standards.',
  'profile.aks-article': 'AKS-Empfehlungen',
  'profile.aks-article.about':
    'Der Artikel zur Podsicherheit in AKS: Restricted, Identitäten statt Anmeldeinformationen, Geheimnisse aus Key Vault.',
  'profile.aks-deployment-safeguards': 'AKS-Bereitstellungsschutz',
  'profile.aks-deployment-safeguards.about':
    'Wovor AKS warnt, was es ändert oder ablehnt: Anforderungen, Tests, Imagetags und in AKS Automatic Baseline.',
  'profile.azure-policy-baseline': 'Azure Policy baseline',
  'profile.azure-policy-baseline.about':
    'Die integrierte Initiative für grundlegende Linux-Workloads: fünf Prüfungen von Baseline.',
  'profile.azure-policy-restricted': 'Azure Policy restricted',
  'profile.azure-policy-restricted.about':
    'Die integrierte Initiative für eingeschränkte Linux-Workloads: Restricted, mit Bereichen für Benutzer- und Gruppen-IDs.',
  'profile.everything': 'Alles',
  'profile.everything.about': 'Alle unumstrittenen Regeln, auch zu Verfügbarkeit und Ressourcen.',
};
