export const messages = {
  'lesson.forgotten': 'Forgotten. All lessons are open again.',
  'lesson.step.restart': 'Start the lesson again',
};
