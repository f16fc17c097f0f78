export const messages = {
  'draft.step': 'changes before the page was reloaded',
};
