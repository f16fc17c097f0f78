/** The page and the command line say the same of the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifOf } from '../app/features/exports/exports.ts';
import { inPlaceOfAll, openedLabel } from '../app/store/files/opening.ts';
import { createReviewedStore } from '../app/store/reviewed-store.ts';
import { newFile } from '../app/store/workspace.ts';
import { BAD, folderOf, podsmith } from '../cli/test-io.ts';
import { type Config, loadKnowledge } from '../engine/index.ts';
import { LANGUAGES, type Language, loadWords } from '../i18n/index.ts';

await loadKnowledge();

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(schema);

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };

/** What comes of steps when nothing comes in between. */
function drained<T>(steps: Iterator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Files = { readonly [name: string]: string };

async function onPage(files: Files, config: Config, language: Language): Promise<string> {
  const open = Object.entries(files).map(([name, text]) => newFile(text, { name }));
  const store = createReviewedStore(newFile('', { name: 'a.yaml' }), config, still);
  store.arrange(inPlaceOfAll(open), openedLabel(open));
  expect(store.catchUp()).toBe(true);
  return drained(
    sarifOf(store.getState(), await loadWords(language, 'startup', 'review', 'bodies', 'results')),
  ).text;
}

async function onCommandLine(files: Files, profile: string, language: Language): Promise<string> {
  const args = ['--format', 'sarif', '--profile', profile, '--lang', language];
  const { out } = await podsmith(['review', ...Object.keys(files), ...args], {
    cwd: folderOf(files),
    now: () => new Date('2026-11-25T12:00:00'),
  });
  return out;
}

const examples = new URL('../app/examples/', import.meta.url);
const EXAMPLES: Files = Object.fromEntries(
  readdirSync(examples)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => [`shop/${name}`, readFileSync(new URL(name, examples), 'utf8')]),
);
const PASSWORD = 'Tr0ub4dor-and-3';
const SECRET = BAD.replace(
  '      image',
  `      env:\n        - {name: DB_PASSWORD, value: "${PASSWORD}"}\n      image`,
);

describe('the SARIF of the page', () => {
  const targets = ['pss-restricted', 'everything', 'aks-deployment-safeguards'] as const;
  const cases = LANGUAGES.flatMap((language) => targets.map((profile) => ({ language, profile })));
  it.each(cases)('is that of the command line ($language, $profile)', async (one) => {
    const { language, profile } = one;
    const own = JSON.parse(await onPage(EXAMPLES, { profile }, language));
    expect(valid(own), JSON.stringify(valid.errors, null, 1)).toBe(true);
    expect(own.runs[0].results.length).toBeGreaterThan(10);
    expect(own).toEqual(JSON.parse(await onCommandLine(EXAMPLES, profile, language)));
  });

  it('masks what looks like a credential, as the command line does', async () => {
    expect(SECRET).toContain(PASSWORD);
    const files = { 'größe 1.yaml': SECRET };
    const text = await onPage(files, { profile: 'everything' }, 'en');
    expect(text).toContain('DB_PASSWORD');
    expect(text).not.toContain(PASSWORD);
    expect(JSON.parse(text)).toEqual(JSON.parse(await onCommandLine(files, 'everything', 'en')));
  });

  it('names a file that is no text, and has nothing that reads otherwise than it looks', async () => {
    const store = createReviewedStore(newFile('', { name: 'a.yaml' }), {}, still);
    const open = [
      newFile('', { name: 'bin.yaml', locked: 'binary' }),
      newFile(BAD.replace('bad', '"b\u202ea"'), { name: 'b.yaml' }),
    ];
    store.arrange(inPlaceOfAll(open), openedLabel(open));
    store.catchUp();
    const { name, text } = drained(
      sarifOf(store.getState(), await loadWords('en', 'startup', 'review', 'bodies', 'results')),
    );
    expect(name).toBe('podsmith.sarif');
    const [{ invocations }] = JSON.parse(text).runs;
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'bin.yaml: it isn’t a text file',
    );
    expect(text).not.toMatch(/\p{Cf}/u);
    expect(text).toMatch(/^\{\n {2}"\$schema"[\s\S]*\n\}\n$/);
  });
});
