/**
 * Credentials in fields that nobody thinks of: annotations, probes, lifecycle hooks and the parameters of a
 * SecretProviderClass.
 *
 * Fields: metadata.annotations of the object and of its pod; of all containers
 * {livenessProbe,readinessProbe,startupProbe,lifecycle.postStart,lifecycle.preStop}: exec.command,
 * httpGet.path and httpGet.httpHeaders; spec.parameters of a SecretProviderClass. Good: no credential, by the name in front of
 * the value or by its look. Placeholders and references are no findings.
 *
 * Source: the AKS article’s chapter on limiting credential exposure; Kubernetes, Good practices for Secrets.
 * Keys and tokens in a format of their issuer’s are another rule’s, which looks everywhere (exposed-tokens).
 * Findings carry the name of the field and the kind of credential, never any part of the value.
 */

import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { credentialsOf } from './fields.ts';

export const embeddedCredentials = defineRule({
  id: 'embedded-credentials',
  category: 'secrets',
  severity: 'high',
  scope: 'object',
  always: true,
  field: 'annotations, livenessProbe, lifecycle, parameters',
  covers: { 'embedded-credential': ['credential'] },
  messages: ['credential'],
  inspect: (target) => {
    const at = [...target.object.path, 'metadata', 'annotations'];
    const found = credentialsOf(target).filter((credential) => !credential.placeholder);
    return found.length > 0
      ? explicit(
          ...found.map((credential) =>
            place(
              credential.at,
              'credential',
              { name: credential.name, kind: credential.kind },
              credential.severity,
            ),
          ),
        )
      : byDefault(at);
  },
  // What reads the value there has to read it from elsewhere.
  fix: null,
  sources: ['aksPodSecurity', 'secretsGoodPractices', 'aksSecretsStore'],
});
