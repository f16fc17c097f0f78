export const messages = {
  'namespaces.open': 'Levels by namespace',
  'namespaces.about':
    'The level of Pod Security that each namespace can enforce, and the labels for it.',
};
