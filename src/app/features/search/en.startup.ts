export const messages = {
  'search.open': 'Find a setting',
  'search.short': 'Find a setting',
};
