import { describe, expect, it } from 'vitest';
import {
  correctedName,
  isDnsLabel,
  isPortName,
  isSubdomain,
  MOST_IN_PORT_NAME,
  namingOf,
} from './names.ts';

describe('a name with the wrong letters', () => {
  it.each<[name: string, meant: string | null]>([
    ['Web_Shop', 'web-shop'],
    ['web shop', 'web-shop'],
    ['web.shop', 'web-shop'],
    ['-web-', 'web'],
    ['Web__Shop', 'web--shop'],
    ['web', null],
    ['wëb', null],
    ['web/shop', null],
    ['___', null],
    ['A'.repeat(64), null],
    ['A'.repeat(10_000_000), null],
  ])('%s as a label', (name, meant) => {
    expect(correctedName(name, isDnsLabel)).toBe(meant);
  });

  it('keeps the dots of a subdomain', () => {
    expect(correctedName('Web.Shop_1', isSubdomain)).toBe('web.shop-1');
  });

  it.each<[name: string, meant: string | null]>([
    ['HTTP', 'http'],
    ['http--main', 'http-main'],
    ['prometheus-metrics', 'prometheus-metr'],
    ['the-port-of-web-shop', 'the-port-of-web'],
    ['8080', null],
  ])('%s as a port', (name, meant) => {
    expect(correctedName(name, isPortName, MOST_IN_PORT_NAME)).toBe(meant);
  });
});

it.each(['constructor', 'toString', '__proto__', 'Thing'])(
  'the name of an object of the kind %s is a DNS subdomain',
  (kind) => {
    expect(namingOf('v1', kind, 36)).toEqual({ format: 'dns-subdomain' });
    expect(namingOf('apps/v1', kind, 36)).toEqual({ format: 'dns-subdomain' });
  },
);
