export const messages = {
  'outline.document': 'Document {n}',
};
