export const messages = {
  'lesson.forgotten': 'Learning progress cleared.',
  'lesson.step.restart': 'Restart the lesson',
};
