import { describe, expect, test } from 'vitest';
import { type Fact, imageNamed } from './fact.ts';
import { FactBook } from './settle.ts';

const today = '2026-12-03';
const digest = (char: string) => `sha256:${char.repeat(64)}`;
const place = { namespace: 'shop', name: 'web', container: 'web' };

const fact = (reference: string, values: Fact['values'], more: Partial<Fact> = {}): Fact => ({
  image: imageNamed(reference),
  container: null,
  source: 'image-inspect',
  certainty: 'declared',
  date: today,
  values,
  ...more,
});
const about = (facts: readonly Fact[], image: string) =>
  new FactBook(facts, today).about(image, place);
const learned = (facts: readonly Fact[], image = 'web:1.4.2') => about(facts, image).learned;

describe('which facts hold', () => {
  test('an image by tag gets what is known of the tag, whatever its digest', () => {
    const facts = [fact(`web:1.4.2@${digest('a')}`, { user: '10014' })];
    expect(learned(facts)).toMatchObject({
      image: { facts: { startsAs: 'user' } },
      user: { uid: 10_014 },
      isPinned: false,
    });
    expect(learned(facts, 'docker.io/library/web:1.4.2')).toBeDefined();
  });

  test('an image by digest gets only what is known of the digest, and that is certain', () => {
    const facts = [fact(`web:1.4.2@${digest('a')}`, { user: '10014' })];
    expect(learned(facts, `web:1.4.2@${digest('a')}`)?.isPinned).toBe(true);
    expect(learned(facts, `web@${digest('a')}`)?.isPinned).toBe(true);
    const other = about(facts, `web:1.4.2@${digest('b')}`);
    expect(other.learned).toBeUndefined();
    expect(other.elsewhere).toEqual(facts);
  });

  test('another tag, another registry and another repository get nothing', () => {
    const facts = [fact('web:1.4.1', { user: '10014' })];
    expect(about(facts, 'web:1.4.2')).toMatchObject({ learned: undefined, elsewhere: facts });
    expect(about(facts, 'example.com/web:1.4.1')).toMatchObject({
      learned: undefined,
      elsewhere: [],
    });
    expect(learned([fact('web', { user: '1' })], 'web:latest')).toBeDefined();
  });

  test('a fact about a tag is too old after 180 days, one about a digest never is', () => {
    const old = { date: '2026-06-01' };
    const tag = fact('web:1.4.2', { user: '10014' }, old);
    expect(about([tag], 'web:1.4.2')).toMatchObject({ learned: undefined, stale: [tag] });
    const pinned = fact(`web@${digest('a')}`, { user: '10014' }, old);
    expect(learned([pinned], `web@${digest('a')}`)?.user).toEqual({ uid: 10_014 });
  });

  test('a container is found by its workload', () => {
    const container = { namespace: 'shop', pod: 'web-7c9d6f5b8-x2x4k', name: 'web' };
    const seen = fact('x', { runsAs: { uid: 10_014, groups: [] } }, { image: null, container });
    expect(learned([seen])?.user).toEqual({ uid: 10_014 });
    for (const other of [
      { ...container, namespace: 'other' },
      { ...container, pod: 'web-admin-7c9d6f5b8-x2x4k' },
      { ...container, name: 'proxy' },
      { ...container, pod: null },
    ]) {
      expect(learned([{ ...seen, container: other }])).toBeUndefined();
    }
  });
});

describe('contradictions', () => {
  test('the more certain fact holds, then the newer one, and the others are kept', () => {
    const built = fact('web:1.4.2', { user: '0' }, { certainty: 'inferred', source: 'dockerfile' });
    const older = fact('web:1.4.2', { user: '1' }, { date: '2026-11-01' });
    const newer = fact('web:1.4.2', { user: '2' }, { date: '2026-12-02' });
    const { contradictions, learned } = about([built, older, newer], 'web:1.4.2');
    expect(learned?.user).toEqual({ uid: 2 });
    const against = [
      { fact: older, why: 'date' },
      { fact: built, why: 'certainty' },
    ];
    expect(contradictions).toEqual([{ field: 'user', holds: newer, against }]);
  });

  test('of facts of one day, the one that was read last holds', () => {
    const [first, second] = ['1', '2'].map((user) => fact('web:1.4.2', { user })) as [Fact, Fact];
    const { contradictions, learned } = about([first, second], 'web:1.4.2');
    expect(learned?.user).toEqual({ uid: 2 });
    expect(contradictions[0]?.against).toEqual([{ fact: first, why: 'date' }]);
  });

  test('what is known of the very content holds against what is newer and more certain', () => {
    const pinned = fact(`web:1.4.2@${digest('a')}`, { user: '1' }, { date: '2026-01-01' });
    const tagged = fact('web:1.4.2', { user: '2' }, { certainty: 'observed' });
    const { contradictions } = about([pinned, tagged], `web:1.4.2@${digest('a')}`);
    expect(contradictions).toEqual([
      { field: 'user', holds: pinned, against: [{ fact: tagged, why: 'content' }] },
    ]);
  });

  test('facts that agree contradict nothing', () => {
    const facts = [fact('web:1.4.2', { user: '1' }), fact('web:1.4.2', { user: '1', ports: [80] })];
    expect(about(facts, 'web:1.4.2').contradictions).toEqual([]);
  });
});

describe('the ports', () => {
  test('of a declaration are known, and those on which the program was seen to listen are seen', () => {
    const declared = fact('web:1.4.2', { ports: [8080, 9090] });
    expect(learned([declared])).toMatchObject({ ports: [8080, 9090] });
    expect(learned([declared])?.seenPorts).toBeUndefined();
    const seen = fact(
      'web:1.4.2',
      { ports: [8080] },
      { source: 'listening-ports', certainty: 'observed' },
    );
    expect(learned([declared, seen])).toMatchObject({ ports: [8080], seenPorts: [8080] });
  });
});

describe('the user', () => {
  test.each([
    ['', { startsAs: 'root' }],
    ['0', { startsAs: 'root' }],
    ['root:root', { startsAs: 'root' }],
    ['10014', { startsAs: 'user', user: { uid: 10_014 } }],
    ['10014:20014', { startsAs: 'user', user: { uid: 10_014, gid: 20_014 } }],
    ['app', { startsAs: 'named-user' }],
    ['constructor', { startsAs: 'named-user' }],
  ])('USER %s', (user, expected) => {
    const { image, user: numbers } = learned([fact('web:1.4.2', { user })]) ?? {};
    expect({ startsAs: image?.facts.startsAs, ...(numbers && { user: numbers }) }).toEqual(
      expected,
    );
  });

  test('a name has the numbers of /etc/passwd or of `id`', () => {
    const users = { app: { uid: 10_014, gid: 20_014 } };
    const facts = [fact('web:1.4.2', { user: 'app' }), fact('web:1.4.2', { users })];
    expect(learned(facts)).toMatchObject({
      image: { facts: { startsAs: 'named-user' } },
      user: users.app,
    });
    expect(learned([fact('web:1.4.2', { user: '10014' }), ...facts.slice(1)])?.user).toEqual(
      users.app,
    );
  });

  test('a running container shows the number, not whether the image has a name', () => {
    const facts = [
      fact('web:1.4.2', { startsAs: { uid: 10_014, gid: 0 } }, { certainty: 'observed' }),
    ];
    expect(learned(facts)).toMatchObject({
      image: { facts: { startsAs: 'named-user' } },
      user: { uid: 10_014, gid: 0 },
    });
  });
});

test('what a process can gain', () => {
  const image = `web:1.4.2@${digest('a')}`;
  const gains = (...values: Fact['values'][]) => {
    const facts = values.map((one) => fact(image, one));
    // Of a tag it may be another content.
    expect(learned(facts)?.gainsNothing).toBe(false);
    return learned(facts, image)?.gainsNothing;
  };
  const process = { capabilities: [], noNewPrivileges: true, seccomp: true };
  expect(gains({ process })).toBe(true);
  expect(gains({ process: { ...process, noNewPrivileges: false } })).toBe(false);
  expect(gains({ setUidFiles: [] })).toBe(false);
  expect(gains({ setUidFiles: [] }, { fileCapabilities: [] })).toBe(true);
  expect(gains({ setUidFiles: ['/bin/su'] }, { fileCapabilities: [] })).toBe(false);
});
