import { testRule } from '../../rule/test-rule.ts';
import { secretProviderClassObjects } from './rule.ts';

const providerClass = (objects: string, provider = 'azure') =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
spec:
  provider: ${provider}
  parameters:
    objects: ${objects}
    keyvaultName: shop
`;
const items = (...texts: string[]) =>
  providerClass(
    `|\n      array:\n${texts.map((text) => `        - |\n${text.replace(/^/gm, '          ')}`).join('\n')}`,
  );
const db = 'objectName: db\nobjectType: secret';

testRule(secretProviderClassObjects, {
  valid: [
    {
      name: 'all is well',
      yaml: items(`${db}\nobjectAlias: shop/db.txt`, 'objectName: db\nobjectType: key'),
    },
    {
      name: 'every field',
      yaml: items(
        `${db}\nobjectFormat: PFX\nobjectEncoding: Base64\nfilePermission: 0644\nobjectVersionHistory: 2\nobjectVersion: ""\n# the shop's\nother: [1]`,
      ),
    },
    {
      name: 'in quotes',
      yaml: providerClass('"array:\\n  - |\\n    objectName: a\\n    objectType: cert\\n"'),
    },
    { name: 'missing, the business of another rule', yaml: providerClass('""') },
    { name: 'null', yaml: providerClass('null') },
    { name: 'another provider', yaml: providerClass('|\n      - a', 'gcp') },
    {
      name: 'filled in by a tool',
      yaml: items(`objectName: ${'$'}{NAME}\nobjectType: ${'$'}{TYPE}`),
    },
  ],
  invalid: [
    {
      name: 'no YAML',
      yaml: providerClass('|\n      array: ['),
      findings: ['unreadable spec.parameters.objects'],
      fixed: null,
    },
    {
      name: 'no list',
      yaml: providerClass('|\n      objects: []'),
      findings: ['no-array spec.parameters.objects'],
      fixed: null,
    },
    {
      name: 'an empty list',
      yaml: providerClass('|\n      array: []'),
      findings: ['empty-array spec.parameters.objects.array'],
      fixed: null,
    },
    {
      name: 'maps and words in place of texts',
      yaml: providerClass(
        '|\n      array:\n        - objectName: db\n          objectType: secret\n        - tls',
      ),
      findings: [
        'item-not-text spec.parameters.objects.array[0] {"number":1}',
        'item-not-map spec.parameters.objects.array[1]',
      ],
      fixed: items('objectName: db\nobjectType: secret').replace(
        /\n +keyvault/,
        '\n        - tls$&',
      ),
    },
    {
      name: 'maps with comments, and what is wrong inside them',
      yaml: providerClass(
        `|
      # of the shop
      array:
        - objectName: db # first
          # as the app asks for it
          objectAlias: /db.txt
          objectType: Secret # not a key
        # and then
        - # the certificate
          objectName: tls
          objectType: certificate`,
      ),
      findings: [
        'item-not-text spec.parameters.objects.array[0] {"number":1}',
        'file-name spec.parameters.objects.array[0].objectAlias {"file":"/db.txt"}',
        'object-type spec.parameters.objects.array[0].objectType {"type":"Secret"}',
        'item-not-text spec.parameters.objects.array[1] {"number":2}',
        'object-type spec.parameters.objects.array[1].objectType {"type":"certificate"}',
      ],
      fixed: providerClass(
        `|
      # of the shop
      array:
        - |
          objectName: db # first
          # as the app asks for it
          objectAlias: db.txt
          objectType: secret # not a key
        # and then
        - | # the certificate
          objectName: tls
          objectType: cert`,
      ),
    },
    {
      name: 'maps in braces, and lists in brackets',
      yaml: providerClass(
        '|\n      array:\n      - {objectName: db, objectType: secret, filePermission: "0644"} # one\n      - {objectName: tls, objectType: cert}',
      ),
      findings: [
        'item-not-text spec.parameters.objects.array[0] {"number":1}',
        'item-not-text spec.parameters.objects.array[1] {"number":2}',
      ],
      fixed: providerClass(
        '|\n      array:\n      - | # one\n        objectName: db\n        objectType: secret\n        filePermission: "0644"\n      - |\n        objectName: tls\n        objectType: cert',
      ),
    },
    {
      name: 'a list in brackets',
      yaml: providerClass('|\n      array: [{objectName: db, objectType: secret}]'),
      findings: ['item-not-text spec.parameters.objects.array[0] {"number":1}'],
      fixed: providerClass('|\n      array: ["objectName: db\\nobjectType: secret\\n"]'),
    },
    {
      name: 'maps that hang together, and one whose text would lose a comment',
      yaml: providerClass(
        '|\n      array:\n        - &a\n          objectName: db\n          objectType: secret\n        - *a\n        - {objectName: tls, # one\n           objectType: cert}',
      ),
      findings: [
        'item-not-text spec.parameters.objects.array[0] {"number":1}',
        'same-file spec.parameters.objects.array[1].objectName {"file":"db"}',
        'item-not-text spec.parameters.objects.array[1] {"number":2}',
        'item-not-text spec.parameters.objects.array[2] {"number":3}',
      ],
      fixed: null,
    },
    {
      name: 'no name, no type, a list for a field',
      yaml: items('objectType: secret', 'objectName: tls', `${db}\nobjectAlias: [a]`),
      findings: [
        'no-name spec.parameters.objects.array[0].objectName',
        'no-type spec.parameters.objects.array[1].objectType {"name":"tls"}',
        'field-type spec.parameters.objects.array[2].objectAlias',
      ],
      fixed: null,
    },
    {
      name: 'types by another name, and what no type allows',
      yaml: items(
        'objectName: a # first\nobjectType: Secret',
        'objectName: b\nobjectType: certificate # with chain\nobjectAlias: /tls/b.pem',
        'objectName: c\nobjectType: file',
      ),
      findings: [
        'object-type spec.parameters.objects.array[0].objectType {"type":"Secret"}',
        'object-type spec.parameters.objects.array[1].objectType {"type":"certificate"}',
        'file-name spec.parameters.objects.array[1].objectAlias {"file":"/tls/b.pem"}',
        'object-type spec.parameters.objects.array[2].objectType {"type":"file"}',
      ],
      fixed: items(
        'objectName: a # first\nobjectType: secret',
        'objectName: b\nobjectType: cert # with chain\nobjectAlias: tls/b.pem',
        'objectName: c\nobjectType: file',
      ),
    },
    {
      name: 'formats and encodings',
      yaml: items(
        'objectName: a\nobjectType: cert\nobjectFormat: pfx\nobjectEncoding: hex',
        `${db}\nobjectFormat: der\nobjectEncoding: utf8`,
      ),
      findings: [
        'only-secret spec.parameters.objects.array[0].objectFormat {"field":"objectFormat","value":"pfx"}',
        'only-secret spec.parameters.objects.array[0].objectEncoding {"field":"objectEncoding","value":"hex"}',
        'unknown-value spec.parameters.objects.array[1].objectFormat {"field":"objectFormat","value":"der","known":"pem, pfx"}',
        'unknown-value spec.parameters.objects.array[1].objectEncoding {"field":"objectEncoding","value":"utf8","known":"utf-8, hex, base64"}',
      ],
      fixed: null,
    },
    {
      name: 'files',
      yaml: items(
        `${db}\nobjectAlias: ../etc/passwd`,
        `${db}\nfilePermission: rw-r--r--`,
        'objectName: other\nobjectType: key\nobjectAlias: db',
      ),
      findings: [
        'file-name spec.parameters.objects.array[0].objectAlias {"file":"../etc/passwd"}',
        'file-permission spec.parameters.objects.array[1].filePermission {"mode":"rw-r--r--"}',
        'same-file spec.parameters.objects.array[2].objectAlias {"file":"db"}',
      ],
      fixed: null,
    },
    {
      name: 'a number in quotes, and none',
      yaml: items(
        `${db}\nobjectVersionHistory: "3"`,
        `objectName: b\nobjectType: key\nobjectVersionHistory: all`,
      ),
      findings: [
        'version-history spec.parameters.objects.array[0].objectVersionHistory',
        'version-history spec.parameters.objects.array[1].objectVersionHistory',
      ],
      fixed: items(
        `${db}\nobjectVersionHistory: 3`,
        `objectName: b\nobjectType: key\nobjectVersionHistory: all`,
      ),
    },
  ],
});
