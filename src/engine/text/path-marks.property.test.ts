import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Path, samePath, startsWith } from './path.ts';
import { PathMarks } from './path-marks.ts';

const path: fc.Arbitrary<Path> = fc.array(fc.constantFrom('a', 'b', '0', 0, 1), { maxLength: 4 });

it('answers as if every path were looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, fc.nat(9))), path, (given, asked) => {
      const marks = new PathMarks();
      for (const [at, mark] of given) marks.add(at, mark);
      const highest = (counts: (at: Path) => boolean) =>
        Math.max(-1, ...given.filter(([at]) => counts(at)).map(([, mark]) => mark));
      expect(marks.has(asked)).toBe(given.some(([at]) => samePath(at, asked)));
      expect(marks.within(asked)).toBe(highest((at) => startsWith(at, asked)));
      expect(marks.along(asked)).toBe(highest((at) => startsWith(asked, at)));
      const passed = marks.passed(asked);
      expect(passed.length).toBe(
        new Set(
          given
            .map(([at]) => at)
            .filter((at) => startsWith(asked, at))
            .map((at) => at.length),
        ).size,
      );
      expect(Math.max(-1, ...passed)).toBe(marks.along(asked));
      expect(marks.around(asked)).toBe(
        highest((at) => startsWith(at, asked) || startsWith(asked, at)),
      );
    }),
  );
});
