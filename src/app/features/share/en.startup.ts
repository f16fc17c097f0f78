export const messages = {
  'share.workspace.save': 'Download the workspace file',
  'share.workspace.about': 'All files and settings, to continue elsewhere',
  'share.step.settings': 'use the shared settings',
};
