/** Exports are applied by what they are for, and must give what the text says now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { exportChanges } from './index.ts';
import { objectsByName, plain } from './test-apply.ts';
import { CASES, file } from './test-cases.ts';
import { call, folderOf } from './test-tools.ts';

describe('a unified diff', () => {
  const names = ['web.yaml', 'k8s/größe 1.yaml', 'quote".yaml'];
  it.each(CASES)('of %s is what git applies, to several files at once', (_, base, text) => {
    const files = [
      file(base, text, names[0]),
      file(base.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r\n'), names[1]),
      file(base.trimEnd(), text.trimEnd(), names[2]),
      file('', text, 'new/größe.yaml'),
      file(base, base, 'same.yaml'),
    ];
    const there = files.filter((one) => one.base !== '');
    const folder = folderOf(Object.fromEntries(there.map((one) => [one.name, one.base])));
    const [part] = exportChanges('diff', files).parts;
    call('git', ['apply', '--whitespace=nowarn', '-'], folder, part?.text);
    for (const { name, text: wanted } of files) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(wanted);
    }
    expect(part?.text).not.toContain('same.yaml');
  });
});

describe.each(CASES)('%s', (_, base, text) => {
  it('is what RFC 6902 makes of it', () => {
    const wanted = objectsByName(text);
    for (const [name, before] of objectsByName(base)) {
      const own = wanted.get(name);
      if (!own) continue;
      const part = exportChanges('json', [file(plain(before), plain(own))]).parts[0];
      const operations = JSON.parse(part?.text ?? '[]');
      const value = JSON.parse(plain(before));
      const errors = applyPatch(value, operations).filter(Boolean);
      expect(errors).toEqual([]);
      expect(value).toEqual(JSON.parse(plain(own)));
    }
  });
});

describe('an object under another API version', () => {
  const old = 'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: web}\nspec: {}\n';
  const other = old.replace('name: web', 'name: api');

  it('is applied as a whole, and not told as removed', () => {
    const text = old.replace('extensions/v1beta1', 'apps/v1');
    const { parts, removed } = exportChanges('json', [file(`${old}---\n${other}`, text)]);
    expect(parts.map(({ command }) => command)).toEqual(['kubectl apply -f added.yaml']);
    expect(removed).toEqual(['Deployment/api']);
  });

  it('is another object in a group of other kinds', () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n';
    const text = service.replace('v1', 'serving.knative.dev/v1');
    expect(exportChanges('json', [file(service, text)]).removed).toEqual(['Service/web']);
  });
});

describe('a file that is a Kustomization', () => {
  const base = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: []}\n';
  const changed = file(base, base.replace('web}', 'web, labels: {a: b}}'));
  const OWN = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';
  const resourcesOf = (one: ReturnType<typeof file>) => {
    const { parts, leftOut } = exportChanges('kustomize', [changed, one]);
    return { text: parts[0]?.text ?? '', leftOut };
  };

  it.each([
    ['by its kind', 'base.yaml', OWN],
    ['with a name in it', 'base.yaml', `${OWN}metadata: {name: base}\n`],
    ['without apiVersion', 'base.yaml', 'kind: Kustomization\nresources: [a.yaml]\n'],
    ['a component', 'a/b.yaml', `${OWN.replace('Kustomization', 'Component')}`],
    ['by its name', 'k8s/kustomization.yml', 'resources: [a.yaml]\n'],
    ['beside objects', 'all.yaml', `${base.replace('web', 'other')}---\n${OWN}`],
  ])('is no resource of the export, and is told (%s)', (_, name, text) => {
    const { text: made, leftOut } = resourcesOf(file(text, text, name));
    expect(made).toContain('resources: ["web.yaml"]\n');
    expect(leftOut).toEqual([{ file: name, reason: 'kustomization', object: null }]);
  });

  it('is told though nothing else was changed, and has no part in patches', () => {
    const one = file(`${base}---\n${OWN}`, `${base.replace('web', 'x')}---\n${OWN}`, 'all.yaml');
    const { parts, leftOut } = exportChanges('kustomize', [one]);
    expect(parts).toEqual([]);
    expect(leftOut).toEqual([{ file: 'all.yaml', reason: 'kustomization', object: null }]);
  });

  it.each(['json', 'strategic'] as const)('is nothing that kubectl could patch (%s)', (format) => {
    const named = `${OWN}metadata: {name: base}\n`;
    const files = [
      file(named, `${named}namespace: shop\n`, 'named.yaml'),
      file(OWN, `${OWN}namespace: shop\n`, 'kustomization.yaml'),
      file(OWN, OWN, 'as-it-was.yaml'),
      changed,
    ];
    const { parts, leftOut } = exportChanges(format, files);
    expect(parts.map(({ name }) => name)).toEqual([
      `pod-web.${format === 'json' ? 'json' : 'yaml'}`,
    ]);
    expect(leftOut).toEqual([
      { file: 'named.yaml', reason: 'no-object', object: 'Kustomization/base' },
      { file: 'kustomization.yaml', reason: 'no-object', object: 'Kustomization' },
    ]);
  });

  it('is no other thing of the same name', () => {
    const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {}\n`;
    const { text, leftOut } = resourcesOf(file(flux, flux, 'flux.yaml'));
    expect(text).toContain('resources: ["web.yaml", "flux.yaml"]');
    expect(leftOut).toEqual([]);
    const note = base.replace('web', 'kustomization');
    expect(resourcesOf(file(note, note, 'pod.yaml')).text).toContain('"pod.yaml"');
  });
});
