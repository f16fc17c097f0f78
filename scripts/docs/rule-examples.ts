/** src/engine/knowledge/rule-examples.json: for each rule a manifest that fails it, and the same after its fix. */
import { registry } from '../../src/engine/index.ts';
import { cases } from './rule-cases.ts';

/** How much an example has that fits a test but distracts a reader. */
const oddityOf = ({ yaml }: { readonly yaml: string }): number =>
  (/windows|^kind: List|[&*]\w|[{][^}]*:/m.test(yaml) ? 2 : 0) +
  (/(?<!emptyDir): (?:null|\{\}|"")$|- null$/m.test(yaml) ? 1 : 0);

const tests = import.meta.glob('../../src/engine/rules/*/rule.test.ts');

export async function ruleExamplesFile(): Promise<string> {
  for (const load of Object.values(tests)) await load();
  const examples = registry.rules.map(({ id }) => {
    // As people would write it: nothing that only another version or option brings about.
    const usual = (cases.get(id) ?? []).filter(
      (example) => !example.kubernetesVersion && !example.options && /^kind: /m.test(example.yaml),
    );
    const plain = usual
      .toSorted((a, b) => a.yaml.length - b.yaml.length)
      .toSorted((a, b) => oddityOf(a) - oddityOf(b));
    const example = plain.find(({ fixed }) => fixed !== null) ?? plain[0] ?? cases.get(id)?.[0];
    if (!example) throw new Error(`No case of ${id} could be its example`);
    const { yaml, fixed, options } = example;
    return [id, { yaml, fixed, ...(options && { options }) }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`;
}
