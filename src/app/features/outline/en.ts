export const messages = {
  'outline.document': 'Document {at}',
};
