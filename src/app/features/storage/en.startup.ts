export const messages = {
  'draft.step': 'what was changed before the page was loaded anew',
};
