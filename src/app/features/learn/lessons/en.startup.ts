export const messages = {
  'lesson.forgotten': 'Lesson progress cleared.',
  'lesson.step.restart': 'Restart the lesson',
};
