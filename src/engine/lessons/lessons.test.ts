/** What holds for every lesson: it can be failed, passed and gone wrong about, and is about one thing. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../rules/index.ts';
import { LESSON_IDS, type LessonId } from './ids.ts';
import { examinerOf, lessons } from './index.ts';
import type { Lesson } from './lesson.ts';
import { differing, type TurnTexts, textOf } from './test-lesson.ts';

const all = import.meta.glob<{ turns: TurnTexts<Lesson>; about: readonly RegExp[] }>(
  './*/turns.ts',
  { eager: true },
);
const of = (id: LessonId) => {
  const own = all[`./${id}/turns.ts`];
  if (!own) throw new Error(`${id} has no turns.ts`);
  return own;
};

it('the list of lessons is the folders', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...LESSON_IDS].sort()).toEqual(folders.sort());
  for (const id of LESSON_IDS) expect(lessons[id].id).toBe(id);
});

it('what an account does not say yet is shown at the account, not at the pod that names it', () => {
  const { spot } = examinerOf(lessons['workload-identity'])(lessons['workload-identity'].start);
  expect(spot?.line).toBe(3);
});

/** A text that passes, made into ones that no cluster would run as they are meant. */
const spoiled = (text: string): { readonly [what: string]: string } => ({
  'cannot be read': `${text}\nfoo: [\n`,
  'cannot be read in front': `foo: [\n---\n${text}`,
  'has no text': '',
  'is another object': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\n',
  'has another name': text.replaceAll(/^( +)name: ([a-z-]+)$/gm, '$1name: x-$2'),
  'has a string where a Boolean belongs': text.replace(
    /^( *)(?:containers|initContainers):$/m,
    (line, indent) => `${indent}hostNetwork: "false"\n${line}`,
  ),
});

describe.each(LESSON_IDS.map((id) => [id, lessons[id]] as const))('%s', (id, lesson) => {
  const examine = examinerOf(lesson);

  it('begins with no step done, and says the first', () => {
    const { steps, says, data, spot, passed } = examine(lesson.start);
    expect(steps.filter(({ done }) => done)).toEqual([]);
    expect(says).toEqual({ kind: 'step', id: Object.keys(lesson.steps)[0] });
    expect(data.who).not.toBe('');
    expect(spot?.line).toBeGreaterThan(0);
    expect(passed).toBe(false);
  });

  it('is passed by its solution', () => {
    const { steps, says, passed } = examine(lesson.solution);
    expect(steps.filter(({ done }) => !done)).toEqual([]);
    expect(says).toEqual({ kind: 'passed' });
    expect(passed).toBe(true);
  });

  it('leads from the start to the solution by what it is about alone', () => {
    const paths = differing(lesson.start, lesson.solution);
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      expect(
        of(id).about.some((one) => one.test(path)),
        path,
      ).toBe(true);
    }
    for (const one of of(id).about) expect(paths.some((path) => one.test(path))).toBe(true);
  });

  it.each(Object.entries(of(id).turns))('knows the wrong turn %s', (turn, text) => {
    const { says, data, spot, passed } = examine(textOf(lesson, text));
    expect(says).toEqual({ kind: 'turn', id: turn });
    expect(data.who).not.toBe('');
    expect(spot).toBeDefined();
    expect(passed).toBe(false);
  });

  it('leads to rules that there are', () => {
    for (const rule of lesson.rules) expect(registry.byId.has(rule), rule).toBe(true);
  });

  it('says what cannot be read, what is gone and what Kubernetes would refuse', () => {
    expect(examine(`${lesson.start}\n  - {`).says).toEqual({ kind: 'broken' });
    expect(examine('').passed).toBe(false);
    expect(examine('').says.kind).toBe('gone');
    const { says, passed } = examine(lesson.solution.replace(/^metadata:$/m, 'metadatum:'));
    expect(['refused', 'gone', 'turn']).toContain(says.kind);
    expect(passed).toBe(false);
  });

  it('ticks no step of a text that cannot be read, that lacks the workload or that Kubernetes would refuse', () => {
    for (const [what, text] of Object.entries(spoiled(lesson.solution))) {
      const { steps, passed } = examine(text);
      expect(passed, what).toBe(false);
      expect(
        steps.filter(({ done }) => done),
        what,
      ).toEqual([]);
    }
  });
});
