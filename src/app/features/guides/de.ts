import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'guide.secret-provider-class.open': 'SecretProviderClass bearbeiten …',
  'guide.secret-provider-class.about':
    'Welche Objekte der Treiber aus dem Tresor abruft, und mit welcher Identität',
  'guide.companions.open': 'Ergänzende Ressourcen hinzufügen …',
  'guide.companions.about':
    'ServiceAccount, Service, NetworkPolicy, PodDisruptionBudget, Namespace',
  'guide.workload-identity.open': 'Workload ID einrichten …',
  'guide.workload-identity.about':
    'Eine Identität in Azure statt gespeicherter Anmeldeinformationen',
  'guide.pod-identity.open': 'Von verwalteter Podidentität migrieren …',
  'guide.pod-identity.about': 'Zu Workload ID, in allen geöffneten Dateien zugleich',
  'guide.key-vault.open': 'Geheimnis nach Key Vault verschieben …',
  'guide.key-vault.about': 'Entfernt Werte aus dem Manifest; der Pod liest sie aus Dateien',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',
  'guide.companions.step': 'Ergänzende Ressourcen für {name}',
  'guide.list': 'Geführte Korrekturen',
  'guide.workload-identity.step': 'Workload ID für {name}',
  'guide.pod-identity.step': 'Migration von verwalteter Podidentität',
  'guide.key-vault.step': 'Key Vault für {name}',
};
