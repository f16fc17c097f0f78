/**
 * Releases of widely used images that get no updates from their projects anymore, with the day of the last ones: from the
 * schedules of the projects (Debian with its LTS, Ubuntu's standard support, RabbitMQ's for everyone), compared with
 * endoflife.date on 2026-12-01.
 * A release that isn't listed is older than the first one of its product, or nothing is said of it.
 */
export interface Product {
  readonly name: string;
  /** Names of its official images. */
  readonly images: readonly string[];
  /** How many numbers make a release: `20` of Node.js, `3.20` of Alpine. */
  readonly numbers: 1 | 2;
  readonly ends: { readonly [release: string]: string };
}

const DEBIAN: Product = {
  name: 'Debian',
  images: ['debian', 'buildpack-deps'],
  numbers: 1,
  ends: { 8: '2020-06-30', 9: '2022-06-30', 10: '2024-06-30', 11: '2026-08-31' },
};
const UBUNTU: Product = {
  name: 'Ubuntu',
  images: ['ubuntu'],
  numbers: 2,
  ends: {
    '14.04': '2019-04-25',
    '16.04': '2021-04-30',
    '18.04': '2023-05-31',
    '20.04': '2025-05-31',
    '22.10': '2023-07-20',
    '23.04': '2024-01-25',
    '23.10': '2024-07-11',
    '24.10': '2025-07-10',
  },
};
export const ALPINE: Product = {
  name: 'Alpine',
  images: ['alpine'],
  numbers: 2,
  ends: {
    '3.13': '2022-11-01',
    '3.14': '2023-05-01',
    '3.15': '2023-11-01',
    '3.16': '2024-05-23',
    '3.17': '2024-11-22',
    '3.18': '2025-05-09',
    '3.19': '2025-11-01',
    '3.20': '2026-04-01',
    '3.21': '2026-11-01',
  },
};

/** The releases of Debian and Ubuntu by their code names, as tags have them. */
export const CODE_NAMES: ReadonlyMap<string, readonly [Product, string]> = new Map([
  ['jessie', [DEBIAN, '8']],
  ['stretch', [DEBIAN, '9']],
  ['buster', [DEBIAN, '10']],
  ['bullseye', [DEBIAN, '11']],
  ['trusty', [UBUNTU, '14.04']],
  ['xenial', [UBUNTU, '16.04']],
  ['bionic', [UBUNTU, '18.04']],
  ['focal', [UBUNTU, '20.04']],
]);

export const PRODUCTS: readonly Product[] = [
  DEBIAN,
  UBUNTU,
  ALPINE,
  {
    name: 'CentOS',
    images: ['centos'],
    numbers: 1,
    ends: { 6: '2020-11-30', 7: '2024-06-30', 8: '2021-12-31' },
  },
  {
    name: 'Node.js',
    images: ['node'],
    numbers: 1,
    ends: {
      10: '2021-04-30',
      11: '2019-06-01',
      12: '2022-04-30',
      13: '2020-06-01',
      14: '2023-04-30',
      15: '2021-06-01',
      16: '2023-09-11',
      17: '2022-06-01',
      18: '2025-04-30',
      19: '2023-06-01',
      20: '2026-04-30',
      21: '2024-06-01',
      23: '2025-06-01',
    },
  },
  {
    name: 'Python',
    images: ['python'],
    numbers: 2,
    ends: {
      '2.7': '2020-01-01',
      '3.5': '2020-09-30',
      '3.6': '2021-12-23',
      '3.7': '2023-06-27',
      '3.8': '2024-10-07',
      '3.9': '2025-10-31',
    },
  },
  {
    name: 'PHP',
    images: ['php'],
    numbers: 2,
    ends: {
      '5.6': '2018-12-31',
      '7.0': '2019-01-10',
      '7.1': '2019-12-01',
      '7.2': '2020-11-30',
      '7.3': '2021-12-06',
      '7.4': '2022-11-28',
      '8.0': '2023-11-26',
      '8.1': '2025-12-31',
    },
  },
  {
    name: 'NGINX',
    images: ['nginx'],
    numbers: 2,
    ends: {
      '1.16': '2020-04-21',
      '1.17': '2020-04-21',
      '1.18': '2021-04-20',
      '1.19': '2021-04-20',
      '1.20': '2022-05-24',
      '1.21': '2022-05-24',
      '1.22': '2023-04-11',
      '1.23': '2023-04-11',
      '1.24': '2024-04-23',
      '1.25': '2024-04-23',
    },
  },
  {
    name: 'PostgreSQL',
    images: ['postgres'],
    numbers: 1,
    ends: {
      10: '2022-11-10',
      11: '2023-11-09',
      12: '2024-11-21',
      13: '2025-11-13',
      14: '2026-11-12',
    },
  },
  {
    name: 'MySQL',
    images: ['mysql'],
    numbers: 2,
    ends: { '5.6': '2021-02-28', '5.7': '2023-10-31', '8.0': '2026-04-30' },
  },
  {
    name: 'MongoDB',
    images: ['mongo'],
    numbers: 2,
    ends: {
      '4.2': '2023-04-30',
      '4.4': '2024-02-29',
      '5.0': '2024-10-31',
      '6.0': '2025-07-31',
    },
  },
  {
    name: 'RabbitMQ',
    images: ['rabbitmq'],
    numbers: 2,
    ends: {
      '3.6': '2018-05-31',
      '3.7': '2020-09-30',
      '3.8': '2022-07-31',
      '3.9': '2023-01-31',
      '3.10': '2023-07-31',
      '3.11': '2023-12-31',
    },
  },
];
