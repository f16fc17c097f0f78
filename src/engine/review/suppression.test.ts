/** Marks that suppress findings: listed apart, never a change of the verdict, never for ever. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, loadKnowledge, Reviewer, registry } from '../index.ts';

await loadKnowledge();

const versions = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const agent = (annotations: string, containers = '') => `apiVersion: v1
kind: Pod
metadata:
  name: agent
  annotations:
    a: b
${annotations}spec:
  hostPID: true
  hostIPC: true
  containers:
  - name: one
    image: a:1
    securityContext:
      privileged: true
  - name: two
    image: a:1
    securityContext:
      privileged: true
${containers}`;

function workloadOf(text: string, today?: string) {
  const env = { ...versions, ...(today && { today }) };
  const review = new Reviewer(registry, env).review(text).documents[0]?.review;
  const workload = review?.workloads[0];
  if (!workload) throw new Error('no workload');
  const shown = (list: typeof workload.findings) =>
    list
      .filter(({ rule }) => rule === 'host-namespaces' || rule === 'privileged')
      .map(({ code, container }) => (container ? `${code} ${container.name}` : code));
  return {
    open: shown(workload.findings),
    suppressed: shown(workload.suppressed),
    marks: workload.suppressed.map(({ suppression }) => suppression),
    standards: workload.standards,
    problems: review?.problems.map(({ code }) => code),
  };
}

const ALL = ['host-pid', 'host-ipc', 'privileged one', 'privileged two'];

describe('suppressions', () => {
  it('none', () => {
    expect(workloadOf(agent(''))).toMatchObject({ open: ALL, suppressed: [] });
  });

  it('our annotation for the workload, with its reason', () => {
    const found = workloadOf(agent('    ignore.podsmith/host-namespaces: debugs the node\n'));
    expect(found.open).toEqual(['privileged one', 'privileged two']);
    expect(found.suppressed).toEqual(['host-pid', 'host-ipc']);
    expect(found.marks[0]).toMatchObject({ source: 'podsmith', reason: 'debugs the node' });
  });

  it('our annotation for one container', () => {
    const found = workloadOf(agent('    two.ignore.podsmith/privileged: loads a module\n'));
    expect(found.open).toEqual(['host-pid', 'host-ipc', 'privileged one']);
    expect(found.suppressed).toEqual(['privileged two']);
  });

  it('our annotation for one container, of what it shares with others', () => {
    const text = (annotations: string) =>
      agent(annotations).replace('spec:\n', 'spec:\n  securityContext: {runAsNonRoot: false}\n');
    const found = (annotations: string) => {
      const review = new Reviewer(registry, versions).review(text(annotations)).documents[0]
        ?.review;
      const [{ findings = [], suppressed = [] } = {}] = review?.workloads ?? [];
      const own = (list: typeof findings) => list.filter(({ rule }) => rule === 'run-as-non-root');
      return [own(findings).map(({ sharedBy }) => sharedBy), own(suppressed).length];
    };
    const mark = (name: string) => `    ${name}.ignore.podsmith/run-as-non-root: needs root\n`;
    expect(found('')).toEqual([[['one', 'two', null]], 0]);
    expect(found(mark('two'))).toEqual([[['one', null]], 0]);
    // The pod's own value is nobody's alone.
    expect(found(mark('one') + mark('two'))).toEqual([[[null]], 0]);
    expect(found('    ignore.podsmith/run-as-non-root: all need root\n')).toEqual([[], 1]);
  });

  it('kubeaudit’s label for a container, of the annotation that is about it', () => {
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    container.audit.kubernetes.io/one.allow-disabled-apparmor: legacy
  annotations:
    container.apparmor.security.beta.kubernetes.io/one: unconfined
    container.apparmor.security.beta.kubernetes.io/two: unconfined
spec:
  containers:
  - {name: one, image: "a:1"}
  - {name: two, image: "a:1"}
`;
    const review = new Reviewer(registry, versions).review(text).documents[0]?.review;
    const [workload] = review?.workloads ?? [];
    const own = (list: readonly { rule: string; data: object }[] = []) =>
      list.flatMap(({ rule, data }) => (rule === 'apparmor-profile' ? [data] : []));
    expect(own(workload?.suppressed)).toMatchObject([{ container: 'one' }]);
    expect(own(workload?.findings)).toMatchObject([{ container: 'two' }]);
  });

  it('kubeaudit’s label for a container, of the value that it takes over from its pod', () => {
    const pod = (labels: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {${labels}}
spec:
  securityContext: {runAsNonRoot: false}
  containers:
  - {name: one, image: "a:1"}
  - {name: two, image: "a:1"}
`;
    const label = (name: string) =>
      `container.kubeaudit.io/${name}.allow-run-as-root: needs-root, `;
    const found = (labels: string) => {
      const [document] = new Reviewer(registry, versions).review(pod(labels)).documents;
      const [{ findings = [], suppressed = [] } = {}] = document?.review.workloads ?? [];
      const own = (list: typeof findings) => list.filter(({ rule }) => rule === 'run-as-non-root');
      return [own(findings).map(({ sharedBy }) => sharedBy), own(suppressed).length];
    };
    expect(found('')).toEqual([[['one', 'two', null]], 0]);
    expect(found(label('one'))).toEqual([[['two', null]], 0]);
    expect(found(label('one') + label('two'))).toEqual([[], 1]);
  });

  it('our annotations for each container that has the finding', () => {
    const marks = ['one', 'two'].map((name) => `    ${name}.ignore.podsmith/run-as-non-root: x\n`);
    const counts = ['', marks[0], marks.join('')].map((annotations) => {
      const { documents } = new Reviewer(registry, versions).review(agent(annotations ?? ''));
      const workload = documents[0]?.review.workloads[0];
      return workload?.suppressed.filter(({ rule }) => rule === 'run-as-non-root').length;
    });
    expect(counts).toEqual([0, 0, 1]);
  });

  it('no mark: a key that only begins like ours', () => {
    const found = workloadOf(agent('    ignore.podsmiths: a\n    ignore.podsmith: b\n'));
    expect(found).toMatchObject({ open: ALL, problems: [] });
  });

  it('our comment at the entry', () => {
    const text = agent('').replace(
      '  hostIPC: true',
      '  hostIPC: true # podsmith-ignore host-namespaces: shared memory',
    );
    expect(workloadOf(text)).toMatchObject({
      open: ['host-pid', 'privileged one', 'privileged two'],
      suppressed: ['host-ipc'],
    });
  });

  it('a peer’s mark for one check suppresses what that check is about, and no more', () => {
    const found = workloadOf(agent('    ignore-check.kube-linter.io/host-pid: node agent\n'));
    expect(found.open).toEqual(['host-ipc', 'privileged one', 'privileged two']);
    expect(found.marks[0]).toMatchObject({ source: 'kube-linter', reason: 'node agent' });
  });

  it('a mark without a reason does not hold', () => {
    const found = workloadOf(agent('    ignore.podsmith/privileged: ""\n'));
    expect(found.open).toEqual(ALL);
    expect(found.problems).toEqual(['suppression-without-reason']);
  });

  it('a mark ends with its day', () => {
    const text = agent('    ignore.podsmith/privileged: until the driver (until 2026-12-31)\n');
    expect(workloadOf(text, '2026-12-31').open).toEqual(['host-pid', 'host-ipc']);
    expect(workloadOf(text, '2027-01-01')).toMatchObject({
      open: ALL,
      problems: ['suppression-expired'],
    });
  });

  it.each(['until', 'bis', 'expires'])('an end is told by “%s”', (word) => {
    const text = agent(`    ignore.podsmith/privileged: for the driver (${word} 2026-12-31)\n`);
    expect(workloadOf(text, '2027-01-01').open).toEqual(ALL);
  });

  it('no mark changes a verdict', () => {
    const text = agent('    kube-linter.io/ignore-all: because\n');
    expect(workloadOf(text).open).toEqual([]);
    expect(workloadOf(text).standards).toEqual(workloadOf(agent('')).standards);
  });
});
