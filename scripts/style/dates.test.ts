import { describe, expect, it } from 'vitest';
import { DATED_FACTS } from '../../src/engine/knowledge/dates.ts';
import {
  datesIn,
  datesReport,
  namedDate,
  placesOfFact,
  staleFacts,
  unknownDates,
} from './dates.ts';

it('no text names a date that is not in the table', () => {
  expect(unknownDates()).toEqual([]);
});

describe.each(DATED_FACTS.map((fact) => [fact.says, fact] as const))('%s', (_, fact) => {
  it('is said in both languages', () => {
    expect(placesOfFact(fact, 'en')).not.toEqual([]);
    expect(placesOfFact(fact, 'de')).not.toEqual([]);
  });

  it('was checked on a day', () => {
    expect(new Date(fact.checked).toISOString().slice(0, 10)).toBe(fact.checked);
  });
});

describe('dates in a sentence', () => {
  it.each([
    [
      'en',
      'Retires on December 10, 2026, after September 2025.',
      ['December 10, 2026', 'September 2025'],
    ],
    ['de', 'Endet am 10. Dezember 2026, neu seit 2025.', ['10. Dezember 2026', '2025']],
    // Written otherwise, it is no date of the table, and the test above says where.
    ['en', 'Deprecated on 24 October 2022.', ['24 October 2022']],
    ['en', 'CVE-2024-21626, api-version=2021-02-01, node image 2025-11-07, example/2026.', []],
  ] as const)('%s: %s', (language, text, dates) => {
    expect(datesIn({ language, text })).toEqual(dates);
  });

  it('are named as each language names them', () => {
    expect(namedDate('2026-12-10', 'en')).toBe('December 10, 2026');
    expect(namedDate('2026-12-10', 'de')).toBe('10. Dezember 2026');
    expect(namedDate('2025-09', 'de')).toBe('September 2025');
  });
});

describe('what needs a look', () => {
  it('is nothing on the day of the last check', () => {
    expect(staleFacts(new Date('2026-08-21'))).toEqual([]);
  });

  it('is what was announced for a day that has passed', () => {
    const passed = staleFacts(new Date('2026-12-11')).map(([{ says }, why]) => [says, why]);
    expect(passed).toContainEqual(['OS Guard, in preview, retires.', 'passed']);
    expect(datesReport(new Date('2026-12-11'))).toContain('learn/guide/en/kernel.ts');
    expect(staleFacts(new Date('2026-12-10')).map(([{ says }]) => says)).not.toContain(
      'OS Guard, in preview, retires.',
    );
  });

  it('is everything a year after it was checked', () => {
    expect(staleFacts(new Date('2028-01-01'))).toHaveLength(DATED_FACTS.length);
  });
});
