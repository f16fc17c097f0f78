export const messages = {
  'operator.open': 'Operator sheet',
};
