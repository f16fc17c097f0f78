/** Where words are: all messages of a prefix in one file for each language and load. */
import { expect, it } from 'vitest';
import { LANGUAGES } from './index.ts';

const files = import.meta.glob<{ readonly messages?: object }>(
  [
    '../app/**/en.ts',
    '../app/**/en.*.ts',
    '../app/**/de.ts',
    '../app/**/de.*.ts',
    '../cli/en.ts',
    '../cli/de.ts',
    '../report/en*.ts',
    '../report/de*.ts',
  ],
  { eager: true },
);

it.each(LANGUAGES)('a prefix is in one file of each load (%s)', (language) => {
  const homes = new Map<string, string>();
  for (const [path, { messages = {} }] of Object.entries(files)) {
    const [, of, load = ''] = /\/(en|de)(\.\w+)?\.ts$/.exec(path) ?? [];
    if (of !== language) continue;
    const prefixes = new Set(Object.keys(messages).map((key) => key.split('.', 1)[0]));
    for (const prefix of prefixes) {
      const one = `${prefix}${load}`;
      expect(homes.get(one), `${one} in ${path}`).toBeUndefined();
      homes.set(one, path);
    }
  }
  expect(homes.size).toBeGreaterThan(60);
});

/** Values that count. A place in an order, such as that of a document, is `at`. */
const COUNT = /\{(?:n|total|shown|passed|met|good)\}/;

it('counts are grouped, as # is', () => {
  const bare = Object.values(files).flatMap(({ messages = {} }) =>
    Object.entries(messages).filter(([, text]) => COUNT.test(text)),
  );
  expect(bare).toEqual([]);
});
