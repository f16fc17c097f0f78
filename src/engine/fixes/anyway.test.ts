/** What the files show to break is written only where someone insists on it, and only there. */
import { describe, expect, it } from 'vitest';
import { harden, plan } from '../edits.ts';
import { DEFAULT_VERSION, Reviewer, registry, type ToggleRequest } from '../index.ts';
import type { Path } from '../text/path.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env);

const text = (pod = '', init = '', app = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${pod}  initContainers:
    - name: own
      image: busybox:1
      command: [chown, -R, "1000:1000", /data]
${init}  containers:
    - name: app
      image: registry.example/app:1
${app}`;

function planned(
  before: string,
  request: Omit<ToggleRequest, 'action' | 'scope'>,
  container?: Path,
) {
  const review = reviewer.review(before);
  const scope = container ? { document: 0, workload: [], container } : {};
  const { changes, declined } = plan(review, registry, { action: 'secure', scope, ...request });
  return {
    text: changes.apply(before),
    declined: declined.map((target) => target.container?.name ?? null),
  };
}

const breaking = (of: string) =>
  reviewer
    .review(of)
    .documents.flatMap(({ review }) => review.objects)
    .flatMap(({ findings }) => findings)
    .flatMap(({ rule, code }) => (rule === 'command-privileges' ? [code] : []));

const DROP = '      securityContext:\n        capabilities:\n          drop: ["ALL"]\n';
const NON_ROOT =
  '      securityContext:\n        runAsNonRoot: true\n        runAsUser: 10001 # podsmith-confirm run-as-non-root\n';

describe('a request', () => {
  it('leaves out the container that it would break, and says so', () => {
    expect(planned(text(), { rule: 'dropped-capabilities' })).toEqual({
      text: text('', '', DROP),
      declined: ['own'],
    });
  });

  it('writes nothing for the pod that would reach that container', () => {
    expect(planned(text(), { rule: 'run-as-non-root' })).toEqual({
      text: text('', '', NON_ROOT),
      declined: ['own'],
    });
    expect(planned(text(), { rule: 'run-as-non-root', at: 'pod' }).text).toBe(
      text('', '', NON_ROOT),
    );
  });

  it('writes nothing where all would break', () => {
    const scope = ['spec', 'initContainers', 0];
    const { text: after, declined } = planned(text(), { rule: 'dropped-capabilities' }, scope);
    expect(after).toBe(text());
    expect(declined).toEqual(['own']);
  });

  it('leaves it out although its place is named: the pod’s is that of both', () => {
    const places = [['spec', 'securityContext', 'runAsNonRoot']];
    expect(planned(text(), { rule: 'run-as-non-root', places }).text).toBe(text('', '', NON_ROOT));
    const own = [['spec', 'initContainers', 0, 'securityContext', 'capabilities', 'drop']];
    expect(planned(text(), { rule: 'dropped-capabilities', places: own })).toEqual({
      text: text(),
      declined: ['own'],
    });
  });
});

describe('a request that insists', () => {
  it('writes it everywhere, and the finding about the command is there then', () => {
    const { text: after, declined } = planned(text(), {
      rule: 'dropped-capabilities',
      anyway: true,
    });
    expect(after).toBe(text('', DROP, DROP));
    expect(declined).toEqual([]);
    expect(breaking(text())).toEqual([]);
    expect(breaking(after)).toEqual(['needs-capability']);
  });

  it('writes it for the pod', () => {
    const { text: after } = planned(text(), { rule: 'run-as-non-root', anyway: true });
    expect(after).toBe(
      text(
        '  securityContext:\n    runAsNonRoot: true\n    runAsUser: 10001 # podsmith-confirm run-as-non-root, run-as-user\n',
      ),
    );
    expect(breaking(after)).toEqual(['needs-root']);
  });
});

it('no class of fixes has what is shown to break', () => {
  const { text: after, left } = harden(reviewer.review(text()), registry, 'all');
  expect(breaking(after)).toEqual([]);
  expect(
    left.flatMap(({ reason, finding }) => (reason === 'breaks' ? [finding.rule] : [])),
  ).toEqual(expect.arrayContaining(['run-as-non-root', 'dropped-capabilities']));
});
