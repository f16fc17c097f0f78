import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords, type ReportTranslator } from '../../../i18n/index.ts';
import { inPlaceOfAll, openedLabel } from '../../store/files/opening.ts';
import { openedSheet, operator } from '../../store/operator.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { factsEngine } from '../../store/reviewing.ts';
import { newFile } from '../../store/workspace.ts';
import { type ReportedPath, reportOn } from './report.ts';
import { reportMarkdown } from './report-shape.ts';

const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const SECRET = 'Server=tcp:db.example.net;User ID=sa;Password=Tr0ub4dor&3x;';
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    ignore.podsmith/run-as-non-root: needs root until March
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      env:
        - name: SQL_CONNECTION_STRING
          value: "${SECRET}"
`;
const HOSTILE =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "<b>|x`y"\nspec:\n  containers: []\n';

let words: ReportTranslator;
beforeAll(async () => {
  words = await loadWords('en', 'startup', 'review', 'learn', 'opened', 'operator', 'results');
  await operator.load();
});

function reported(...texts: readonly string[]) {
  const files = texts.map((text, i) => newFile(text, { name: `${i}.yaml` }));
  const store = createReviewedStore(
    newFile('', { name: 'a.yaml' }),
    { profile: 'aks-article' },
    still,
  );
  store.arrange(inPlaceOfAll(files), openedLabel(files));
  store.catchUp();
  const report = () =>
    reportOn(store.getState(), {
      words,
      paths: [
        {
          file: 0,
          object: { apiVersion: 'v1', kind: 'Pod', name: 'web' } as ReportedPath['object'],
          name: 'Root user',
          state: 'open',
          text: 'Runs as root.',
        },
      ],
      actName: (label) => (label.kind === 'fix' ? words.rule(label.rule).title : label.kind),
      opened: openedSheet(store.getState()),
      shell: 'bash',
    });
  return { store, report };
}

describe('the report', () => {
  it('has verdicts, findings and what is suppressed with its reason', () => {
    const markdown = reportMarkdown(reported(POD).report());
    expect(markdown).toContain('- Date: November 25, 2026');
    expect(markdown).toMatch(
      /\| Pod\/web \| passes \| fails: Block privilege escalation, [^|]+ \| \d+ of \d+ rules open \| \d+, 1 suppressed[^|]* \|/,
    );
    expect(markdown).toContain('| Pod/web | Root user | open | Runs as root. |');
    expect(markdown).toContain('Block privilege escalation');
    expect(markdown).toContain('needs root until March');
    expect(markdown).toContain('Nothing has changed.');
  });

  it('says beside a finding what is known of its image, since when and from what', async () => {
    const { store, report } = reported(POD);
    await factsEngine.load();
    store.learn([
      {
        image: { name: 'registry.example.com/web', tag: '1', digests: [] },
        container: null,
        source: 'image-inspect',
        certainty: 'declared',
        date: '2026-11-20',
        values: { user: '10014', setUidFiles: [], fileCapabilities: [] },
      },
    ]);
    store.catchUp();
    const markdown = reportMarkdown(report());
    expect(markdown).toContain(
      'The user of the image web is 10014: known since Nov 20, 2026 from docker image inspect',
    );
    expect(markdown).toContain('has no set-uid files and no file capabilities: known since');
  });

  it('says what was changed, and which rule wrote it', () => {
    const { store, report } = reported(POD);
    store.toggle({ rule: 'allow-privilege-escalation', scope: {}, action: 'secure' });
    store.catchUp();
    const changes = report().sections.find(({ id }) => id === 'changes')?.table.rows;
    expect(changes).toEqual([['14', 'Block privilege escalation', '+2 −0']]);
  });

  it('has the commands of the operator sheet', () => {
    const own = 'spec:\n  serviceAccountName: shop';
    const markdown = reportMarkdown(reported(POD.replace('spec:', own)).report());
    expect(markdown).toMatch(/```\nkubectl get serviceaccount 'shop'/);
    expect(markdown).not.toContain('Tr0ub4dor');
  });

  it('names files where there are several, and each has its own findings', () => {
    const { table } = reported(POD, POD).report().sections[0] ?? {};
    expect(table?.head[0]).toBe('File');
    expect(table?.rows.map(([file]) => file)).toEqual([{ code: '0.yaml' }, { code: '1.yaml' }]);
  });

  it('leads to a setting for the object alone where there are several', () => {
    const scopesOf = (text: string) => {
      const rows = reported(text)
        .report()
        .sections.find(({ id }) => id === 'findings')?.table.rows;
      const at = rows
        ?.flat()
        .flatMap((own) => (typeof own === 'object' && 'jump' in own && own.at) || []);
      return new Set(at?.map(({ scope }) => JSON.stringify(scope)));
    };
    expect(scopesOf(POD)).toEqual(new Set(['{}']));
    expect(scopesOf(`${POD}---\n${POD.replace('name: web', 'name: shop')}`)).toEqual(
      new Set([0, 1].map((document) => JSON.stringify({ document, workload: [] }))),
    );
  });

  it('shows no value of a credential', () => {
    const { report } = reported(POD);
    expect(JSON.stringify(report())).not.toMatch(/Tr0ub4dor|db\.example\.net/);
  });

  it('takes names of a manifest for text in Markdown', () => {
    const markdown = reportMarkdown(reported(HOSTILE).report());
    expect(markdown).not.toContain('<b>');
    expect(markdown.split('\n').filter((line) => /^\| Pod/.test(line)).length).toBeGreaterThan(0);
  });

  it('is the same for the same state', () => {
    expect(reported(POD).report()).toEqual(reported(POD).report());
  });
});
