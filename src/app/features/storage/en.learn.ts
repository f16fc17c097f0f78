export const messages = {
  'licences.intro':
    'Podsmith is licensed under the Apache License, Version 2.0. This page also contains code and fonts from these {n, number} packages. The list comes from the build.',
  'licences.package': 'Package',
  'licences.version': 'Version',
  'licences.licence': 'License',
  'licences.texts': 'Texts of all licenses',
  'licences.notice': 'Podsmith’s notices',
};
