export const messages = {
  'new.open': 'New manifest',
  'new.open.about': 'Hardened from the first line',
  'new.step': 'create the manifest {name}',
  'new.step.several': 'create the manifests of {n, number} workloads',
};
