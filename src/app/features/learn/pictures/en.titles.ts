export const messages = {
  'pictures.identity.title': 'How does the pod sign in to Azure?',
  'pictures.vault.title': 'How does a secret come from Key Vault into the pod?',
  'pictures.levels.title': 'Which value wins?',
  'pictures.files.title': 'Who may read and write which file?',
  'surface.title': 'What could an attacker reach?',
};
