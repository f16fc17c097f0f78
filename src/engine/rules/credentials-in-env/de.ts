import type { RuleLabels } from '../../rule/rule.ts';
import type { credentialsInEnv } from './rule.ts';

export const de: RuleLabels<typeof credentialsInEnv> = {
  title: 'Keine Anmeldeinformationen in env und args angeben',
  fixTitle: 'Den Wert aus einem Secret beziehen',
  failsIf: 'wenn das Secret nicht im Cluster ist',
  messages: {
    credential:
      '{name} enthält {kind, select, password {ein Kennwort} token {ein Token} secret {ein Geheimnis} key {einen Schlüssel} connectionString {eine Verbindungszeichenfolge} privateKey {einen privaten Schlüssel} urlPassword {eine Adresse mit Kennwort} awsKey {einen AWS-Zugriffsschlüssel} githubToken {ein GitHub-Token} jwt {ein signiertes Token (JWT)} vendorToken {ein Token von {issuer}} other {Anmeldeinformationen}} im Klartext{secret, select, none {} name { oder ist der Name eines Secrets} other {. Die Korrektur liest den Schlüssel {key} des Secrets {secret}: Legen Sie es zuerst an}}',
    'azure-credential':
      '{name} enthält {kind, select, azureStorageKey {einen Azure-Speicherkontenschlüssel} azureSas {eine Shared Access Signature (SAS) von Azure} entraClientSecret {einen geheimen Clientschlüssel von Microsoft Entra} other {einen Azure-Zugriffsschlüssel}} im Klartext{secret, select, none {} other {. Die Korrektur liest den Schlüssel {key} des Secrets {secret}: Legen Sie es zuerst an}}',
    'default-credential':
      '{name} enthält {kind, select, password {ein Standardkennwort} urlPassword {eine Adresse mit Standardkennwort} token {ein Standardtoken} secret {ein Standardgeheimnis} key {einen Standardschlüssel} other {einen Standardwert}}. Solche Werte probieren Angreifer zuerst aus{secret, select, none {} other {. Die Korrektur liest den Schlüssel {key} des Secrets {secret}: Legen Sie es zuerst an}}',
  },
};
