/** Words of the pages to learn from. */
export const learn = {
  'surface.title': 'What could an attacker reach?',
} as const;
