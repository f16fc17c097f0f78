import type { RuleLabels } from '../../rule/rule.ts';
import type { embeddedCredentials } from './rule.ts';

export const de: RuleLabels<typeof embeddedCredentials> = {
  title: 'Keine Anmeldeinformationen in Annotationen, Tests und Hooks',
  fixTitle: 'Anmeldeinformationen aus einer Datei lesen',
  messages: {
    credential:
      '{name} enthält {kind, select, password {ein Kennwort} token {ein Token} secret {ein Geheimnis} key {einen Schlüssel} connectionString {eine Verbindungszeichenfolge} azureStorageKey {einen Azure-Speicherkontenschlüssel} azureAccessKey {einen Azure-Zugriffsschlüssel} azureSas {eine Shared Access Signature (SAS) von Azure} urlPassword {eine Adresse mit Kennwort} other {Anmeldeinformationen}} im Klartext',
  },
};
