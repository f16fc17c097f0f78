import { describe, expect, test } from 'vitest';
import { credentialIn } from './patterns.ts';

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
      placeholder: false,
    });
    expect(credentialIn('URL', 'postgres://app:changeme@db/app')).toEqual({
      kind: 'urlPassword',
      placeholder: true,
    });
  });

  test.each(['a', 'a+', 'a:', '=', 'eyJ', 'sig=', 'http://a:', '-----BEGIN A ', 'password='])(
    'a long run of "%s" is quick',
    (part) => {
      const start = performance.now();
      credentialIn('API_KEY', part.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
