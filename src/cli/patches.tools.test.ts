/** Patches of `harden --patch`, applied by the tools that they are for: the objects are those of the hardened text. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

type Tool = 'kubectl' | 'kustomize';
const pathOf = (tool: Tool): string | undefined => env[`PODSMITH_${tool.toUpperCase()}`];
const call = (tool: Tool, args: readonly string[], cwd: string): string =>
  execFileSync(pathOf(tool) ?? tool, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

interface Values {
  readonly documents: readonly { readonly value: unknown }[];
}

/** The values of a text's documents, as Kubernetes reads them, with what is null left out. */
async function valuesOf(text: string): Promise<unknown[]> {
  const { out } = await podsmith(['parse', '-'], { stdin: text });
  const { documents } = JSON.parse(out) as Values;
  const plain = JSON.stringify(
    documents.map(({ value }) => value),
    (_, value) => value ?? undefined,
  );
  return JSON.parse(plain);
}

/** Deployments as people write them, of which hardening changes more or less. */
const deployment = fc
  .record({
    root: fc.boolean(),
    privileged: fc.boolean(),
    ports: fc.uniqueArray(fc.integer({ min: 80, max: 84 }), { maxLength: 3 }),
    names: fc.uniqueArray(fc.constantFrom('app', 'proxy', 'log'), { minLength: 1 }),
    volume: fc.boolean(),
    added: fc.subarray(['NET_ADMIN', 'SYS_TIME', 'NET_BIND_SERVICE']),
  })
  .map(({ root, privileged, ports, names, volume, added }) => {
    const containers = names.map((name, i) => ({
      name,
      image: `registry.example.com/${name}:1.${i}`,
      ...(ports.length > 0 &&
        i === 0 && { ports: ports.map((containerPort) => ({ containerPort })) }),
      securityContext: {
        ...(root && { runAsUser: 0 }),
        ...(privileged && i === 0 && { privileged }),
        ...(added.length > 0 && { capabilities: { add: added } }),
      },
      ...(volume && { volumeMounts: [{ name: 'data', mountPath: '/data' }] }),
    }));
    return JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: {
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: { containers, ...(volume && { volumes: [{ name: 'data', emptyDir: {} }] }) },
        },
      },
    });
  });

describe('what hardening changes, as a patch', () => {
  const harden = (cwd: string, ...args: readonly string[]) =>
    podsmith(['harden', 'web.yaml', '--fixes', 'all', '--profile', 'aks-article', ...args], {
      cwd,
    });

  it.skipIf(!pathOf('kubectl')).each(['json', 'strategic'] as const)(
    'is what kubectl makes of it: %s',
    async (format) => {
      const property = fc.asyncProperty(deployment, async (text) => {
        const cwd = folderOf({ 'web.yaml': text });
        const { out: wanted } = await harden(cwd);
        const { err } = await harden(cwd, '--patch', format, '--output', 'p');
        const [, type = '', name = ''] = /--type (\w+) --patch-file (\S+)/.exec(err) ?? [];
        if (name === '') return expect(await valuesOf(wanted)).toEqual(await valuesOf(text));
        const args = ['patch', '--local', '-f', 'web.yaml', '--type', type];
        const made = call('kubectl', [...args, '--patch-file', join('p', name), '-o', 'json'], cwd);
        expect((await valuesOf(made))[0]).toEqual((await valuesOf(wanted))[0]);
      });
      await fc.assert(property, { numRuns: 15 });
    },
  );

  it.skipIf(!pathOf('kustomize'))('is what kustomize builds', async () => {
    const property = fc.asyncProperty(deployment, async (text) => {
      const cwd = folderOf({ 'web.yaml': text });
      const { out: wanted } = await harden(cwd);
      await harden(cwd, '--patch', 'kustomize', '--output', '.');
      if (!readdirSync(cwd).includes('kustomization.yaml')) {
        return expect(await valuesOf(wanted)).toEqual(await valuesOf(text));
      }
      const made = await valuesOf(call('kustomize', ['build', '.'], cwd));
      const byKind = (all: unknown[]) =>
        all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      const kinds = (all: unknown[]) => byKind(all).map((one) => (one as { kind: string }).kind);
      expect(kinds(made)).toEqual(kinds(await valuesOf(wanted)));
      const web = (all: unknown[]) =>
        all.find((one) => (one as { kind: string }).kind === 'Deployment');
      expect(web(made)).toEqual(web(await valuesOf(wanted)));
    });
    await fc.assert(property, { numRuns: 15 });
  });
});
