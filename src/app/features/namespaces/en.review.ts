export const messages = {
  'namespaces.act': 'label the namespace {name}',
};
