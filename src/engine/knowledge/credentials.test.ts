import { describe, expect, test } from 'vitest';
import { credentialIn, decodedBase64, tokenIn } from './credentials.ts';

// Made up, and put together here so that no scanner takes them for real ones.
const base64 = (length: number) => 'Ab3+/'.repeat(length).slice(0, length);
const word = (length: number) => 'aB3'.repeat(length).slice(0, length);

describe('credentials by name', () => {
  test.each([
    ['PASSWORD', 'hunter2', 'password'],
    ['MYSQL_ROOT_PASSWORD', 'password', 'password'],
    ['PGPASSWORD', '123456', 'password'],
    ['dbPassword', 'hunter2', 'password'],
    ['Database__Password', 'hunter2', 'password'],
    ['spring.datasource.password', 'hunter2', 'password'],
    ['DB_PASS', 'hunter2', 'password'],
    ['DB_PWD', 'hunter2', 'password'],
    ['SSH_PASSPHRASE', 'hunter2', 'password'],
    ['API_KEY', 'abc123', 'key'],
    ['apiKey', 'abc123', 'key'],
    ['AWS_SECRET_ACCESS_KEY', 'abc123', 'key'],
    ['AZURE_STORAGE_ACCOUNT_KEY', 'abc123', 'key'],
    ['GITHUB_TOKEN', 'abc123', 'token'],
    ['CLIENT_SECRET', 'abc123', 'secret'],
    ['SECRET_KEY_BASE', 'abc123', 'secret'],
    ['DJANGO_SECRET_KEY', 'abc123', 'secret'],
    ['AZURE_STORAGE_CONNECTION_STRING', 'UseDevelopmentStorage=true', 'connectionString'],
    ['ConnectionStrings__Default', 'Data Source=app.db', undefined],
  ])('%s=%s', (name, value, kind) => {
    expect(credentialIn(name, value)?.kind).toBe(kind);
  });

  test.each([
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', 'CHANGE_ME'],
    ['API_KEY', 'your-api-key'],
    ['TOKEN', 'xxxxxxxx'],
    ['TOKEN', '********'],
    ['CLIENT_SECRET', 'placeholder'],
  ])('a placeholder: %s=%s', (name, value) => {
    expect(credentialIn(name, value)?.placeholder).toBe(true);
  });

  test.each([
    ['LOG_LEVEL', 'debug'],
    ['PWD', '/app'],
    ['OLDPWD', '/'],
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', '$(OTHER)'],
    ['DB_PASSWORD', `${'$'}{OTHER}`],
    ['DB_PASSWORD', '<password>'],
    ['DB_PASSWORD', '{{ .Values.password }}'],
    ['DB_PASSWORD', 'vault:secret/data/db#password'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['DB_PASSWORD_FILE', 'db.txt'],
    ['TOKEN_PATH', 'token'],
    ['SECRET_NAME', 'db'],
    ['AWS_ACCESS_KEY_ID', 'abc'],
    ['TOKEN_URL', 'login'],
    ['OAUTH_TOKEN', 'https://login.example.com/token'],
    ['ALLOW_EMPTY_PASSWORD', 'yes'],
    ['REQUIRE_PASSWORD', '1'],
    ['MIN_PASSWORD_LENGTH', '12'],
    ['USE_TOKEN', 'sometimes'],
    ['AUTH_TOKEN', 'true'],
    ['MAX_TOKENS', '4096'],
    ['TOKEN', '3600'],
    ['COMPASS', 'north'],
    ['KEY', 'value'],
    ['PARTITION_KEY', 'id'],
    ['REDIS_CONNECTION_STRING', 'redis:6379'],
    ['SQL_CONNECTION_STRING', 'Server=db;Authentication=Active Directory Workload Identity'],
    ['SQL_CONNECTION_STRING', 'Server=db;Integrated Security=true'],
    ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'InstrumentationKey=00000000-0000'],
  ])('no credential: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toBeNull();
  });
});

describe('credentials by value', () => {
  test.each([
    [`DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${base64(86)}==`, 'azureStorageKey'],
    [`Endpoint=sb://a.example.com/;SharedAccessKey=${base64(43)}=`, 'azureAccessKey'],
    [`https://a.blob.core.windows.net/c?sv=2022-11-02&sig=${word(43)}%3D`, 'azureSas'],
    [`BlobEndpoint=https://a;SharedAccessSignature=sv=2022&sig=${word(40)}`, 'azureSas'],
    [`abc8Q~${word(34)}`, 'entraClientSecret'],
    ['Server=db;User ID=sa;Password=hunter2;Encrypt=true', 'password'],
    ['Server=db;Pwd=hunter2', 'password'],
    ['redis:6380,password=hunter2,ssl=True', 'password'],
    ['-Xmx1g -Dspring.datasource.password=hunter2', 'password'],
    ['postgres://app:hunter2@db:5432/app', 'urlPassword'],
    ['redis://:hunter2@redis:6379', 'urlPassword'],
    ['mongodb+srv://app:hunter2@cluster.example.com', 'urlPassword'],
    [`-----BEGIN ${'RSA '}PRIVATE KEY-----\nMII`, 'privateKey'],
    [`-----BEGIN ${''}PRIVATE KEY-----\nMII`, 'privateKey'],
    [`AKIA${'ABCDEFGHIJKLMNOP'}`, 'awsKey'],
    [`ghp_${word(36)}`, 'githubToken'],
    [`github_pat_${word(40)}`, 'githubToken'],
    [`eyJ${word(20)}.eyJ${word(20)}.${word(20)}`, 'jwt'],
  ])('%s', (value, kind) => {
    expect(credentialIn('SETTING', value)?.kind).toBe(kind);
  });

  test.each([
    'https://example.com/path?x=1',
    'https://example.com:8443/a@b',
    'postgres://db:5432/app',
    'postgres://app@db:5432/app',
    'postgres://app:$(PASSWORD)@db:5432/app',
    `postgres://app:${'$'}{PASSWORD}@db:5432/app`,
    'postgres://app:<password>@db:5432/app',
    'Server=db;Password=$(PASSWORD)',
    'Server=db;Password=;Encrypt=true',
    '-----BEGIN CERTIFICATE-----\nMII',
    '-----BEGIN PUBLIC KEY-----\nMII',
    'a password is needed',
    'us-east-1',
    'sha256:0123456789abcdef',
  ])('no credential: %s', (value) => {
    expect(credentialIn('SETTING', value)).toBeNull();
  });

  test('the value proves its worth more than the name', () => {
    expect(credentialIn('SETTING', `ghp_${word(36)}`)?.severity).toBe('critical');
    expect(credentialIn('DB_PASSWORD', 'hunter2')).toEqual({
      kind: 'password',
      issuer: '',
      placeholder: false,
    });
    expect(credentialIn('URL', 'postgres://app:changeme@db/app')).toEqual({
      kind: 'urlPassword',
      issuer: '',
      placeholder: true,
    });
  });

  test.each(['a', 'a+', 'a:', '=', 'eyJ', 'sig=', 'http://a:', '-----BEGIN A ', 'password='])(
    // Were time to grow with the square, this would not end before the runner gives up.
    'a long run of "%s" comes to an end',
    (part) => {
      expect(() => credentialIn('API_KEY', part.repeat(200_000))).not.toThrow();
    },
  );
});

describe('credentials in a text', () => {
  test.each([
    ['password', 'hunter2', 'password'],
    ['requirepass', 'hunter2', 'password'],
    ['client-secret', 's3cr3t', 'secret'],
    ['secretKey', 's3cr3t-key', 'secret'],
    ['api_key', 'abc123', 'key'],
    ['auth.token', 's.abc123', 'token'],
  ])('%s: %s', (name, value, kind) => {
    expect(credentialIn(name, value, 'text')?.kind).toBe(kind);
  });

  test.each([
    ['password-stdin', 'registry.example.com'],
    ['passwordHash', 'bcrypt'],
    ['secret', 'web-secrets-1'],
    ['tls-secret', 'certificate-2025'],
    ['token', 'projected'],
    ['api_key', 'header name 1'],
    ['', 'export PASSWORD="$PW"'],
    ['', "login --password='$1'"],
  ])('no credential: %s: %s', (name, value) => {
    expect(credentialIn(name, value, 'text')).toBeNull();
  });
});

describe('tokens in formats of their issuers', () => {
  const hex = (length: number) => 'a1b2c3d4e5f6'.repeat(length).slice(0, length);
  const letters = (length: number) => 'aBcDeF'.repeat(length).slice(0, length);

  test.each([
    ['GitHub', `see ghp_${word(36)}.`],
    ['GitHub', `github_pat_${word(40)}`],
    ['GitLab', `${'gl'}pat-${word(20)}`],
    ['Bitbucket', `ATBB${word(32)}`],
    ['Atlassian', `ATATT3${word(180)}`],
    ['Slack', `xoxb-1${word(40)}`],
    ['Slack', `xapp-1-${word(40)}`],
    ['Slack', `https://hooks.slack.com/services/T${word(9)}/B${word(9)}/${word(24)}`],
    ['Stripe', `sk_${'live'}_${word(24)}`],
    ['npm', `npm_${word(36)}`],
    ['PyPI', `pypi-AgEI${word(80)}`],
    ['Docker', `dckr_pat_${word(27)}`],
    ['Google', `AIza${word(35)}`],
    ['Google', `GOCSPX-${word(28)}`],
    ['OpenAI', `sk-${word(20)}T3BlbkFJ${word(20)}`],
    ['Anthropic', `sk-ant-api03-${word(95)}`],
    ['Hugging Face', `hf_${letters(34)}`],
    ['HashiCorp Vault', `hvs.${word(24)}`],
    ['HCP Terraform', `${word(14)}.atlasv1.${word(67)}`],
    ['Databricks', `dapi${hex(32)}`],
    ['DigitalOcean', `dop_v1_${hex(64)}`],
    ['Heroku', `HRKU-${word(60)}`],
    ['New Relic', `NRAK-${word(27).toUpperCase()}`],
    ['New Relic', `${hex(36)}NRAL`],
    ['LaunchDarkly', 'sdk-1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f'],
    ['Okta', `Authorization: SSWS 00${word(40)}`],
    ['SendGrid', `SG.${word(22)}.${word(43)}`],
    ['Twilio', `SK${hex(32)}`],
    ['Shopify', `shpat_${hex(32)}`],
    ['Grafana', `glsa_${word(32)}_${hex(8)}`],
    ['Telegram', `1234567890:AA${word(33)}`],
    ['AWS', `AKIA${'QWERTZUIOPASDFGH'}`],
    ['Azure Storage', `AccountKey=${base64(86)}==`],
    ['Azure Storage', `${base64(76)}+AStabcdeA==`],
    ['Azure Cosmos DB', `${base64(76)}ACDbabcdeA==`],
    ['Azure Batch', `${base64(76)}+ABaabcdeA==`],
    ['Azure', `SharedAccessKey=${base64(43)}=`],
    ['Azure', `https://a.blob.core.windows.net/c?sv=2022-11-02&sig=${word(43)}%3D`],
    ['Azure Service Bus', `${base64(33)}+ASbabcde=`],
    ['Azure Event Hubs', `${base64(33)}+AEhabcde=`],
    ['Azure Relay', `${base64(33)}+ARmabcde=`],
    ['Azure IoT', `${base64(33)}AIoTabcde=`],
    ['Azure Functions', `${word(44)}AzFuabcdeA==`],
    ['Azure AI Search', `${word(42)}AzSeAabcde`],
    ['Azure Cache for Redis', `${word(33)}AzCaabcde=`],
    ['Azure Container Registry', `${base64(42)}+ACRAabcde`],
    ['Azure DevOps', `${word(76)}AZDOabcd`],
    ['Microsoft Entra', `abc8Q~${word(34)}`],
    ['age', `AGE-SECRET-KEY-1${word(58).toUpperCase()}`],
    ['', `-----BEGIN ${'EC '}PRIVATE KEY-----\n${base64(64)}\n`],
    ['', `-----BEGIN ${'PGP '}PRIVATE KEY BLOCK-----\nVersion: 1\n\n${base64(64)}\n`],
    ['', `Bearer eyJ${word(20)}.eyJ${word(20)}.${word(20)}`],
    ['GitHub', `first ghp_${'x'.repeat(36)}, then ghp_${word(36)}`],
  ])('%s: %s', (issuer, value) => {
    expect(tokenIn(value)?.issuer).toBe(issuer);
  });

  test.each([
    ['a sample', `AKIA${'IOSFODNN7'}EXAMPLE`],
    ['blanked out', `ghp_${'x'.repeat(36)}`],
    ['a reference', `AccountKey=$(STORAGE_KEY);${'a'.repeat(40)}`],
    ['the sample token of jwt.io', `eyJ${word(20)}.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${word(20)}`],
    ['a key without a body', `-----BEGIN ${''}PRIVATE KEY-----\n...\n`],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${base64(64)}\n`],
    ['a password in an address', 'postgres://app:hunter2@db:5432/app'],
    ['part of a longer word', `xAKIA${'QWERTZUIOPASDFGH'}`],
    ['an image digest', `registry.example.com/web@sha256:${hex(64)}`],
    ['short', 'hvs.abc'],
  ])('no token: %s', (_, value) => {
    expect(tokenIn(value)).toBeNull();
  });

  test.each([
    '-eyJ',
    '.eyJaaaaaaaa',
    'sk-T3BlbkFJ ',
    '/+ASt',
    'gl-',
    '-----BEGIN A PRIVATE KEY',
    'AccountKey=',
    '=ATATT3',
    'ghp_',
    'sig=',
    '1:AA',
    'Q~',
    'a',
  ])('a long run of "%s" comes to an end', (part) => {
    expect(() => tokenIn(part.repeat(300_000))).not.toThrow();
  });

  test('base64', () => {
    expect(decodedBase64('Zm9v\n YmFy')).toBe('foobar');
    expect(decodedBase64('no base64!')).toBe('');
  });
});
