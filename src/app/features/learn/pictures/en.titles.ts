export const messages = {
  'pictures.identity.title': 'How does the pod sign in to Azure?',
  'pictures.vault.title': 'How does a secret get from Key Vault into the pod?',
  'pictures.levels.title': 'Which value takes precedence?',
  'pictures.life.title': 'What happens to a pod from start to stop?',
  'pictures.files.title': 'Which files can each process read and write?',
  'surface.title': 'What can an attacker reach?',
};
