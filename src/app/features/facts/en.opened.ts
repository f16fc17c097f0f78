export const messages = {
  'facts.open': 'Facts about images',
  'facts.about':
    'Many fixes depend on the image. Podsmith writes the commands that find out what it needs.',
};
