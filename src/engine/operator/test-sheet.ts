/** Sheets of manifests, for tests. */
import { readFileSync } from 'node:fs';
import { Reviewer } from '../lint/review.ts';
import { parseVersion, type Version } from '../model/version.ts';
import { registry } from '../rules/index.ts';
import { type OperatorSheet, operatorSheet } from './sheet.ts';
import type { OperatorEnv } from './sources.ts';

const version = parseVersion('1.36') as Version;
const ENV: OperatorEnv = {
  kubernetesVersion: version,
  policyVersion: version,
  level: 'restricted',
  profile: 'aks-article',
};

/** The sheet of files that belong together. */
export function sheetOf(texts: readonly string[], env: Partial<OperatorEnv> = {}): OperatorSheet {
  const own = { ...ENV, ...env };
  return operatorSheet(new Reviewer(registry, own).reviewAll(texts), own);
}

/** One of the example bundles for AKS. */
export const example = (name: string): string =>
  readFileSync(new URL(`../yaml/testdata/aks-manifests/${name}.yaml`, import.meta.url), 'utf8');

/** A pod with this spec below it, and these fields in its metadata. */
export const pod = (spec: string, metadata = ''): string =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: web',
    ...indented(metadata),
    'spec:',
    ...indented(spec),
    '',
  ].join('\n');

const indented = (text: string) =>
  text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`);
