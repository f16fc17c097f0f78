/** The JSON Schema of podsmith.json, so that editors complete rules, severities and options. */
import {
  AZURE_OPTIONS,
  FAIL_ON,
  type OptionSpec,
  PROFILE_NAMES,
  registry,
  SEVERITIES,
} from '../../src/engine/index.ts';

const optionSchema = (spec: OptionSpec) => {
  const common = { default: spec.default };
  if (spec.kind === 'strings') return { type: 'array', items: { type: 'string' }, ...common };
  if (spec.kind === 'integer')
    return { type: 'integer', minimum: spec.min, maximum: spec.max, ...common };
  return { type: spec.kind, ...common };
};

export function configSchema(): string {
  const version = 'v?1\\.(0|[1-9][0-9]{0,2})';
  const policyVersion = { type: 'string', pattern: `^(latest|${version})$` };
  // A cluster's own version has a patch and often more behind it.
  const kubernetesVersion = {
    type: 'string',
    pattern: `^(latest|${version}(\\.[0-9]+([-+][0-9A-Za-z.+-]+)?)?)$`,
  };
  const severity = { enum: SEVERITIES };
  const rules = Object.fromEntries(
    registry.rules.map((rule) => {
      const options = Object.entries<OptionSpec>(rule.options ?? {}).map(([name, spec]) => [
        name,
        optionSchema(spec),
      ]);
      const object = {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity,
          ...(options.length > 0 && {
            options: {
              type: 'object',
              additionalProperties: false,
              properties: Object.fromEntries(options),
            },
          }),
        },
      };
      return [rule.id, { anyOf: [{ enum: ['off', 'on', ...SEVERITIES] }, object] }];
    }),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'podsmith.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      profile: { enum: PROFILE_NAMES },
      kubernetesVersion,
      policyVersion,
      failOn: { enum: FAIL_ON },
      azure: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(AZURE_OPTIONS).map(([name, words]) => [name, { enum: words }]),
        ),
      },
      rules: { type: 'object', additionalProperties: false, properties: rules },
      facts: { type: 'array', items: { type: 'string' } },
      toConfirm: {
        type: 'array',
        items: {
          type: 'object',
          required: ['object', 'path', 'rule', 'value'],
          additionalProperties: false,
          properties: {
            file: { type: 'string' },
            object: {
              type: 'object',
              required: ['kind', 'name'],
              additionalProperties: false,
              properties: {
                kind: { type: 'string' },
                namespace: { type: 'string' },
                name: { type: 'string' },
              },
            },
            path: { type: 'string' },
            rule: { enum: registry.rules.map(({ id }) => id) },
            severity: { enum: [...SEVERITIES] },
            value: {},
          },
        },
      },
      exclude: { type: 'array', items: { type: 'string', pattern: '\\S' } },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
