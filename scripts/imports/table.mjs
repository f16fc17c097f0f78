// Who may import whom below src/: the layers that docs/architecture.md draws.

/** The engine's doors: what reviews, what is there before the parser, and what comes late. */
const DOORS = 'engine/{index,early,guides}.ts';
const REACT = 'react react-aria-components';
const FOR_TESTS = 'vitest fast-check node:*';

/** @type {import('./check.mjs').Row[]} */
const product = [
  {
    in: 'engine/*.ts',
    may: 'engine/',
    why: 'the top of the engine imports the engine only',
  },
  {
    in: 'engine/early.ts',
    may: 'engine/text/ engine/folder.ts engine/target.ts engine/azure/options.ts engine/lessons/ids.ts engine/model/version.ts engine/profiles/names.ts',
    why: 'early.ts is there before the parser and the rules, and may not lead to them',
  },
  { in: 'engine/text/', may: '', why: 'text/ is the lowest layer' },
  { in: 'engine/yaml/', may: 'engine/text/ js-yaml', why: 'yaml/ is below the model' },
  {
    in: 'engine/yaml/edits/',
    may: 'engine/text/ engine/yaml/locate.ts engine/yaml/node.ts engine/yaml/style.ts engine/yaml/write.ts',
    why: 'what edits/ offers is read back elsewhere',
  },
  {
    in: 'engine/model/',
    may: 'engine/{yaml,text}/ engine/knowledge/kubernetes/*.json',
    why: "model/ is below all that judges; Kubernetes' own schema is data",
  },
  { in: 'engine/knowledge/', may: 'engine/{model,text}/', why: 'knowledge/ is data' },
  {
    in: 'engine/assist/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'assist/ helps while writing, without the rules and what asks them',
  },
  {
    in: 'engine/operator/',
    may: 'engine/{lint,model,yaml,text,knowledge}/',
    why: 'operator/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/exports/',
    may: 'engine/{model,yaml,text}/ engine/knowledge/kubernetes/*.json',
    why: 'exports/ compares texts, and knows nothing of reviews',
  },
  {
    in: 'engine/surface/',
    may: 'engine/{lint,model,text}/',
    why: 'surface/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/pictures/',
    may: 'engine/{model,text,knowledge}/ engine/surface/scene.ts engine/surface/surface.ts engine/lint/review.ts',
    why: 'pictures/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/lint/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'rules and profiles are handed to lint/, which knows none',
  },
  {
    in: 'engine/lint/suppress/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'suppress/ reads marks, and is below the rest of lint/',
  },
  {
    in: 'engine/rules/*.ts',
    may: 'engine/{rules,lint}/ !engine/rules/*/{en,de}.ts',
    why: 'the list of rules has the rules; their words belong to i18n/',
  },
  {
    in: 'engine/rules/*/',
    may: 'engine/lint/{rule,kernel-profile,placement}.ts engine/{model,knowledge}/ engine/text/{path,json}.ts !engine/rules/*/{en,de}.ts',
    why: 'a rule knows no other rule, no YAML, no review and not its own words',
  },
  {
    in: 'engine/profiles/',
    may: 'engine/{rules,lint,model,text}/ engine/azure/options.ts !engine/rules/*/{en,de}.ts',
    why: 'profiles/ lists rules with their settings',
  },
  {
    in: 'engine/azure/',
    may: 'engine/{model,yaml,text}/ engine/lint/review.ts',
    why: 'azure/ judges what was reviewed, and knows rules by their ids alone',
  },
  {
    in: 'engine/azure/policies/',
    may: 'engine/{model,text}/ engine/azure/policy.ts',
    why: 'a policy judges one object, and knows no review',
  },
  {
    in: 'engine/intake/',
    may: 'engine/{model,yaml,text}/ engine/lint/recognise.ts',
    why: 'intake/ reads text before any review, and knows rules by their ids alone',
  },
  {
    in: 'engine/guide/',
    may: 'engine/{lint,generate,model,yaml,text,knowledge}/',
    why: 'guide/ plans over reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/lessons/',
    may: 'engine/{lint,model,yaml,text,knowledge}/ engine/rules/index.ts !engine/lessons/*/{en,de}.ts',
    why: 'lessons/ examines reviews, and does not know the words of lessons',
  },
  {
    in: 'engine/lessons/*/',
    may: 'engine/{model,text,knowledge}/ engine/lessons/*.ts !engine/lessons/index.ts !engine/lessons/examine.ts !engine/lessons/*/{en,de}.ts',
    why: 'a lesson knows no other lesson, no YAML, rules by their ids alone, and not its own words',
  },
  {
    in: 'engine/generate/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'generate/ writes manifests, and knows no rule',
  },
  {
    in: 'i18n/',
    may: 'engine/index.ts engine/{rules,lessons}/*/{en,de}.ts intl-messageformat',
    why: 'i18n/ serves the command line too, so it knows the door of the engine and words, and no page',
  },
  {
    in: 'report/',
    may: 'engine/index.ts i18n/',
    why: 'report/ is for the page and the command line alike, and knows neither',
  },
  {
    in: 'cli/',
    may: 'engine/index.ts i18n/ report/ ../package.json tinyglobby node:*',
    why: 'the command line uses the door of the engine, and runs without the page',
  },
  { in: 'offline/', may: '', why: 'the service worker is a file by itself' },
  {
    in: 'main.tsx',
    may: `${DOORS} ${REACT} app/ i18n/ react-dom`,
    why: 'main.tsx puts the page together',
  },
  {
    in: 'app/state/',
    may: `${DOORS} i18n/ report/ app/examples/ offline/take-over.ts ../package.json react zustand fflate`,
    why: 'state/ knows neither what is seen nor the inside of the engine',
  },
  {
    in: 'app/editor/',
    may: `${DOORS} i18n/ app/state/ react monaco-editor`,
    why: 'editor/ does not know components/, which show it',
  },
  {
    in: 'app/components/',
    may: `${DOORS} ${REACT} i18n/ app/state/ app/editor/ zustand @fontsource-variable/*`,
    why: 'components/ use the doors of the engine, and leave Monaco to editor/',
  },
];

/** @type {import('./check.mjs').Row[]} */
const tests = [
  {
    in: 'engine/',
    may: `${FOR_TESTS} js-yaml yaml rfc6902`,
    why: 'tests of the engine import the engine and packages for tests',
  },
  {
    in: 'i18n/',
    may: `${FOR_TESTS} engine/`,
    why: 'tests of i18n/ hold the words against the engine',
  },
  {
    in: 'report/',
    may: `${FOR_TESTS} app/state/ cli/test-io.ts i18n/ engine/index.ts ajv-*`,
    why: "tests of report/ hold the command line against the page's state/, and nothing that is seen",
  },
  {
    in: 'cli/',
    may: `${FOR_TESTS} i18n/ engine/index.ts ajv-*`,
    why: 'tests of the command line see no more of the engine than it does',
  },
  { in: 'offline/', may: FOR_TESTS, why: 'the service worker is a file by itself' },
  {
    in: 'app/',
    may: `${DOORS} ${FOR_TESTS} i18n/ ../scripts/*.mjs react react-dom zustand fflate`,
    why: 'tests of the page see no more of the engine than it does',
  },
];

export const table = {
  product,
  tests,
  isTest: (/** @type {string} */ path) =>
    /\.test\.tsx?$|(?:^|\/)(?:test-[\w-]+|arbitrary|turns|companions-sample)\.tsx?$/.test(path),
};
