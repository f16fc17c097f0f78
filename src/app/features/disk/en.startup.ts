export const messages = {
  'disk.save': 'Save',
  'disk.step.taken': 'use {name} as it is on disk',
  'disk.recent.open': 'Recent files…',
  'disk.save-as': 'Save as…',
};
