import { describe, expect, test } from 'vitest';
import { imageFaultOf, imageOf, isLatest, liesBelow, parseImage } from './image.ts';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseImage', () => {
  test.each<[string, string, string, string | null, string | null]>([
    ['nginx', 'docker.io', 'library/nginx', null, null],
    ['nginx:1.27', 'docker.io', 'library/nginx', '1.27', null],
    ['bitnami/redis:7', 'docker.io', 'bitnami/redis', '7', null],
    ['docker.io/nginx', 'docker.io', 'library/nginx', null, null],
    ['index.docker.io/library/nginx', 'docker.io', 'library/nginx', null, null],
    ['reg:5000/app', 'reg:5000', 'app', null, null],
    ['reg:5000/app:2', 'reg:5000', 'app', '2', null],
    ['reg.example.com/team/app', 'reg.example.com', 'team/app', null, null],
    ['localhost/app', 'localhost', 'app', null, null],
    ['localhost:5000/app:1', 'localhost:5000', 'app', '1', null],
    ['team/app', 'docker.io', 'team/app', null, null],
    ['LOCAL/app', 'LOCAL', 'app', null, null],
    ['[::1]:5000/app:1', '[::1]:5000', 'app', '1', null],
    [`nginx@${SHA}`, 'docker.io', 'library/nginx', null, SHA],
    [`reg:5000/team/app:1.4@${SHA}`, 'reg:5000', 'team/app', '1.4', SHA],
    [
      'reg.example.com/a_b/c__d/e-f.g---h:V1_2-x',
      'reg.example.com',
      'a_b/c__d/e-f.g---h',
      'V1_2-x',
      null,
    ],
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseImage(text)).toMatchObject({ registry, repository, tag, digest });
  });

  test.each([
    '',
    ' ',
    'nginx:',
    'nginx@',
    'nginx@sha256:abc',
    `nginx@${SHA}@${SHA}`,
    'Nginx',
    'nginx:1.27 ',
    'nginx:a/b',
    'a//b',
    '/nginx',
    'nginx/',
    'reg:port/app',
    'a:b:c',
    '{{ .Values.image }}',
    `\${IMAGE}`,
    'app:{{ tag }}',
    `nginx:${'a'.repeat(129)}`,
    `${'a'.repeat(256)}:1`,
    'https://docker.io/nginx',
    '-reg.example.com/app',
    'reg.example.com-/app',
    SHA.slice(7),
    `nginx@${SHA.toUpperCase()}`,
    `nginx@sha256:${SHA.slice(7).toUpperCase()}`,
    `nginx@sha512:${SHA.slice(7)}`,
    'nginx@md5:0123456789abcdef0123456789abcdef',
  ])('is none: "%s"', (text) => {
    expect(parseImage(text)).toBeNull();
  });

  test.each([
    ['https://docker.io/nginx:1', 'scheme'],
    ['Team/App:1', 'capitals'],
    ['nginx@latest', 'digest'],
    [`Nginx@${SHA}`, 'capitals'],
    ['nginx:1:2', 'tag'],
    ['reg:port/app', 'name'],
    ['', 'name'],
  ])('says what is wrong: %s: %s', (text, fault) => {
    expect(imageFaultOf(text)).toBe(fault);
  });

  test('keeps the name as written', () => {
    expect(parseImage('reg:5000/app:2')?.written).toBe('reg:5000/app');
    expect(parseImage(`nginx:latest@${SHA}`)?.written).toBe('nginx');
  });
});

test.each<[string, boolean]>([
  ['nginx', true],
  ['nginx:latest', true],
  ['reg:5000/app', true],
  ['nginx:LATEST', false],
  ['nginx:latest-alpine', false],
  [`nginx@${SHA}`, false],
  [`nginx:latest@${SHA}`, false],
])('isLatest %s: %s', (text, latest) => {
  const image = parseImage(text);
  expect(image && isLatest(image)).toBe(latest);
});

test.each<[string | undefined, string | null | undefined]>([
  [undefined, undefined],
  ['', undefined],
  [' ', undefined],
  [' nginx:1 ', '1'],
  ['{{ image }}', null],
])('imageOf %s', (image, expected) => {
  const own = { list: 'containers', index: 0, role: 'app', name: 'web', path: ['c'] } as const;
  const found = imageOf({ ...own, value: { image } });
  expect(found === undefined ? undefined : (found.image?.tag ?? null)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['reg.example.com/app', 'reg.example.com', true],
  ['reg.example.com/team/app:1', 'reg.example.com/', true],
  ['reg.example.com.attacker.net/app', 'reg.example.com', false],
  ['REG.example.com/app', 'reg.Example.com', true],
  ['shop.azurecr.io/app', '*.azurecr.io', true],
  ['azurecr.io.attacker.net/app', '*.azurecr.io', false],
  ['attacker.net/shop.azurecr.io/app', '*.azurecr.io', false],
  ['nginx', 'docker.io', true],
  ['nginx', 'docker.io/library/nginx', true],
  ['nginx', 'nginx', true],
  ['acme/app', 'nginx', false],
  ['acme/app', 'acme/app', true],
  ['ghcr.io/acme-web/app', 'ghcr.io/acme-*', true],
  ['ghcr.io/acme/app', 'ghcr.io/acme/app/more', false],
  ['ghcr.io/abcba/app', 'ghcr.io/ab*ba', true],
  ['ghcr.io/aba/app', 'ghcr.io/ab*ba', false],
  ['ghcr.io/a1b2c/app', 'ghcr.io/a*b*c', true],
  ['ghcr.io/a1c2b/app', 'ghcr.io/a*b*c', false],
  ['reg:5000/app', 'reg', false],
  ['reg:5000/app', 'reg:*', true],
  ['nginx', '', false],
])('%s lies below "%s": %s', (text, name, expected) => {
  const image = parseImage(text);
  expect(image && liesBelow(image, name)).toBe(expected);
});
