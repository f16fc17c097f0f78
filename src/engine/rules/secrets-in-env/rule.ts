/**
 * Secrets that a container gets as environment variables in place of files.
 *
 * Fields: env[*].valueFrom.secretKeyRef and envFrom[*].secretRef of all containers. Good: none; a
 * Secret or a SecretProviderClass mounted as files.
 *
 * Source: CIS Kubernetes Benchmark 5.4.1; Kubernetes, Good practices for Secrets. A variable is handed
 * on to every child process, ends up in crash reports and never changes while the container runs.
 * That is far better than a literal in the manifest, so that the finding weighs little.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const secretsInEnv = defineRule({
  id: 'secrets-in-env',
  category: 'secrets',
  severity: 'low',
  scope: 'container',
  field: 'env[].valueFrom.secretKeyRef, envFrom[].secretRef',
  covers: { 'secret-env-ref': ['variable', 'all-keys'] },
  messages: ['variable', 'all-keys'],
  // The program has to read files once, however many variables it is given.
  joins: { variable: ['secrets-in-env'], 'all-keys': ['secrets-in-env'] },
  inspect: ({ container: { path, value } }) => {
    const variables = (value.env ?? []).flatMap(({ name = '', valueFrom }, i) => {
      if (!valueFrom?.secretKeyRef) return [];
      const at = [...path, 'env', i, 'valueFrom', 'secretKeyRef'];
      return [place(at, 'variable', { name, secret: valueFrom.secretKeyRef.name ?? '' })];
    });
    const whole = (value.envFrom ?? []).flatMap(({ secretRef }, i) => {
      if (!secretRef) return [];
      const at = [...path, 'envFrom', i, 'secretRef'];
      return [place(at, 'all-keys', { secret: secretRef.name ?? '' })];
    });
    const places = [...variables, ...whole];
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'env']);
  },
  // The program has to read a file first.
  fix: null,
  sources: ['aksPodSecurity', 'secretsGoodPractices', 'aksSecretsStore'],
});
