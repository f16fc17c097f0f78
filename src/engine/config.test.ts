import { describe, expect, it } from 'vitest';
import { type Config, formatVersion, readConfig, resolveConfig } from './index.ts';

const errorsOf = (text: string) =>
  readConfig(text).errors.map(({ code, path, detail }) => `${code} ${path} ${detail}`.trim());

describe('reading a configuration', () => {
  it.each([
    ['', []],
    ['{}', []],
    ['{"$schema": "podsmith.schema.json", "profile": "pss-baseline", "failOn": "none"}', []],
    [
      '{"rules": {"privileged": "off", "host-ports": "low", "run-as-user": {"severity": "info"}}}',
      [],
    ],
    ['{"rules": ', ['not-json  unclosed-flow']],
    ['[]', ['not-a-map']],
    ['{"profile": "everything", "profile": "pss-baseline"}', ['duplicate-key profile']],
    ['{"profil": "x"}', ['unknown-key profil']],
    ['{"__proto__": 1}', ['unknown-key __proto__']],
    ['{"kubernetesVersion": 1.36}', ['wrong-value kubernetesVersion 1.36, v1.36, latest']],
    ['{"policyVersion": "v2"}', ['wrong-value policyVersion 1.36, v1.36, latest']],
    ['{"azure": {"safeguards": "warn", "podSecurity": "restricted", "effect": "deny"}}', []],
    ['{"azure": "deny"}', ['wrong-value azure { }']],
    ['{"azure": {"effect": "Deny"}}', ['wrong-value azure.effect audit, deny']],
    ['{"azure": {"constructor": "x"}}', ['unknown-key azure.constructor']],
    ['{"rules": []}', ['wrong-value rules { }']],
    ['{"rules": {"constructor": "off"}}', ['unknown-rule rules.constructor']],
    [
      '{"rules": {"privileged": "loud"}}',
      ['wrong-value rules.privileged off, on, critical, high, medium, low, info'],
    ],
    [
      '{"rules": {"privileged": {"options": {"n": 1}, "level": 1}}}',
      ['unknown-key rules.privileged.level', 'unknown-option rules.privileged.options.n'],
    ],
  ])('%s', (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  it('names the profiles when it knows none of that name', () => {
    expect(errorsOf('{"profile": "strict"}')[0]).toMatch(
      /^unknown-profile profile pss-baseline, pss-restricted, /,
    );
  });
});

describe('what a configuration comes down to', () => {
  it('an Azure target follows its options', () => {
    const safeguards = (azure: Config['azure']) => {
      const {
        level,
        azure: target,
        settings,
      } = resolveConfig({
        profile: 'aks-deployment-safeguards',
        ...(azure && { azure }),
      });
      return { level, safeguards: target?.safeguards, root: settings.has('run-as-non-root') };
    };
    expect(safeguards(undefined)).toEqual({
      level: 'baseline',
      safeguards: 'automatic',
      root: false,
    });
    // AKS Automatic has no other level.
    expect(safeguards({ podSecurity: 'restricted' })).toMatchObject({ level: 'baseline' });
    expect(safeguards({ safeguards: 'enforce' })).toMatchObject({ level: null });
    expect(safeguards({ safeguards: 'warn', podSecurity: 'restricted' })).toEqual({
      level: 'restricted',
      safeguards: 'warn',
      root: true,
    });
    expect(resolveConfig({ profile: 'azure-policy-baseline' }).azure).toMatchObject({
      initiative: 'baseline',
      effect: 'audit',
    });
    expect(resolveConfig({ azure: { effect: 'deny' } }).azure).toBeNull();
  });

  it('nothing said is the default', () => {
    const resolved = resolveConfig({});
    expect(resolved).toMatchObject({ profile: 'pss-restricted', failOn: 'medium' });
    expect(formatVersion(resolved.kubernetesVersion)).toBe('1.36');
    expect(resolved.policyVersion).toEqual(resolved.kubernetesVersion);
  });

  it('the policy follows the Kubernetes version unless it is set apart', () => {
    const { policyVersion } = resolveConfig({ kubernetesVersion: '1.30' });
    expect(formatVersion(policyVersion)).toBe('1.30');
    const apart = resolveConfig({ kubernetesVersion: '1.30', policyVersion: 'v1.25' });
    expect(formatVersion(apart.policyVersion)).toBe('1.25');
  });

  it.each(['1.30.4', 'v1.30.4', 'v1.30.4+k3s1', '1.30.4-gke.1348000', 'v1.30'])(
    'the version of a cluster is read as it stands: %s',
    (kubernetesVersion) => {
      expect(formatVersion(resolveConfig({ kubernetesVersion }).kubernetesVersion)).toBe('1.30');
      const { errors } = readConfig(JSON.stringify({ kubernetesVersion }));
      expect(errors).toEqual([]);
    },
  );

  it.each(['1.30.', '1.30.4.1', '1.30.4 ', '2.1.0', '1', 'latest.1'])(
    'what is none is refused: %j',
    (kubernetesVersion) => {
      const { errors } = readConfig(JSON.stringify({ kubernetesVersion }));
      expect(errors.map(({ code }) => code)).toEqual(['wrong-value']);
    },
  );

  it('a rule that is asked for by name says all that it has to say', () => {
    const { settings } = resolveConfig({ rules: { 'run-as-user': 'on' } });
    expect(settings.get('run-as-user')).toEqual({});
    expect(resolveConfig({}).settings.get('run-as-user')).toEqual({ codes: ['root'] });
  });

  it('an error knows its place', () => {
    const [error] = readConfig('{\n  "profil": "x"\n}').errors;
    expect(error?.at).toBe(4);
  });

  it('rules are turned off, on and to another severity', () => {
    const { settings } = resolveConfig({
      profile: 'pss-baseline',
      rules: {
        privileged: 'off',
        'run-as-group': 'on',
        'host-ports': 'low',
        'added-capabilities': { severity: 'info' },
      },
    });
    expect(settings.has('privileged')).toBe(false);
    expect(settings.get('run-as-group')).toEqual({});
    expect(settings.get('host-ports')).toEqual({ severity: 'low' });
    // What the profile says of the rule beside that stays.
    expect(settings.get('added-capabilities')).toMatchObject({
      severity: 'info',
      codes: expect.arrayContaining(['outside-baseline']),
    });
  });
});
