export const messages = {
  'new.open': 'New manifest',
  'new.open.about': 'Hardened from the first line',
  'new.step': 'create the manifest {name}',
};
