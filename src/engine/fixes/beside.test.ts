/** What a fix changes that its findings do not name is said before it is made. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harden, notesOfFix, notesOfItem } from '../edits.ts';
import {
  DEFAULT_VERSION,
  type FixNotes,
  filesOf,
  profileNamed,
  Reviewer,
  type Rule,
  registry,
} from '../index.ts';
import { itemSteps } from '../late.ts';
import { finish } from '../text/steps.ts';

const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  profileNamed('everything')?.settings,
);
const defect = (name: string): string =>
  readFileSync(new URL(`../review/testdata/defects/${name}`, import.meta.url), 'utf8');

/** What is said of the fix of what a rule finds with one of its codes, or with any of them. */
function notesOf(text: string, id: string, code?: string): FixNotes {
  const review = reviewer.review(text);
  const rule = registry.byId.get(id) as Rule;
  for (const { index, review: own } of review.documents) {
    for (const object of own.objects) {
      const found = object.findings.filter(
        (one) => one.rule === id && (code === undefined || one.code === code),
      );
      const places = found.map(({ path }) => path);
      if (found.length > 0)
        return notesOfFix(filesOf([review], []), registry, rule, index, object, places);
    }
  }
  throw new Error(`${id} finds nothing`);
}

/** The lines of the text, from 1, whose comments go. */
const linesGoing = ({ comments }: FixNotes): number[] => comments.map(({ line }) => line + 1);

const PAIR = `apiVersion: v1
kind: Pod
metadata: {name: pair}
spec:
  containers:
  - name: a
    image: a:1
    securityContext: &sc
      privileged: true # for now
  - name: b
    image: b:1
    securityContext: *sc
`;

describe('a value that places share by an anchor', () => {
  it('is said with the name of the anchor', () => {
    expect(notesOf(PAIR, 'privileged').anchors).toEqual(['sc']);
    expect(notesOf(PAIR, 'read-only-root-filesystem').anchors).toEqual(['sc']);
    // What makes the Secret has to be there, or the containers would wait for it.
    const secret =
      '---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: orders-secrets}\n';
    const orders = defect('orders-anchors-4-spaces.yaml') + secret;
    expect(notesOf(orders, 'credentials-in-env').anchors).toEqual(['dbenv']);
  });

  it('is not said where the fix writes beside it, or where another place may not change', () => {
    expect(notesOf(PAIR, 'run-as-non-root').anchors).toEqual([]);
    expect(notesOf(PAIR.replace('*sc', '{privileged: true}'), 'privileged').anchors).toEqual([]);
    const review = reviewer.review(PAIR);
    const [object] = review.documents[0]?.review.objects ?? [];
    const rule = registry.byId.get('privileged') as Rule;
    if (!object) throw new Error('no object');
    const [first] = object.findings.filter((one) => one.rule === rule.id);
    const { anchors } = notesOfFix(filesOf([review], []), registry, rule, 0, object, [
      first?.path ?? [],
    ]);
    expect(anchors).toEqual([]);
  });

  it('is told of what was written', () => {
    const written = harden(reviewer.review(PAIR), registry, 'all').applied;
    const privileged = written.find(({ rule }) => rule === 'privileged')?.written ?? [];
    expect(privileged.map(({ anchor }) => anchor)).toEqual(['sc', 'sc']);
    const user = written.find(({ rule }) => rule === 'run-as-non-root')?.written ?? [];
    expect(user.map(({ anchor }) => anchor)).not.toContain('sc');
  });
});

describe('a comment', () => {
  // One that gives a reason would hold its value.
  const TASK = defect('comment-above-removed.yaml').replace('keep', 'todo: without the');

  it('that goes with an entry is said with its line', () => {
    const [line] = linesGoing(notesOf(TASK, 'host-namespaces'));
    expect(TASK.split('\n')[(line ?? 0) - 1]).toContain('# todo: without the host network');
  });

  it('that stays is not said', () => {
    const orders = defect('orders.yaml');
    expect(notesOf(orders, 'credentials-in-env', 'credential').comments).toEqual([]);
    expect(notesOf(orders, 'allow-privilege-escalation').comments).toEqual([]);
  });

  it('is said for an edit to choose as for a finding', () => {
    const review = reviewer.review(TASK);
    const item = finish(itemSteps(review, registry)).find(
      ({ rule }) => rule.id === 'host-namespaces',
    );
    if (!item) throw new Error('no item');
    expect(notesOfItem(registry, item)).toEqual(notesOf(review.text, 'host-namespaces'));
  });
});

it('what goes in hardening is said of the fixes before', () => {
  const review = reviewer.review(defect('comment-above-removed.yaml'));
  const { removedComments } = harden(review, registry, 'all');
  const said = finish(itemSteps(review, registry)).flatMap(
    (item) => notesOfItem(registry, item).comments,
  );
  expect(said).toHaveLength(removedComments.length);
});
