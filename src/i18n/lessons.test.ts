/** What holds for the words of every lesson, in both languages. */
import { describe, expect, it } from 'vitest';
import { LESSON_IDS, type LessonId, loadLessons, registry } from '../engine/index.ts';
import { LANGUAGES, loadWords } from './index.ts';

interface TurnTexts {
  readonly [turn: string]: {
    readonly of: 'start' | 'solution';
    readonly edits: readonly (readonly [string, string])[];
  };
}
const turnsOf = import.meta.glob<TurnTexts>('../engine/lessons/*/turns.ts', {
  eager: true,
  import: 'turns',
});
const { lessons, examinerOf } = await loadLessons();

describe.each(LANGUAGES)('lessons in %s', async (language) => {
  const { lesson: wordsOf, say } = await loadWords(language, 'startup', 'review', 'lessons');
  const all = LESSON_IDS.map((id) => [id, lessons[id]] as const);

  it.each(all)('%s is worded', (id) => {
    const words = wordsOf(id);
    const steps = Object.values(words.steps);
    const prose = [
      words.goal,
      words.attacker,
      words.done,
      ...Object.values(words.turns),
      ...Object.values(words.verify),
      ...steps.flatMap(({ task, missing, hints }) => [task, missing, ...hints]),
    ];
    for (const text of prose) {
      expect(text).toMatch(/[.?]$/);
      expect(text.split('`').length % 2, text).toBe(1);
      expect(text).not.toMatch(/<\/?[a-z]+>|\*\*|\]\(|'/);
    }
    expect(words.title).not.toMatch(/[.!`]$/);
    // The examiner has one sentence or a few, not an article.
    for (const text of Object.values(words.turns)) expect(text.length).toBeLessThan(330);
    expect(words.attacker.length).toBeGreaterThan(150);
  });

  it.each(all)('%s has a sentence for each wrong turn and each missing step', (id, lesson) => {
    const words = wordsOf(id);
    const examine = examinerOf(lesson);
    for (const [turn, { of, edits }] of Object.entries(turnsOf[path(id)] ?? {})) {
      const text = edits.reduce((now, [from, to]) => now.replace(from, () => to), lesson[of]);
      expect(said(words.turns[turn] ?? '', examine(text).data), turn).not.toMatch(/[{}]|``/);
    }
    for (const step of examine(lesson.start).steps) {
      expect(said(words.steps[step.id]?.missing ?? '', step.data), step.id).not.toMatch(/[{}]|``/);
    }
  });

  const said = (message: string, values: { readonly who: string; readonly what: string }) => {
    for (const name of ['who', 'what'] as const) {
      if (message.includes(`{${name}}`)) expect(values[name], message).not.toBe('');
    }
    return say(message, { ...values });
  };
});

it('no lesson leads to a rule that is off', () => {
  for (const id of LESSON_IDS) {
    for (const rule of lessons[id].rules) expect(registry.byId.get(rule)?.optIn).toBeUndefined();
  }
});

const path = (id: LessonId) => `../engine/lessons/${id}/turns.ts`;
