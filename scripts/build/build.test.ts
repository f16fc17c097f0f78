import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFine, licenceFaults, licenceText } from './licences.ts';
import { normalised } from './sbom.ts';
import { bannerOf } from './shipped.ts';

function packageWith(licence: string, files: { readonly [name: string]: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-licence-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { name: 'some', version: '1.0.0', licence, folder };
}

describe('the licences of what is shipped', () => {
  it.each(['MIT', 'Apache-2.0', '(MPL-2.0 OR Apache-2.0)', 'MIT AND ISC', 'GPL-3.0-only OR MIT'])(
    'may be %s',
    (licence) => expect(isFine(licence)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-2.1-or-later',
    'MPL-2.0',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    'none',
    '',
    '(MIT OR ISC) AND (GPL-2.0-only OR AGPL-3.0)',
  ])('may not be %j', (licence) => {
    expect(isFine(licence)).toBe(false);
    expect(licenceFaults([packageWith(licence, { LICENSE: 'text' })])).toEqual([
      `some 1.0.0 may not be shipped under “${licence}”`,
    ]);
  });

  it('have to be there as text', () => {
    const without = packageWith('MIT', { 'README.md': 'MIT' });
    expect(licenceFaults([without])).toEqual(['some 1.0.0 has no text of its licence']);
    const all = packageWith('MIT', {
      'LICENSE.md': 'Copyright A',
      'ThirdPartyNotices.txt': 'of B',
    });
    expect(licenceFaults([all])).toEqual([]);
    expect(licenceText([all])).toMatch(/some 1\.0\.0: MIT\n[\s\S]*Copyright A\n[\s\S]*of B/);
  });

  it('leave out what a builder holds and its output does not', () => {
    const text = '# Vite core license\nMIT\n# Licenses of bundled dependencies\nGPL of others\n';
    const said = licenceText([packageWith('MIT', { 'LICENSE.md': text })]);
    expect(said).toContain('Vite core license');
    expect(said).not.toContain('GPL');
  });
});

describe('a copy of another package', () => {
  it.each([
    ['/*! @license DOMPurify 3.4.15 | (c) others */', { name: 'dompurify', version: '3.4.15' }],
    ['/**\n * marked v14.0.0 - a parser\n */', { name: 'marked', version: '14.0.0' }],
    ['/* Copyright 2024 others */', undefined],
    ['/* Since Node 20.19.0 */', undefined],
    ['const version = "1.0.0";', undefined],
  ])('is known by the beginning of its file: %j', (source, named) => {
    expect(bannerOf(source)).toEqual(named);
  });
});

describe('the bill of materials', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' });
  const bill = (names: readonly string[], time: string, folder: string) => ({
    serialNumber: `urn:uuid:${time}`,
    metadata: {
      timestamp: time,
      tools: [{ version: time }],
      component: { ...component('podsmith'), name: folder },
    },
    components: names.map(component),
    dependencies: names.map((name) => ({ ref: `${name}@1.0.0`, dependsOn: [...names].reverse() })),
  });
  const shipped = [{ name: 'a', version: '1.0.0' }];

  it('is the same whenever and wherever it is made', () => {
    const one = normalised(bill(['a', 'b'], '1', 'here'), shipped);
    expect(normalised(bill(['b', 'a'], '2', 'there'), shipped)).toBe(one);
    expect(normalised(bill(['a', 'c'], '1', 'here'), shipped)).not.toBe(one);
    expect(JSON.parse(one).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('tells what is shipped from what only builds', () => {
    const { components } = JSON.parse(normalised(bill(['a', 'b'], '1', 'here'), shipped));
    expect(components.map(({ scope }: { scope: string }) => scope)).toEqual([
      'required',
      'excluded',
    ]);
  });

  it('must name all that is shipped', () => {
    expect(() => normalised(bill(['b'], '1', 'here'), shipped)).toThrow('not locked: a@1.0.0');
  });
});
