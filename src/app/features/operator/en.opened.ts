export const messages = {
  'operator.with': 'Work with your cluster operator',
  'operator.about':
    'A list of what the manifest needs from its cluster, with commands. Use it yourself, or give it to your cluster operator.',
};
