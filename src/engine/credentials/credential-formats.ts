/**
 * Credentials that one look at the value gives away: private keys, keys and tokens in a format of their
 * issuer’s. Facts from the issuers’ own manuals; formats without a mark of their own (Datadog, Sumo
 * Logic) are left out, since they cannot be told from any other hexadecimal text.
 * Expressions are bounded and begin where a word does, so that no value, however long, makes them slow.
 */
import { PREFIXED } from './token-prefixes.ts';

/** Kinds that the messages have a word for. */
export type FormatKind =
  | 'azureStorageKey'
  | 'azureAccessKey'
  | 'azureSas'
  | 'entraClientSecret'
  | 'privateKey'
  | 'awsKey'
  | 'githubToken'
  | 'jwt'
  | 'vendorToken';

interface Format {
  readonly kind: FormatKind;
  readonly issuer: string;
  /** A text that every match holds: looked for first, since that is quick. */
  readonly mark?: string;
  /** A group, where there is one, is the credential. */
  readonly value: RegExp;
}

const token = (issuer: string, mark: string, value: RegExp): Format => ({
  kind: 'vendorToken',
  issuer,
  mark,
  value,
});

/** Keys of Azure services carry four letters of their service near their end. */
const azureKey = (issuer: string, mark: string, value: RegExp): Format => ({
  kind: mark === '+ASt' ? 'azureStorageKey' : 'azureAccessKey',
  issuer,
  mark,
  value,
});

/** Tested in this order: what says most comes first. */
export const FORMATS: readonly Format[] = [
  {
    kind: 'privateKey',
    issuer: '',
    mark: 'PRIVATE KEY',
    value: /-{3,5}BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY/g,
  },
  {
    kind: 'privateKey',
    issuer: 'age',
    mark: 'AGE-SECRET-KEY-1',
    value: /(?<!\w)AGE-SECRET-KEY-1[0-9A-Z]{58}(?!\w)/g,
  },
  {
    kind: 'azureAccessKey',
    issuer: 'Azure Cosmos DB',
    mark: 'AccountEndpoint',
    value:
      /\bAccountEndpoint\s?=\s?[^\s;]{1,300};\s?AccountKey\s?=\s?([A-Za-z0-9+/]{40,200}={0,2})/gi,
  },
  {
    kind: 'azureStorageKey',
    issuer: 'Azure Storage',
    value: /\bAccountKey\s?=\s?([A-Za-z0-9+/]{40,200}={0,2})/gi,
  },
  {
    kind: 'azureAccessKey',
    issuer: 'Azure',
    value: /\bSharedAccessKey\s?=\s?([A-Za-z0-9+/]{20,200}={0,2})/gi,
  },
  {
    kind: 'azureSas',
    issuer: 'Azure',
    value: /(?:SharedAccessSignature\s?=|\bsig=)([^\s;&]{20,2000})/gi,
  },
  {
    kind: 'entraClientSecret',
    issuer: 'Microsoft Entra',
    mark: 'Q~',
    value: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g,
  },
  azureKey('Azure Storage', '+ASt', /(?<![\w+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==/g),
  azureKey('Azure Cosmos DB', 'ACDb', /(?<![\w+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==/g),
  azureKey('Azure Batch', '+ABa', /(?<![\w+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==/g),
  azureKey('Azure Service Bus', '+ASb', /(?<![\w+/])[A-Za-z0-9+/]{33}\+ASb[A-Za-z0-9+/]{5}=/g),
  azureKey('Azure Event Hubs', '+AEh', /(?<![\w+/])[A-Za-z0-9+/]{33}\+AEh[A-Za-z0-9+/]{5}=/g),
  azureKey('Azure Relay', '+ARm', /(?<![\w+/])[A-Za-z0-9+/]{33}\+ARm[A-Za-z0-9+/]{5}=/g),
  azureKey('Azure IoT', 'AIoT', /(?<![\w+/])[A-Za-z0-9+/]{33}AIoT[A-Za-z0-9+/]{5}=/g),
  azureKey('Azure Functions', 'AzFu', /(?<![\w-])[\w-]{44}AzFu[\w-]{5}[AQgw]==/g),
  azureKey('Azure AI Search', 'AzSe', /(?<!\w)[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?!\w)/g),
  azureKey('Azure Cache for Redis', 'AzCa', /(?<!\w)[A-Za-z0-9]{33}AzCa[A-Za-z0-9]{5}=/g),
  azureKey(
    'Azure Container Registry',
    '+ACR',
    /(?<![\w+/])[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}(?![\w+/])/g,
  ),
  token('Azure DevOps', 'AZDO', /(?<!\w)[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?!\w)/g),
  // Common annotated security keys, which services such as Azure OpenAI use since 2024.
  azureKey(
    'Azure',
    'JQQJ9',
    /(?<!\w)[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{24}(?:[A-Za-z0-9]{2}==)?(?!\w)/g,
  ),
  {
    kind: 'githubToken',
    issuer: 'GitHub',
    mark: 'gh',
    value: /\bgh[opsur]_\w{36,255}/g,
  },
  {
    kind: 'githubToken',
    issuer: 'GitHub',
    mark: 'github_pat_',
    value: /\bgithub_pat_\w{22,255}/g,
  },
  token(
    'GitLab',
    'gl',
    /(?<![\w-])gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{20,300}(?:\.[\w.]{7,40})?/g,
  ),
  token('Bitbucket', 'ATBB', /(?<!\w)ATBB[A-Za-z0-9]{24,40}(?!\w)/g),
  token('Atlassian', 'AT', /(?<!\w)AT(?:ATT|CTT)3[\w=-]{100,400}/g),
  token('Slack', 'xox', /(?<![\w-])xox[abeoprs]-\d[\w-]{20,300}/g),
  token('Slack', 'xapp-', /(?<![\w-])xapp-\d-[\w-]{20,300}/g),
  token(
    'Slack',
    'hooks.slack.com',
    /hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{20,40}/g,
  ),
  token(
    'Discord',
    '/api/webhooks/',
    /\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,22}\/([\w-]{40,100})/g,
  ),
  token('Stripe', 'k_', /(?<!\w)[rs]k_(?:live|test|prod)_[A-Za-z0-9]{20,247}/g),
  token('npm', 'npm_', /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g),
  token('npm', '_authToken', /_authToken\s?=\s?["']?([^\s"']{8,400})/g),
  token('PyPI', 'pypi-', /(?<![\w-])pypi-AgEI[\w-]{50,1000}/g),
  token('Docker', 'dckr_', /(?<!\w)dckr_[op]at_[\w-]{20,60}/g),
  token('Google', 'AIza', /(?<![\w-])AIza[\w-]{35}(?![\w-])/g),
  token('Google', 'ya29.', /(?<![\w.])ya29\.[\w-]{30,400}/g),
  token('Google', 'GOCSPX-', /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g),
  token('OpenAI', 'T3BlbkFJ', /(?<![\w-])sk-[\w-]{20,200}T3BlbkFJ[\w-]{20,200}/g),
  token('Hugging Face', 'hf_', /(?<!\w)hf_[A-Za-z]{34}(?!\w)/g),
  token('HashiCorp Vault', 'hv', /(?<![\w.])hv[brs]\.[\w-]{20,400}/g),
  token('HCP Terraform', '.atlasv1.', /(?<!\w)[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,80}/g),
  token('Databricks', 'dapi', /(?<!\w)dapi[0-9a-f]{32}(?:-\d)?(?!\w)/g),
  token('DigitalOcean', '_v1_', /(?<!\w)do[opr]_v1_[0-9a-f]{64}(?!\w)/g),
  token('Heroku', 'HRKU-', /(?<![\w-])HRKU-[\w-]{36,80}/g),
  token('New Relic', 'NRAK-', /(?<![\w-])NRAK-[A-Z0-9]{27}(?!\w)/g),
  token('New Relic', 'NRAL', /(?<!\w)[0-9A-Za-z]{36}NRAL(?!\w)/g),
  token(
    'LaunchDarkly',
    '-4',
    /(?<![\w-])(?:api|sdk)-[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g,
  ),
  token('Okta', 'SSWS ', /(?<!\w)SSWS 00[\w-]{40}(?![\w-])/g),
  token('SendGrid', 'SG.', /(?<![\w.])SG\.[\w-]{16,32}\.[\w-]{16,64}/g),
  token('Twilio', 'SK', /(?<!\w)SK[0-9a-f]{32}(?!\w)/g),
  token('Shopify', 'shp', /(?<!\w)shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?!\w)/g),
  token('Grafana', 'gl', /(?<!\w)gl(?:c_[A-Za-z0-9+/]{32,400}|sa_[A-Za-z0-9]{32}_[0-9a-f]{8})/g),
  token('Telegram', ':AA', /(?<!\w)(?:bot)?(\d{8,10}:AA[\w-]{33})(?![\w-])/g),
  ...PREFIXED.map(({ issuer, prefix, value }) => token(issuer, prefix, value)),
  { kind: 'awsKey', issuer: 'AWS', mark: 'IA', value: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  {
    kind: 'awsKey',
    issuer: 'AWS',
    value:
      /\baws_secret_access_key["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
  },
  {
    kind: 'jwt',
    issuer: '',
    mark: 'eyJ',
    value: /(?<![\w-])eyJ[\w-]{8,8000}\.eyJ[\w-]{8,8000}\.[\w-]*/g,
  },
];

/** The formats without a mark, as each of them begins. */
const UNMARKED = /accountkey|sharedaccess|sig=|aws_secret_access_key/i;

const MARKS = new RegExp(
  [...new Set(FORMATS.flatMap(({ mark }) => mark ?? []))]
    .map((mark) => mark.replace(/[^\w-]/g, '\\$&'))
    .join('|'),
);

/** Whether a text may hold one of the formats. Hardly any does, which this tells in two looks instead of sixty. */
export const mayHoldFormat = (text: string): boolean => MARKS.test(text) || UNMARKED.test(text);
