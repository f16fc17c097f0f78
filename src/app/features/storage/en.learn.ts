export const messages = {
  'licences.intro':
    'Podsmith is licensed under the Apache License, Version 2.0. The page that you see also holds code and fonts of these {n} packages. The list is read off what was built.',
  'licences.package': 'Package',
  'licences.version': 'Version',
  'licences.licence': 'Licence',
  'licences.texts': 'Texts of all licences',
  'licences.notice': 'Notices of Podsmith',
};
