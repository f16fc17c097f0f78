import type { RuleLabels } from '../../rule/rule.ts';
import type { configMapCredentials } from './rule.ts';

export const de: RuleLabels<typeof configMapCredentials> = {
  title: 'Keine Anmeldeinformationen in ConfigMaps speichern',
  fixTitle: 'Den Schlüssel in ein Secret oder nach Key Vault verschieben',
  messages: {
    value:
      '{key} enthält {kind, select, password {ein Kennwort} token {ein Token} secret {ein Geheimnis} key {einen Schlüssel} connectionString {eine Verbindungszeichenfolge} azureStorageKey {einen Azure-Speicherkontenschlüssel} azureAccessKey {einen Azure-Zugriffsschlüssel} azureSas {eine Shared Access Signature (SAS) von Azure} entraClientSecret {einen geheimen Clientschlüssel von Microsoft Entra} privateKey {einen privaten Schlüssel} urlPassword {eine Adresse mit Kennwort} awsKey {einen AWS-Zugriffsschlüssel} githubToken {ein GitHub-Token} jwt {ein signiertes Token (JWT)} vendorToken {ein Token von {issuer}} other {Anmeldeinformationen}}; in einer ConfigMap ist das nicht geschützt',
    line: '{name} in {key} enthält {kind, select, password {ein Kennwort} token {ein Token} secret {ein Geheimnis} key {einen Schlüssel} connectionString {eine Verbindungszeichenfolge} azureStorageKey {einen Azure-Speicherkontenschlüssel} azureAccessKey {einen Azure-Zugriffsschlüssel} azureSas {eine Shared Access Signature (SAS) von Azure} entraClientSecret {einen geheimen Clientschlüssel von Microsoft Entra} privateKey {einen privaten Schlüssel} urlPassword {eine Adresse mit Kennwort} awsKey {einen AWS-Zugriffsschlüssel} githubToken {ein GitHub-Token} jwt {ein signiertes Token (JWT)} vendorToken {ein Token von {issuer}} other {Anmeldeinformationen}}; in einer ConfigMap ist das nicht geschützt',
  },
};
