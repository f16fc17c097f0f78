/** docs/custom-resources.md: what is said of custom resources, from the table of kinds and its test data. */
import { readFileSync } from 'node:fs';
import { harden } from '../../src/engine/edits.ts';
import {
  DEFAULT_VERSION,
  judgementOf,
  loadKnowledge,
  type ObjectReview,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  TO_CONFIRM,
} from '../../src/engine/index.ts';
import type { Translator } from '../../src/i18n/index.ts';

const TESTDATA = 'src/engine/review/testdata/custom-kinds.yaml';

/** Reviews of one object: itself and its pods, before, after hardening, and with all rules. */
interface Said {
  readonly before: readonly ObjectReview[];
  readonly after: readonly ObjectReview[];
  readonly everything: readonly ObjectReview[];
}

export async function customResourcesPage({ t }: Translator): Promise<string> {
  await loadKnowledge();
  const text = readFileSync(new URL(`../../${TESTDATA}`, import.meta.url), 'utf8');
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviewOf = (profile: string): Review =>
    new Reviewer(registry, env, profileNamed(profile)?.settings).review(text);
  const before = reviewOf('pss-restricted');
  const { after } = harden(before, registry, 'all');
  const everything = reviewOf('everything');
  const rows = before.documents.map((placed, i) => {
    const objectsOf = ({ documents }: Review) => documents[i]?.review.objects ?? [];
    return row(t, placed.review, {
      before: placed.review.objects,
      after: objectsOf(after),
      everything: objectsOf(everything),
    });
  });
  return [
    '# Custom resources',
    '',
    'A table in `src/engine/model/kinds/` tells Podsmith where the pods of a custom resource are, by API group and kind.',
    'The table also lists the fields that the controller rejects, with a source. In kinds that aren’t in the table,',
    'Podsmith recognizes pod templates by their shape and reviews part of them. Pod Security Admission doesn’t review',
    'custom resources.',
    '',
    `This table shows the results for the manifests in \`${TESTDATA}\`:`,
    '',
    '- **Judged**: how much of the object Podsmith can review, and the reason if it isn’t everything. The words are those',
    '  of `judgement` in the [JSON output](command-line.md#json).',
    '- **Verdict** and **Hardened**: the verdict of the Pod Security Standards before and after',
    '  `harden --profile pss-restricted --fixes all --suggest`. There is a verdict only if the manifest contains the whole pod.',
    '- **Findings** and **Remaining**: the number of findings before hardening, and the rules that still have findings',
    '  afterward, apart from guesses to confirm.',
    '- **Fixes not made**: the fixes of all profiles that Podsmith doesn’t make, for example because the controller would',
    '  reject the result.',
    '',
    '| Kind | Judged | Verdict | Hardened | Findings | Remaining | Fixes not made |',
    '| --- | --- | --- | --- | ---: | --- | --- |',
    ...rows,
    '',
    '## Recognition by shape',
    '',
    'This table shows how many pods the recognition by shape finds without the table of kinds, as measured by',
    '`src/engine/model/kinds/shape.test.ts`. It misses custom resources that use their own types instead of those of',
    'Kubernetes, and containers that have an image but few other fields.',
    '',
    '| Test data | Pods | Found | Wrongly found | Precision | Recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    // The test compares these rows with what it measures.
    '| Invented kinds that the table doesn’t have: 39 objects, 16 of them without a pod | 26 | 22 | 0 | 100.0% | 84.6% |',
    '| Kinds in the table, tested as if they weren’t | 99 | 78 | 2 | 97.5% | 78.8% |',
    '| Manifests from real projects, tested as if their kinds were unknown | 104 | 104 | 0 | 100.0% | 100.0% |',
    '',
  ].join('\n');
}

function row(
  t: Translator['t'],
  document: Review['documents'][number]['review'],
  { before, after, everything }: Said,
): string {
  const [root] = before;
  const { apiVersion, kind } = root?.object ?? {};
  const judged = new Set(
    before.flatMap((review) => {
      const judgement = judgementOf(review, document);
      if (judgement.judged === 'inside') return [];
      return 'why' in judgement ? [`${judgement.judged}: ${judgement.why}`] : [judgement.judged];
    }),
  );
  const findings = before.reduce((sum, review) => sum + review.findings.length, 0);
  const left = new Set(
    after.flatMap((review) =>
      review.findings.flatMap(({ rule, code }) => (code === TO_CONFIRM ? [] : rule)),
    ),
  );
  const reasons = new Set(
    everything.flatMap((review) =>
      review.findings.flatMap(({ rule, heldReason: reason }) =>
        reason ? [`${rule}: ${t(`held.${reason}`)}`] : [],
      ),
    ),
  );
  const cells = [
    `${kind} (${apiVersion})`,
    [...judged].join('; '),
    verdictOf(before),
    verdictOf(after),
    String(findings),
    [...left].join(', '),
    [...reasons].join('; '),
  ];
  return `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
}

/** The worst verdict of several pods. */
function verdictOf(objects: readonly ObjectReview[]): string {
  const all = objects.flatMap(({ standards }) => standards ?? []);
  if (all.length === 0) return '';
  if (all.some(({ baseline }) => !baseline.allowed)) return 'fails Baseline';
  return all.some(({ restricted }) => !restricted.allowed) ? 'fails Restricted' : 'passes';
}
