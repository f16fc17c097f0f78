/** What is offered for pasted text: never an exception, and never a byte more than meant. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeText } from '../edits.ts';
import { admissionMessage, DEFAULT_VERSION, decodeText, Reviewer, registry } from '../index.ts';
import { denialsIn } from '../messages/cluster-messages.ts';
import { loadMessages } from '../messages/reader.ts';
import { equalJson, type Json, stringifyJson } from '../text/json.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { toYaml } from './conversion.ts';
import { manifestsIn } from './fences.ts';
import { repairOf } from './typography.ts';

await loadMessages();

const texts = ['aks-manifests', 'manifests'].flatMap((folder) => {
  const directory = new URL(`../yaml/testdata/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length < 20_000 ? [decoded.text] : [];
    });
});

const ODD = [
  ...'\t\u00a0\u2003\u200b\ufeff“”‘’„"\'`~<>|#-:{}[](),\\$\r\n ',
  '```',
  '```yaml\n',
  '<<EOF\n',
  'EOF\n',
  'apiVersion: v1\nkind: Pod\n',
  'violates PodSecurity "restricted:latest": ',
  'privileged (container "a"',
  'admission webhook "x" denied the request: [a-b] ',
  'The Pod "x" is invalid: a.b[0]: Required value',
  'error validating data: unknown field "a.b"',
];
const mutated = fc
  .tuple(
    fc.constantFrom('', ...texts),
    fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.oneof(fc.constantFrom(...ODD), fc.string())),
      { maxLength: 8 },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((all, [seed, length, insert]) => {
      const at = seed % (all.length + 1);
      return all.slice(0, at) + insert + all.slice(at + length);
    }, text),
  );

/** Offsets of lines that begin outside of every scalar, so that their blanks are layout. */
function layoutLines(text: string): number[] {
  const inside: [number, number][] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') inside.push([node.from, node.to]);
    if (node.kind === 'seq') for (const { node: item } of node.items) visit(item);
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      visit(key);
      visit(value);
    }
  };
  for (const { from, to } of splitDocuments(text)) {
    const { root } = parseDocument(text.slice(from, to));
    const before = inside.length;
    if (root) visit(root);
    for (let i = before; i < inside.length; i++) {
      const [a, b] = inside[i] as [number, number];
      inside[i] = [a + from, b + from];
    }
  }
  return [...text.matchAll(/^ +(?=[^\s#])/gm)]
    .map(({ index }) => index)
    .filter((at) => !inside.some(([a, b]) => at > a && at <= b));
}

describe('what is pasted', () => {
  it('is described, whatever it is', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const found = describeText(text);
        // What is offered can be applied.
        if (found.kind === 'extraction') found.extraction.changes.apply(text);
        if (found.kind === 'repair') found.repair.changes.apply(text);
        if (found.kind === 'json' && found.conversion.ok) found.conversion.changes.apply(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('is repaired at odd characters alone', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { from, to, insert } of repairOf(text)?.changes.edits ?? []) {
          expect(to - from).toBe(1);
          expect(text.slice(from, to)).toMatch(/[\t"'\p{Z}\p{Cf}“”„‟‘’‚‛]/u);
          expect(insert).toMatch(/^(?: *|"|')$/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read as before it was damaged', () => {
    const documents = texts.filter((text) =>
      splitDocuments(text).every(({ from, to }) => !parseDocument(text.slice(from, to)).error),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\u00a0', '\u2003', ' \u200b'),
        (text, seeds, odd) => {
          const lines = layoutLines(text);
          if (lines.length === 0) return;
          const hit = new Set(seeds.map((seed) => lines[seed % lines.length] as number));
          const damaged = [...text].map((char, at) => (hit.has(at) ? odd : char)).join('');
          const repair = repairOf(damaged);
          const result = repair ? repair.changes.apply(damaged) : damaged;
          const read = (whole: string) =>
            splitDocuments(whole).map(({ from, to }) => parseDocument(whole.slice(from, to)).value);
          const [before, after] = [read(text), read(result)];
          expect(after.length).toBe(before.length);
          after.forEach((value, i) => {
            expect(equalJson(value, before[i])).toBe(true);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('comes out of fences and scripts byte for byte', () => {
    const manifests = texts.filter((text) => /^apiVersion/m.test(text) && !/```|\r|EOF/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...manifests), fc.boolean(), (text, shell) => {
        const body = text.endsWith('\n') ? text : `${text}\n`;
        const around = shell
          ? `set -e\ncat <<'EOF' | kubectl apply -f -\n${body}EOF\necho done\n`
          : `# Title\n\n\`\`\`yaml\n${body}\`\`\`\n\nThe end.\n`;
        expect(manifestsIn(around)?.changes.apply(around)).toBe(body);
      }),
    );
  });

  it('is the same value in YAML as in JSON, or stays JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const json = stringifyJson(value, indent);
          const conversion = toYaml(json);
          if (!conversion.ok) return;
          const { value: read } = parseDocument(conversion.changes.apply(json));
          expect(equalJson(read, parseDocument(json).value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a denial', () => {
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviewer = new Reviewer(registry, env);
  const workloads = texts.flatMap((text) =>
    reviewer.review(text).documents.flatMap(({ review }) => review.workloads),
  );

  it.each(['baseline', 'restricted'] as const)(
    'of %s leads to the rules of its checks',
    (level) => {
      let told = 0;
      for (const { workload, standards } of workloads) {
        const verdict = standards?.[level];
        const message =
          verdict && admissionMessage(workload.kind, level, standards.version, verdict);
        if (!message) continue;
        const [denial] = denialsIn(`Warning: ${message}\n`);
        expect(denial?.level).toBe(level);
        expect(denial?.complaints.length, message).toBe(verdict.checks.length);
        denial?.complaints.forEach(({ rules, message }, i) => {
          const concerned = rules.flatMap((id) => registry.byId.get(id)?.concerns ?? []);
          expect(concerned, message).toContain(verdict.checks[i]);
          told++;
        });
      }
      expect(told).toBeGreaterThan(30);
    },
  );

  it('names rules that there are', () => {
    const source = ['pod-security', 'named-fields', 'kyverno', 'openshift', 'admission-policies']
      .map((name) => readFileSync(new URL(`../messages/${name}.ts`, import.meta.url), 'utf8'))
      .join('');
    // Rules are in lists; names of policies and of messages are not.
    const lists = [...source.matchAll(/\[\s*('[a-z-]+'(?:,\s*'[a-z-]+')*),?\s*\]/g)];
    const rules = lists.flatMap(([, list = '']) => list.match(/[a-z][a-z-]+/g) ?? []);
    expect(rules.length).toBeGreaterThan(50);
    const unknown = rules.filter((id) => !registry.byId.has(id));
    expect(unknown).toEqual([]);
  });
});
