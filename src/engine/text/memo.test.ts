import { describe, expect, it, vi } from 'vitest';
import { memo } from './memo.ts';

describe('memo', () => {
  it('works something out once for each object', () => {
    const work = vi.fn(({ n }: { readonly n: number }) => [n]);
    const known = memo(work);
    const [one, other] = [{ n: 1 }, { n: 1 }];
    expect(known(one)).toBe(known(one));
    expect(known(other)).not.toBe(known(one));
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, 0, false, ''])('keeps %j as well', (value) => {
    const work = vi.fn((_: object) => value);
    const known = memo(work);
    const key = {};
    expect([known(key), known(key)]).toEqual([value, value]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is asked as a callback of a list', () => {
    const work = vi.fn((key: object) => [key]);
    const [key, known] = [{}, memo(work)];
    const [first, second] = [key, key].map(known);
    expect(first).toBe(second);
    expect(work.mock.calls).toEqual([[key]]);
  });

  it('does not keep what failed', () => {
    const work = vi
      .fn((_: object): number => 1)
      .mockImplementationOnce(() => {
        throw new RangeError();
      });
    const [key, known] = [{}, memo(work)];
    expect(() => known(key)).toThrow(RangeError);
    expect(known(key)).toBe(1);
  });

  it('keeps the value for the latest of the other arguments', () => {
    const work = vi.fn((_: object, n: number, unit = 'm') => ({ says: `${n} ${unit}` }));
    const known = memo(work, (...keys) => keys);
    const key = {};
    const first = known(key, 1);
    expect(known(key, 1)).toBe(first);
    expect(known({}, 2)).toEqual({ says: '2 m' });
    expect(known(key, 1)).toBe(first);
    expect(known(key, 2)).toEqual({ says: '2 m' });
    expect(known(key, 2, 'km')).toEqual({ says: '2 km' });
    expect(known(key, 1)).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(5);
  });

  it('goes by what the value depends on', () => {
    const work = vi.fn((text: string, { list }: { readonly list: readonly string[] }) =>
      list.map((item) => text + item),
    );
    const known = memo(work, (_, { list }) => [list]);
    const list = ['b'];
    expect(known('a', { list })).toBe(known('a', { list }));
    expect(work).toHaveBeenCalledTimes(1);
  });
});
