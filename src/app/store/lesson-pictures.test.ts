import { describe, expect, it } from 'vitest';
import { LESSON_IDS } from '../../engine/core.ts';
import { LANGUAGES, loadWords } from '../../i18n/index.ts';
import {
  hashOfPicture,
  LESSON_PICTURES,
  lessonsOfPicture,
  PICTURE_TITLES,
  type PictureName,
} from './lesson-pictures.ts';
import { PICTURES } from './pictures.ts';
import { viewIn } from './view.ts';

const NAMES: readonly PictureName[] = [...PICTURES, 'surface'];

describe('the pictures of the lessons', () => {
  it.each(LESSON_IDS)('that of %s exists, and its address leads to a page', (id) => {
    const picture = LESSON_PICTURES[id];
    expect(NAMES).toContain(picture);
    const { page, item } = viewIn(hashOfPicture(picture));
    expect(page).toBe(picture === 'surface' ? 'surface' : 'pictures');
    expect(item).toBe(picture === 'surface' ? undefined : picture);
  });

  it.each(NAMES)(
    '%s is practised in at least one lesson, and every lesson is led to once',
    (name) => {
      expect(lessonsOfPicture(name).length).toBeGreaterThan(0);
      expect(NAMES.flatMap(lessonsOfPicture).toSorted()).toEqual(LESSON_IDS.toSorted());
    },
  );

  it.each(LANGUAGES)(
    'are called alike in lessons and on their own pages, in %s',
    async (language) => {
      const lesson = await loadWords(language, 'startup', 'review', 'lessons');
      const learn = await loadWords(language, 'startup', 'review', 'learn');
      for (const key of Object.values(PICTURE_TITLES)) expect(lesson.t(key)).toBe(learn.t(key));
    },
  );
});
