import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { credentialsInWords } from './command-credentials.ts';
import { credentialIn, decodedBase64, maskOf, tokenIn } from './credentials.ts';
import { credentialInEntry } from './entry-credentials.ts';

// Made up, and put together here so that no scanner takes them for real ones.
const base64 = (length: number) => 'Ab3+/'.repeat(length).slice(0, length);
const word = (length: number) => 'aB3'.repeat(length).slice(0, length);

/** Issuer and value of each sample. */
const samples = readFileSync(new URL('./testdata/credential-samples.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')]))
  .map(([issuer = '', value = '']): [string, string] => [
    issuer === '-' ? '' : issuer,
    value.replace(/\\n/g, '\n').replace(/\{(\w*) ?(\d*)\}/g, (_, kind: string, length: string) => {
      const from = {
        base64: 'Ab3+/',
        hex: 'a1b2c3d4e5f6',
        letters: 'aBcDeF',
        word: 'aB3',
        WORD: 'AB3',
      };
      return (from[kind as 'word'] ?? '').repeat(Number(length)).slice(0, Number(length));
    }),
  ]);

describe('credentials by name', () => {
  test.each([
    ['password_rotation_interval', '90'],
    ['password_user_retention', '180d'],
    ['PASSWORD_MAX_AGE', '30 days'],
    ['passwordHistory', '5'],
    ['secret_name_template', '{user}.{cluster}.credentials'],
    ['PASSWORD_TEMPLATE', '{user}-{year}'],
  ])('what is only about one: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toBeNull();
    expect(credentialIn(name, value, 'text')).toBeNull();
  });

  test.each([
    ['password', '90'],
    ['DB_PASSWORD', '180'],
    ['PASSWORD_RETENTION', 'hunter2'],
    ['API_TOKEN', 'mytoken'],
    ['DB_PASSWORD', 'mypassword'],
  ])('what may well be one: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toMatchObject({ placeholder: false });
  });

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
    ['AUTH_HEADER', `Bearer ${'0123456789abcdef'.repeat(2)}`, 'password'],
    ['AUTH_HEADER', 'Bearer $(TOKEN)', undefined],
    ['AUTH_HEADER', 'X-Auth', undefined],
    ['ConnectionStrings__Default', 'Data Source=app.db', undefined],
  ])('%s=%s', (name, value, kind) => {
    expect(credentialIn(name, value)?.kind).toBe(kind);
  });

  test.each([
    ['TLS_SECRET', 'my-tls-secret'],
    ['TLS_SECRET', 'web'],
    ['CA_SECRET', 'cert-manager/ca-key-pair'],
    ['IMAGE_PULL_SECRET', 'regcred'],
    ['imagePullSecrets', 'regcred,other-pull'],
    ['REGISTRY_SECRET', 'registry-credentials'],
    ['WEBHOOK_SECRET', 'op-webhook-server-cert2'],
    ['SSH_SECRET', 'git.ssh'],
  ])('the name of a Secret: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toBeNull();
    expect(credentialIn(name, value, 'wide')).not.toBeNull();
  });

  test.each([
    ['TLS_SECRET', 'x8Kq2-19vLmZ'],
    ['TLS_SECRET', 'x8kq219vlmz4'],
    ['PULL_SECRET', '8a7f-tls'],
    ['TLS_PASSWORD', 'my-tls-secret'],
    ['TLS_SECRET_KEY', 'my-tls-secret'],
    ['DB_SECRET', 'hunter2'],
    ['DB_SECRET', 'changeme'],
  ])('no name of a Secret: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).not.toBeNull();
    expect(credentialIn(name, value)?.mayBeName).toBeUndefined();
  });

  test.each([
    ['DB_SECRET', 'db-access', true],
    ['BACKUP_SECRETS', 'velero/cloud-credentials', true],
    ['SESSION_SECRET', 'my-session-secret', undefined],
    ['CLIENT_SECRET', 'my-client-secret', undefined],
  ])('what may be a name as well: %s=%s', (name, value, mayBeName) => {
    expect(credentialIn(name, value)).toMatchObject({ severity: 'medium' });
    expect(credentialIn(name, value)?.mayBeName).toBe(mayBeName);
  });

  test.each([
    ['DB_PASSWORD', 'your-password'],
    ['API_KEY', 'your-api-key'],
    ['TOKEN', 'xxxxxxxx'],
    ['TOKEN', '********'],
    ['CLIENT_SECRET', 'placeholder'],
    ['MAPS_API_KEY', 'MAPS_API_KEY_VAL'],
    ['DB_PASSWORD', 'DB_PASSWORD_VALUE'],
    ['BLOB_ACCOUNT_KEY', 'mystorageaccountkey'],
    ['BLOB_SAS_TOKEN', 'my-sas-token'],
  ])('a placeholder: %s=%s', (name, value) => {
    expect(credentialIn(name, value)?.placeholder).toBe(true);
  });

  test.each([
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', 'CHANGE_ME'],
    ['KEYSTORE_PASSWORD', 'changeit'],
    ['API_KEY', 'replace-me'],
  ])('a default that works: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toMatchObject({ placeholder: false, isDefault: true });
  });

  test.each([
    ['SECRET_BLAH', 'secretsquirrels'],
    ['SECRET_DB', 'x8Kq2-19vLmZ'],
    ['WEBHOOK_SECRET2', 's3cr3tValue123'],
    ['PASSWORD_1', 'hunter2'],
    ['PGPASS', 'hunter2'],
    ['DB_PW', 'hunter2'],
    ['LDAP_BINDPW', 'hunter2'],
    ['DB_PASSWORT', 'hunter2'],
    ['ADMIN_PIN', '4711'],
    ['JWT_SALT', 'x8Kq2-19vLmZ'],
    ['CREDENTIALS', 'x8Kq2-19vLmZ'],
    ['BASIC_AUTH', 'app:hunter2'],
    ['AUTH', 'Basic YXBwOmh1bnRlcjI='],
    ['DB_PASSWORD', `hun${'$'}{ter22xyz`],
    ['DB_PASSWORD', `a1b2c3${'$'}{x}`],
    ['DB_PASSWORD', '/hunter22xyz'],
    ['DB_PASSWORD', '/9j4AAQSkZJRgABA/xK2'],
  ])('another name or form: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toMatchObject({ placeholder: false });
  });

  test.each([
    ['SECRET_NAMESPACE', 'kube-system'],
    ['SECRET_PROVIDER', 'azure'],
    ['SECRET_STORE', 'shop-key-vault'],
    ['CREDENTIALS', 'shop-credentials'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/run/secrets/key.json'],
    ['CORS_ALLOW_CREDENTIALS', 'true'],
    ['AUTH', 'enabled'],
    ['AUTH', 'oidc:google'],
    ['BASIC_AUTH', 'web:80'],
    ['LED_PIN', '4'],
    ['PWD', '/app'],
    ['DB_PASSWORD', '/etc/db/Pa55wordFile2024'],
    ['DB_PASSWORD', `${'$'}{PREFIX}-${'$'}{SUFFIX}`],
    ['DB_PASSWORD', `${'$'}{PASSWORD:-`],
    ['MAX_TOKENS_2', '4096'],
    ['OAUTH2', 'Basic plan'],
  ])('none either: %s=%s', (name, value) => {
    expect(credentialIn(name, value)).toBeNull();
  });

  test.each([
    ['LOG_LEVEL', 'debug'],
    ['IMAGE', `registry.example.com/web:1.2@sha256:${'0a'.repeat(32)}`],
    ['MAIL', 'mailto:admin@example.com/inbox'],
    ['VOTERS', '1@kafka-0:9093,2@kafka-1:9093/x'],
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
    ['jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=hunter2', 'password'],
    ['jdbc:postgresql://db:5432/shop?user=app&password=hunter2', 'password'],
    ['jdbc:oracle:thin:scott/t1ger@//db:1521/shop', 'urlPassword'],
    ['amqps://shop:hunter2@queue.example.com/orders', 'urlPassword'],
    ['root:hunter2@tcp(db:3306)/shop', 'urlPassword'],
    ['app:hunter2@registry.example.com/shop/web:1', 'urlPassword'],
    ['PGPASSWORD=hunter2 psql -h db', 'password'],
    ['set -e; MYSQL_PWD=hunter2 mysqldump shop', 'password'],
    ['curl -s -u admin:hunter2 http://localhost/health', 'password'],
    ['curl --user=admin:hunter2 http://localhost', 'password'],
    ['redis-cli -h redis -a hunter2 ping', 'password'],
    ['sshpass -p hunter2 ssh app@host', 'password'],
    ['mysqladmin ping -h db -phunter2', 'password'],
    ['mariadb-dump -uroot -phunter2 shop', 'password'],
    ['mysql -phunter2', 'password'],
    ['/healthz?verbose&api_key=k3y-0f-th3-sh0p', 'key'],
    ['https://api.example.com/v1?subscription-key=k3y-0f-th3-sh0p&x=1', 'key'],
    [
      `AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=${base64(86)}==;`,
      'azureAccessKey',
    ],
    ['{"auths":{"registry.example.com":{"auth":"YXBwOmh1bnRlcjI="}}}', 'password'],
    ['curl -H "Authorization: Bearer s3cr3t-of-ours" http://api', 'token'],
    ['{"Authorization": "Basic YXBwOmh1bnRlcjI="}', 'token'],
    ['<user>app</user><password>hunter2</password>', 'password'],
    ['<ns:DbPassword> hunter2 </ns:DbPassword>', 'password'],
    ['kubectl create secret generic db --from-literal=pw=hunter2', 'secret'],
    [`https://discord.com/api/webhooks/123456789012345678/${word(68)}`, 'vendorToken'],
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
    'jdbc:oracle:thin:@//db:1521/shop',
    'amqps://queue.example.com/orders',
    'PGPASSWORD=$PASSWORD psql -h db',
    'curl -s -u "$USER:$PASSWORD" http://localhost',
    'curl -s http://localhost:8080/health',
    'chown -R 1000:1000 /data',
    'redis-cli -h redis ping',
    'sshpass -p $PASSWORD ssh app@host',
    'mysqladmin ping -h db -p$MYSQL_ROOT_PASSWORD',
    'mysql -P3306 -p shop',
    'mysqld --port=3306 -p3306',
    'mkdir -p /data',
    '/healthz?api_key=$(API_KEY)',
    '/search?key=orders&sort=asc',
    '{"auth":"none"}',
    '<password></password>',
    '<password>$(PASSWORD)</password>',
    'kubectl create configmap web --from-literal=level=debug',
    'kubectl create secret generic db --from-literal=pw=$PASSWORD',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    'authorization: required',
    'Server=db;Password=;Encrypt=true',
    '-----BEGIN CERTIFICATE-----\nMII',
    '-----BEGIN PUBLIC KEY-----\nMII',
    'a password is needed',
    'us-east-1',
    'sha256:0123456789abcdef',
  ])('no credential: %s', (value) => {
    expect(credentialIn('SETTING', value)).toBeNull();
  });

  test.each([
    ['xxxxx', true],
    ['...', true],
    ['<your key>', true],
    ['abc', false],
    [`${base64(64)}\n${base64(64)}`, false],
  ])('a private key that is filled in later stands in for one: %s', (body, placeholder) => {
    for (const [begin, end] of [
      [`---BEGIN OPENSSH ${'PRIVATE'} KEY---`, '---END  OPENSSH PRIVATE KEY---'],
      [`-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----`, '-----END PGP PRIVATE KEY BLOCK-----'],
    ]) {
      expect(credentialIn('KEY', `${begin}\n\n${body}\n\n${end}\n`)?.placeholder).toBe(placeholder);
    }
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
      placeholder: false,
      isDefault: true,
    });
  });

  test.each([
    ['SERVICE_TOKEN', 'default', 'medium'],
    ['API_KEY', 'abc', 'medium'],
    ['API_KEY', 'k3y-0f-th3-sh0p', undefined],
    ['DB_PASSWORD', 'abc', undefined],
  ])('what does not look generated weighs less: %s=%s', (name, value, severity) => {
    expect(credentialIn(name, value)?.severity).toBe(severity);
  });

  test('masked', () => {
    expect(['', 'a', 'a'.repeat(20), 'a'.repeat(90)].map(maskOf)).toEqual(
      ['', 4, 8, 12].map((dots) => (dots === '' ? '' : '•'.repeat(Number(dots)))),
    );
  });

  test.each(['a', 'a+', 'a:', '=', 'eyJ', 'sig=', 'http://a:', '-----BEGIN A ', 'password='])(
    // Were time to grow with the square, this would not end before the runner gives up.
    'a long run of "%s" comes to an end',
    (part) => {
      expect(() => credentialIn('API_KEY', part.repeat(200_000))).not.toThrow();
    },
  );

  // An expression that goes through all of it would overflow its stack.
  test.each(['x', 'a.', '9'])('20 million characters of "%s" are no credential', (part) => {
    const long = part.repeat(20_000_000 / part.length);
    for (const name of ['SECRET_STORE', 'EXAMPLE', 'AUTH']) {
      expect(credentialIn(name, long, 'text')).toBe(null);
    }
    expect(credentialIn(long, 'x')).toBe(null);
  });
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

  test.each([
    ...samples,
    ['GitHub', `see ghp_${word(36)}.`],
    ['GitHub', `first ghp_${'x'.repeat(36)}, then ghp_${word(36)}`],
  ])('%s: %s', (issuer, value) => {
    expect(tokenIn(value)?.issuer).toBe(issuer);
  });

  test.each(samples)('cut off: %s: %s', (_, value) => {
    expect(tokenIn(value.slice(0, Math.ceil(value.length * 0.35)))).toBeNull();
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

describe('credentials in files of known formats', () => {
  const key = base64(42);
  test.each([
    ['named.conf', `key "k" {\n  algorithm hmac-sha256;\n  secret "${key}==";\n};`, 'key', ''],
    ['named.conf', `key "k" { secret "${key}"; };`, 'key', ''],
    ['redis.conf', 'port 6379\nrequirepass foobared', 'password', 'requirepass'],
    ['redis.conf', 'port 6379\nmasterauth "horse"', 'password', 'masterauth'],
    ['a.json', '{ "user": "app", "password": "horse" }', 'password', 'password'],
    ['a.toml', `[auth]\nsecret = "x8Kq219vLmZ99aaQ"`, 'secret', 'secret'],
    ['a.ini', '[db]\npassword = horse', 'password', 'password'],
    [
      'a.properties',
      'a=b\nspring.datasource.password=horse',
      'password',
      'spring.datasource.password',
    ],
  ])('%s: %s', (file, text, kind, name) => {
    expect(credentialInEntry(file, text)).toMatchObject({ kind, name });
  });

  test.each([
    ['named.conf', 'include "/etc/bind/keys/secret"; zone "secret" { type master; };'],
    ['redis.conf', '# requirepass foobared\nport 6379'],
    ['redis.conf', `requirepass $\{REDIS_PASSWORD}\nmasterauth $(REDIS_PASSWORD)`],
    [
      'a.json',
      `{ "passwordFile": "/run/secrets/x", "password": "$\{PASSWORD}", "secret": "web-tls" }`,
    ],
    ['a.toml', 'secret = "registry-credentials"\nsecret_name = "web-tls-2024-production"'],
    ['a.yaml', 'secret: my-app-secret-v1\nsecret_file: /etc/web/secret-0123456789'],
    ['a.md', 'The secret "passphrase"; is asked for.'],
  ])('nothing in %s: %s', (file, text) => {
    expect(credentialInEntry(file, text)).toBeNull();
  });
});

describe('credentials in the words of a command', () => {
  test.each<[shown: string, ...words: string[]]>([
    ['', 'mc', 'alias', 'set', 'velero', 'http://minio:9000', 'minio', 'minio123'],
    ['', 'mc', '--config-dir=/c', 'config', 'host', 'add', 'a', 'http://b', 'minio', 'minio123'],
    ['', 'rabbitmqctl', 'add_user', 'app', 'hunter22'],
    ['-u', '/usr/bin/curl', '-u', 'app:hunter22', 'http://a'],
    ['-u', 'curl', '-uapp:hunter22', 'http://a'],
    ['--user', 'curl', '--user=app:hunter22', 'http://a'],
    ['-p', 'mongosh', '-u', 'app', '-p', 'hunter22'],
    ['-w', 'ldapsearch', '-x', '-w', 'hunter22'],
    ['-p', 'docker', 'login', '-u', 'app', '-p', 'hunter22'],
    ['-a', 'exec', 'redis-cli', '-h', 'db', '-a', 'hunter22'],
    ['', 'sh', '-c', 'mc alias set velero http://minio:9000 minio minio123 && mc mb velero'],
    ['', 'sh', '-ec', 'cd /x; app --password hunter22 --port 80'],
    ['', 'sh', '-c', 'redis-cli -p 6379 -a "hunter22" ping'],
    ['', 'sh', '-c', "curl -s -uapp:hunter22 'http://a'"],
    ['', 'bash', '-c', 'until mongosh -u app -p hunter22; do sleep 1; done'],
  ])('%s: %s %s %s %s %s %s %s', (shown, ...words) => {
    expect(credentialsInWords(words).map((one) => one.shown)).toEqual([shown]);
  });

  test.each([
    ['mc', 'alias', 'set', 'velero', 'http://minio:9000', '$(USER)', '$(PASSWORD)'],
    ['mc', 'alias', 'list', 'velero', 'http://minio:9000', 'minio', 'minio123'],
    ['mkdir', '-p', 'hunter22'],
    ['docker', 'run', '-p', '8080'],
    ['mongod', '-p', '27017'],
    ['curl', '-u', 'app', 'http://a'],
    ['curl', '-u', '$(USER):$(PASSWORD)', 'http://a'],
    ['sh', '-c', 'app --password "$PASSWORD" --token $(cat /t) --secret `cat /s`'],
    ['sh', '-c', 'mc alias set velero http://minio:9000 "$USER" "$PASS"'],
    ['sh', '-c', 'mkdir -p /data && mysql -u root -p < a.sql'],
    ['sh', '-c', `redis-cli -a "$\{REDIS_PASSWORD}" ping`],
  ])('nothing: %s %s %s %s %s %s', (...words) => {
    expect(credentialsInWords(words).filter((one) => !one.placeholder)).toEqual([]);
  });

  test.each([
    [['create', 'secret', 'generic', 'a', '--from-literal=x=Tr0ub4dor'], ['--from-literal=x']],
    [['create', 'secret', 'generic', 'a', '--from-literal', 'x=Tr0ub4dor'], ['--from-literal x']],
    [['create', 'secret', 'generic', 'a', '--from-literal', 'pw=Tr0ub4dor'], ['--from-literal pw']],
    [['create', 'secret', 'generic', 'a', '--from-literal', 'x=$(PASSWORD)'], []],
    [['create', 'configmap', 'a', '--from-literal', 'x=Tr0ub4dor'], []],
    [['mysqladmin', 'ping', '-uroot', '-phunter2'], ['-p']],
    [['/usr/bin/mysql', '-phunter2', 'shop'], ['-p']],
    [['redis-cli', '-h', 'redis', '-a', 'hunter2', 'ping'], ['-a']],
    [['sshpass', '-p', 'hunter2', 'ssh', '-p', '22'], ['-p']],
    [['redis-cli', '-a', '$(PASSWORD)', 'ping'], []],
    [['mysql', '-p', 'shop'], []],
    [['mkdir', '-p', '/data', '-phunter2'], []],
    [['tar', '-a', 'hunter2'], []],
  ])('%j', (words, shown) => {
    expect(credentialsInWords(words).map((one) => one.shown)).toEqual(shown);
  });

  test.each([
    [['kubectl', 'create', 'secret', 'generic'], ['a', '--from-literal=x=Tr0ub4dor'], 1],
    [['kubectl', 'create', 'configmap'], ['a', '--from-literal=x=Tr0ub4dor'], undefined],
    [['mysql'], ['-uroot', '-phunter2'], 1],
    [['redis-cli', '-a'], ['hunter2', 'ping'], 0],
    [['server', '--db-password'], ['Tr0ub4dor'], 0],
    [['server', '--db-password=Tr0ub4dor'], ['--port=80'], undefined],
  ])('%j in front of %j', (command, words, index) => {
    expect(credentialsInWords(words, command)[0]?.index).toBe(index);
  });
});
