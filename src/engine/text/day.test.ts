import { expect, it } from 'vitest';
import { dayOf } from './day.ts';

it('is the day of the place, and not that of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 25, 23, 59, 59))).toBe('2026-11-25');
});
