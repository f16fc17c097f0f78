/**
 * The calendar's day at a moment, where the program runs, as `2026-11-25`. Not by a locale: its first use costs a
 * browser or Node much more than a review does.
 */
export function dayOf(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
