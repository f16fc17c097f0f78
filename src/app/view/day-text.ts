/** A stored day, such as `2026-12-03`, as readers write it. A day that no calendar has may come with a link. */
export function dayText(language: string, day: string): string {
  const at = new Date(day);
  return Number.isNaN(at.getTime())
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
