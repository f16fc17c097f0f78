/**
 * Private keys and tokens of well-known issuers, wherever in an object they stand.
 *
 * Fields: every text of every object; `data` of a v1/Secret is read through its base64. Good: none.
 * What counts is data in knowledge/credential-formats.ts. Samples, placeholders and references that
 * something fills in later are no findings.
 *
 * Source: the AKS article’s advice to keep credentials out of code; Kubernetes, Good practices for
 * Secrets. Two places belong to other rules, which know these formats too and look for more: `env`,
 * `args` and `command` of containers (credentials-in-env), and the data of a ConfigMap
 * (config-map-credentials), so that nothing is said twice. Findings never carry any part of a value.
 */
import { type Credential, decodedBase64, tokenIn } from '../../credentials/credentials.ts';
import { kindOf } from '../../model/bundle/bundle.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type ObjectRef,
  type Path,
  place,
} from '../../rule/rule.ts';
import { isObject, type Json, valueBelow } from '../../text/json.ts';

interface Exposed extends Credential {
  readonly at: Path;
}

/** Keys below a node that are not looked into. */
type Skipped = ReadonlyMap<Json | undefined, readonly string[]>;

function skippedOf({ value, path, ...identity }: ObjectRef, containers: readonly ContainerRef[]) {
  const skipped = new Map<Json | undefined, readonly string[]>();
  if (kindOf({ ...identity, value, path }) === 'v1/ConfigMap') {
    skipped.set(value, ['data', 'binaryData']);
  }
  for (const container of containers) {
    const containerValue = valueBelow(value, ...container.path.slice(path.length));
    skipped.set(containerValue, ['env', 'args', 'command']);
  }
  return skipped;
}

function tokensBelow(root: Json, from: Path, skipped: Skipped, encoded = false): Exposed[] {
  const found: Exposed[] = [];
  // One path for the whole walk: every object of every review is walked through, and next to none holds a token.
  const path = [...from];
  const visit = (node: Json): void => {
    if (typeof node === 'string') {
      const token = tokenIn(encoded ? decodedBase64(node) : node);
      if (token) found.push({ ...token, at: [...path] });
    } else if (Array.isArray(node)) {
      for (const [i, item] of node.entries()) below(i, item);
    } else if (isObject(node)) {
      const left = skipped.get(node);
      for (const key of Object.keys(node)) {
        if (!left?.includes(key)) below(key, node[key] as Json);
      }
    }
  };
  const below = (step: string | number, node: Json): void => {
    if (typeof node !== 'string' && (typeof node !== 'object' || node === null)) return;
    path.push(step);
    visit(node);
    path.pop();
  };
  visit(root);
  return found;
}

function tokensOf(object: ObjectRef, containers: readonly ContainerRef[]): Exposed[] {
  const { value, path } = object;
  const skipped = skippedOf(object, containers);
  const data = kindOf(object) === 'v1/Secret' ? valueBelow(value, 'data') : undefined;
  if (data === undefined) return tokensBelow(value, path, skipped);
  return [
    ...tokensBelow(data, [...path, 'data'], skipped, true),
    ...tokensBelow(value, path, new Map([[value, ['data']]])),
  ];
}

export const exposedTokens = defineRule({
  id: 'exposed-tokens',
  category: 'secrets',
  severity: 'critical',
  scope: 'object',
  always: true,
  field: '*',
  covers: { 'exposed-token-format': ['token', 'private-key', 'signed-token'] },
  messages: ['token', 'private-key', 'signed-token'],
  inspect: ({ object, pod }) => {
    const found = tokensOf(object, pod?.containers ?? []);
    // A place that no other value's type has a say in.
    if (found.length === 0) return byDefault([...object.path, 'metadata', 'annotations']);
    return explicit(
      ...found.map(({ at, kind, issuer }) => {
        if (kind === 'privateKey') return place(at, 'private-key');
        // It may have expired, which its content would tell and its format does not.
        if (kind === 'jwt') return place(at, 'signed-token', undefined, 'high');
        // The identifier of a key, which is of use only with the key itself.
        return place(at, 'token', { issuer }, kind === 'awsKey' ? 'high' : undefined);
      }),
    );
  },
  // Taking the value away does not take it back: it has to be withdrawn where it was given out.
  fix: null,
  sources: ['aksPodSecurity', 'secretsGoodPractices', 'aksSecretsStore'],
});
