import { expect, test } from 'vitest';
import { credentialInEntry } from '../../credentials/entry-credentials.ts';
import { testRule } from '../../rule/test-rule.ts';
import { configMapCredentials } from './rule.ts';

// Made up, and put together here so that no scanner takes them for real ones.
const ACCOUNT_KEY = `${'Ab3+/'.repeat(17)}A==`;
const GITHUB = `${'ghp'}_${'aB3'.repeat(12)}`;

const configMap = (data: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
${data}`;

testRule(configMapCredentials, {
  valid: [
    { name: 'no data', yaml: configMap('') },
    { name: 'null', yaml: configMap('data: null\nbinaryData:\n  a: null\n') },
    {
      name: 'settings, references, files, switches, placeholders',
      yaml: configMap(`data:
  LOG_LEVEL: info
  DB_PASSWORD_FILE: /run/secrets/db
  DB_PASSWORD: $(DB_PASSWORD)
  API_KEY: your-api-key
  ALLOW_EMPTY_PASSWORD: "yes"
  password_rotation_interval: "90"
  secret_name_template: "{user}.{cluster}.credentials"
  SQL_CONNECTION_STRING: Server=db;Authentication=Active Directory Workload Identity
  app.yaml: |
    database:
      password: \${DB_PASSWORD}
      passwordFile: /run/secrets/db
      secretName: db
      secret: web-secrets-1
    auth:
      token: projected
      password: <password> # filled in
      password_policy: strict
    password: ""
  nginx.conf: |
    proxy_set_header X-Token $http_x_token;
    auth_basic_user_file /etc/nginx/password;
`),
    },
    {
      name: 'the name of a Python file (aquasecurity/trivy#8198)',
      yaml: configMap(`data:
  reset_password.py: |
    import os
    PASSWORD = "password"
    password = os.environ["DB_PASSWORD"]
    token: str = get_token()
    api_key = settings.api_key1
    def login(password=None, token="x"):
        url = f"postgres://{user}:{password}@db/app"
        return connect(url, password=password)
  token.py: print("no token")
`),
    },
    {
      name: 'a ConfigMap of another group',
      yaml: 'apiVersion: example.com/v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  PASSWORD: hunter2\n',
    },
  ],
  invalid: [
    {
      name: 'by the name of a key, with comments',
      yaml: configMap(`data:
  LOG_LEVEL: info
  DB_PASSWORD: Tr0ub4dor # for the shop
  spring.datasource.password: Tr0ub4dor
`),
      findings: [
        'value data.DB_PASSWORD {"key":"DB_PASSWORD","kind":"password","issuer":""}',
        'value data["spring.datasource.password"] {"key":"spring.datasource.password","kind":"password","issuer":""}',
      ],
      fixed: null,
    },
    {
      name: 'by the value: connection strings of Azure, addresses, tokens',
      yaml: configMap(`data:
  storage: AccountName=shop;AccountKey=${ACCOUNT_KEY}
  bus: Endpoint=sb://shop.example.com/;SharedAccessKey=${'aB3'.repeat(14)}c=
  database: postgres://app:Tr0ub4dor@db/app
  ci: ${GITHUB}
`),
      findings: [
        'value data.storage {"key":"storage","kind":"azureStorageKey","issuer":"Azure Storage"}',
        'value data.bus {"key":"bus","kind":"azureAccessKey","issuer":"Azure"}',
        'value data.database {"key":"database","kind":"urlPassword","issuer":""}',
        'value data.ci {"key":"ci","kind":"githubToken","issuer":"GitHub"}',
      ],
      fixed: null,
    },
    {
      name: 'in the lines of files',
      yaml: configMap(`data:
  app.yaml: |
    database:
      user: app
      password: Tr0ub4dor # for the shop
  app.json: |
    {
      "user": "app",
      "clientSecret": "s3cr3t-text",
      "port": 80
    }
  .env: |
    LOG_LEVEL=info
    export API_KEY='abc123def456'
  app.properties: |
    url=jdbc:sqlserver://db;user=app;password=Tr0ub4dor
  client.py: |
    import os
    api_key = "abc123def456"
  one.ini: api_key = abc123def456
`),
      findings: [
        'line data["app.yaml"] {"key":"app.yaml","kind":"password","issuer":"","name":"password"}',
        'line data["app.json"] {"key":"app.json","kind":"secret","issuer":"","name":"clientSecret"}',
        'line data[".env"] {"key":".env","kind":"key","issuer":"","name":"API_KEY"}',
        'value data["app.properties"] {"key":"app.properties","kind":"password","issuer":""}',
        'line data["client.py"] {"key":"client.py","kind":"key","issuer":"","name":"api_key"}',
        'line data["one.ini"] {"key":"one.ini","kind":"key","issuer":"","name":"api_key"}',
      ],
      fixed: null,
    },
    {
      name: 'a private key and binary data, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: web}
  data:
    tls.key: |
      -----BEGIN ${''}PRIVATE KEY-----
      ${'Ab3+/'.repeat(13)}
      -----END ${''}PRIVATE KEY-----
  binaryData:
    blob: ${btoa(`token ${GITHUB}`)}
`,
      findings: [
        'value items[0].data["tls.key"] {"key":"tls.key","kind":"privateKey","issuer":""}',
        'value items[0].binaryData.blob {"key":"blob","kind":"githubToken","issuer":"GitHub"}',
      ],
      fixed: null,
    },
  ],
});

test.each(['a: ', 'password = (', ' ', '"a', 'password: "a', 'a=b\n', 'http://a:', '\n'])(
  // Were time to grow with the square, this would not end before the runner gives up.
  'a long run of "%s" comes to an end',
  (part) => {
    const read = () => credentialInEntry('app.conf', `\n${part.repeat(200_000)}`);
    expect(read).not.toThrow();
  },
);
