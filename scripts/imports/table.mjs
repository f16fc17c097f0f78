// Who may import whom below src/: the layers that docs/architecture.md draws.

/** The engine's doors: what reviews, what is there before the parser, what plans edits, and what comes late. */
const DOORS = 'engine/{index,compare,core,edits,guides,quotes,late}.ts';
/** The handle of what comes late is below all of the page. */
const LATE = 'app/late.ts';
const REACT = 'react react-aria-components';
const FEATURE = `${DOORS} ${LATE} ${REACT} zustand app/{pieces,store,view,ui}/ results/ i18n/`;
const FOR_TESTS = 'vitest fast-check node:*';

/** @type {import('./check.mjs').ImportRow[]} */
const product = [
  {
    in: 'engine/*.ts',
    may: 'engine/',
    why: 'the top of the engine imports the engine only',
  },
  {
    in: 'engine/core.ts',
    may: 'engine/text/ engine/folder.ts engine/target.ts engine/azure/options.ts engine/lessons/ids.ts engine/model/version.ts engine/profiles/names.ts',
    why: 'core.ts is there before the parser and the rules, and may not lead to them',
  },
  { in: 'engine/text/', may: '', why: 'text/ is the lowest layer' },
  { in: 'engine/yaml/', may: 'engine/text/ js-yaml', why: 'yaml/ is below the model' },
  {
    in: 'engine/yaml/edits/',
    may: 'engine/text/ engine/yaml/{comments,locate,node,style,write}.ts',
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
    may: 'engine/{rule,review,fixes,model,yaml,text,knowledge}/',
    why: 'operator/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/namespaces/',
    may: 'engine/{rule,review,model,yaml,text}/ engine/operator/{command,quote}.ts',
    why: 'namespaces/ reads reviews, and writes commands as the operator sheet does',
  },
  {
    in: 'engine/facts/',
    may: 'engine/{model,yaml,text,knowledge}/ engine/operator/quote.ts',
    why: 'facts/ reads what users bring and writes what asks for it, and knows neither rules nor reviews',
  },
  {
    in: 'engine/facts/dockerfile.ts',
    may: 'engine/facts/ dockerfile-ast',
    why: 'only dockerfile.ts, which loads when there is a Dockerfile, has the parser of Dockerfiles',
  },
  {
    in: 'engine/exports/',
    may: 'engine/{model,yaml,text}/ engine/knowledge/kubernetes/*.json',
    why: 'exports/ compares texts, and knows nothing of reviews',
  },
  {
    in: 'engine/surface/',
    may: 'engine/{rule,review,fixes,model,text}/',
    why: 'surface/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/pictures/',
    may: 'engine/{model,text,knowledge}/ engine/surface/subject.ts engine/surface/surface.ts engine/review/review.ts',
    why: 'pictures/ reads reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/rule/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'rule/ is what a rule is made of, below what asks rules',
  },
  {
    in: 'engine/review/',
    may: 'engine/{rule,credentials,model,yaml,text,knowledge}/ engine/folder.ts !engine/credentials/conceal.ts',
    why: 'review/ is handed its rules, and changes nothing',
  },
  {
    in: 'engine/review/suppress/',
    may: 'engine/{model,yaml,text,knowledge}/',
    why: 'suppress/ reads marks, and is below the rest of review/',
  },
  {
    in: 'engine/fixes/',
    may: 'engine/{rule,review,credentials,model,yaml,text,knowledge}/',
    why: 'fixes/ plans over reviews, and is handed its rules',
  },
  {
    in: 'engine/credentials/',
    may: 'engine/{model,text,knowledge}/',
    why: 'credentials/ is below the rules that look for credentials',
  },
  {
    in: 'engine/credentials/conceal.ts',
    may: 'engine/{credentials,review,model,yaml,text}/',
    why: 'conceal.ts hides what a review has found, and knows rules by their ids alone',
  },
  {
    in: 'engine/rules/*.ts',
    may: 'engine/{rules,rule,review}/ !engine/rules/*/{en,de}*.ts',
    why: 'the list of rules has the rules; their words belong to i18n/',
  },
  {
    in: 'engine/rules/*/',
    may: 'engine/{rule,credentials,model,knowledge}/ engine/text/{path,json,grouped,memo}.ts !engine/credentials/conceal.ts !engine/rules/*/{en,de}*.ts',
    why: 'a rule knows no other rule, no YAML, no review and not its own words',
  },
  {
    in: 'engine/profiles/',
    may: 'engine/{rules,rule,review,model,text}/ engine/azure/options.ts !engine/rules/*/{en,de}*.ts',
    why: 'profiles/ lists rules with their settings',
  },
  {
    in: 'engine/azure/',
    may: 'engine/{model,yaml,text}/ engine/review/{recognise,review}.ts',
    why: 'azure/ judges what was reviewed, and knows rules by their ids alone',
  },
  {
    in: 'engine/azure/policies/',
    may: 'engine/{model,text}/ engine/azure/policy.ts',
    why: 'a policy judges one object, and knows no review',
  },
  {
    in: 'engine/importing/',
    may: 'engine/{messages,model,yaml,text}/ engine/review/recognise.ts !engine/messages/{en,de}.ts',
    why: 'importing/ reads text before any review, and knows rules by their ids alone',
  },
  {
    in: 'engine/messages/',
    may: 'engine/text/ engine/credentials/credentials.ts !engine/messages/{en,de}.ts',
    why: 'messages/ reads what a cluster says, and knows rules by their ids alone',
  },
  {
    in: 'engine/messages/de.ts',
    may: 'engine/messages/',
    why: 'the words of messages are typed by what there is to say',
  },
  {
    in: 'engine/guide/',
    may: 'engine/{rule,review,fixes,credentials,generate,model,yaml,text,knowledge}/',
    why: 'guide/ plans over reviews, and knows rules by their ids alone',
  },
  {
    in: 'engine/charts/',
    may: 'engine/{review,fixes,exports,model,yaml,text}/',
    why: 'charts/ plans over reviews of the files of a chart and the differences that exports show, and is handed its rules',
  },
  {
    in: 'engine/lessons/',
    may: 'engine/{rule,review,fixes,credentials,model,yaml,text,knowledge}/ engine/rules/index.ts !engine/lessons/*/{en,de}*.ts',
    why: 'lessons/ examines reviews, and does not know the words of lessons',
  },
  {
    in: 'engine/lessons/*/',
    may: 'engine/{model,text,knowledge}/ engine/lessons/*.ts !engine/lessons/index.ts !engine/lessons/examine.ts !engine/lessons/*/{en,de}*.ts',
    why: 'a lesson knows no other lesson, no YAML, rules by their ids alone, and not its own words',
  },
  {
    in: 'engine/questions/',
    may: 'engine/{lessons,model,text,knowledge}/ !engine/questions/*/{en,de}*.ts !engine/lessons/*/',
    why: 'questions/ are examined as lessons are, and do not know their words',
  },
  {
    in: 'engine/generate/',
    may: 'engine/{credentials,model,yaml,text,knowledge}/ !engine/credentials/conceal.ts',
    why: 'generate/ writes manifests, tells credentials from values, and knows no rule',
  },
  {
    in: 'i18n/',
    may: 'engine/index.ts engine/{rules,lessons,questions}/*/{en,de}*.ts engine/messages/{en,de}.ts {app/**/,report/,cli/}{en,de}*.ts app/features/learn/guide/{en,de}/ intl-messageformat',
    why: 'i18n/ serves the command line too, so it knows the door of the engine and words, and nothing else of the page',
  },
  {
    in: 'results/',
    may: 'engine/index.ts',
    why: 'results/ is what was found, and knows nobody who shows it',
  },
  {
    in: 'report/',
    may: 'engine/{index,edits,late,quotes}.ts results/objects.ts i18n/',
    why: 'report/ is for the page and the command line alike, and knows neither',
  },
  {
    in: 'cli/',
    may: 'engine/{index,edits,late,quotes}.ts i18n/ report/ results/objects.ts ../package.json ignore tinyglobby node:*',
    why: 'the command line uses the door of the engine, and runs without the page',
  },
  { in: 'offline/', may: '', why: 'the service worker is a file by itself' },
  {
    in: 'main.tsx',
    may: `${DOORS} ${REACT} app/ i18n/ react-dom`,
    why: 'main.tsx puts the page together',
  },
  {
    in: 'app/first-view/draw.tsx',
    may: `engine/edits.ts ${REACT} app/ i18n/ react-dom zustand`,
    why: 'draw.tsx puts the page together, as main.tsx does, when it is built',
  },
  {
    in: 'app/first-view/',
    may: 'react react-dom app/store/ i18n/translate.ts',
    why: 'first-view/ is there before the page, and knows its state alone',
  },
  {
    in: 'app/shell/',
    may: `${DOORS} ${LATE} ${REACT} react-dom zustand app/{features,editor,pieces,store,view,ui}/ i18n/`,
    why: 'shell/ puts the features together',
  },
  {
    in: 'app/features/*/',
    may: FEATURE,
    why: 'features know no other feature; what two of them use is in pieces/ or store/',
  },
  {
    in: 'app/features/exports/',
    may: `${FEATURE} report/ ../package.json`,
    why: 'exports make the reports that the command line makes',
  },
  {
    in: 'app/features/report/',
    may: `${FEATURE} react-dom app/features/learn/surface/`,
    why: 'the report shows the attack surface as its page does, draws itself for the printer at once, and knows no other feature',
  },
  {
    in: 'app/features/storage/',
    may: `${FEATURE} offline/{cache-prefix,take-over}.ts`,
    why: 'storage talks to the service worker, and knows no other feature',
  },
  {
    in: 'app/features/wizard/',
    may: `${FEATURE} app/features/exports/provenance-option.tsx`,
    why: 'the last step offers the provenance comment that exports offer, and knows no other feature',
  },
  {
    in: 'app/pieces/',
    may: `${DOORS} ${LATE} ${REACT} zustand app/{store,view,ui}/ results/ i18n/`,
    why: 'pieces/ are below the features that share them',
  },
  {
    in: 'app/editor/',
    may: `${DOORS} ${LATE} app/{store,view,ui}/ app/pieces/worded.tsx results/ i18n/ react monaco-editor`,
    why: 'editor/ is below the features, and has words of its own',
  },
  {
    in: 'app/late.ts',
    may: 'react',
    why: 'what comes late is anything: the handle knows nothing of it',
  },
  {
    in: 'app/store/',
    may: `${DOORS} ${LATE} app/view/ app/examples/ results/ i18n/ ../package.json react zustand fflate`,
    why: 'store/ knows nothing that is seen',
  },
  {
    in: 'app/view/',
    may: `${DOORS} results/ i18n/`,
    why: 'view/ reads reviews, without the store',
  },
  {
    in: 'app/ui/',
    may: `${DOORS} ${LATE} ${REACT} i18n/ @fontsource-variable/*`,
    why: 'ui/ knows no store',
  },
];

/** @type {import('./check.mjs').ImportRow[]} */
const tests = [
  {
    in: 'engine/',
    may: `${FOR_TESTS} js-yaml yaml rfc6902`,
    why: 'tests of the engine import the engine and packages for tests',
  },
  {
    in: 'i18n/',
    may: `${FOR_TESTS} engine/ {app/**/,report/,cli/}{en,de}*.ts`,
    why: 'tests of i18n/ hold the words against the engine',
  },
  {
    in: 'report/',
    may: `${FOR_TESTS} app/{features,store,view}/ results/ app/editor/code-lenses.ts app/pieces/{words,changes-words}.ts cli/test-io.ts i18n/ engine/{index,edits,quotes}.ts ajv-*`,
    why: 'tests of report/ hold the command line against the page',
  },
  {
    in: 'cli/',
    may: `${FOR_TESTS} i18n/ engine/{index,edits}.ts ajv-* @xmldom/xmldom`,
    why: 'tests of the command line see no more of the engine than it does',
  },
  { in: 'offline/', may: FOR_TESTS, why: 'the service worker is a file by itself' },
  {
    in: 'app/',
    may: `${DOORS} ${FOR_TESTS} results/ i18n/ ../scripts/*.mjs react react-dom zustand fflate`,
    why: 'tests of the page see no more of the engine than it does',
  },
];

export const importTable = {
  product,
  tests,
  isTest: (/** @type {string} */ path) =>
    /\.test\.tsx?$|(?:^|\/)(?:test-[\w-]+|arbitrary|turns|companions-sample)\.tsx?$/.test(path),
};
