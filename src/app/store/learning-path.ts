/**
 * The path through the pages to learn from: what each chapter ends in, where each lesson belongs, and which
 * section teaches a rule. All ways between chapters, lessons, pictures, rules and controls are read from here.
 */
import { LESSON_IDS, type LessonId } from '../../engine/core.ts';
import {
  type Category,
  type GuideChapter,
  type GuideFacts,
  type GuideNote,
  type GuidePlace,
  type GuideSection,
  type GuideSectionWords,
  type GuideWords,
  type Lesson,
  loadGuide,
  loadLessons,
  loadQuestions,
  registry,
} from '../../engine/index.ts';
import { late } from '../late.ts';
import type { PictureId } from './pictures.ts';
import { hashOf } from './view.ts';

/** A picture by its id, or the attack surface, which has a page of its own. */
export type PictureName = PictureId | 'surface';

interface LessonPlace {
  /** The section of the guide that teaches what the lesson practises. */
  readonly section: GuidePlace;
  /** Further sections, of whose subject it practises a part. */
  readonly also?: readonly GuidePlace[];
  /** The picture that shows it. */
  readonly picture: PictureName;
}

/** A lesson without a place does not compile, and neither does a place that is no section. */
export const LESSON_PLACES: { readonly [L in LessonId]: LessonPlace } = {
  'who-runs': { section: ['pod-access', 'levels'], picture: 'which-value' },
  'defined-user': { section: ['pod-access', 'own-user'], picture: 'which-value' },
  'image-users': {
    section: ['pod-access', 'image-facts'],
    also: [['pod-access', 'own-user']],
    picture: 'which-value',
  },
  'no-escalation': {
    section: ['security-context', 'escalation'],
    also: [['pod-access', 'fewest']],
    picture: 'surface',
  },
  'idle-capabilities': {
    section: ['security-context', 'sample'],
    also: [['security-context', 'capabilities']],
    picture: 'surface',
  },
  'low-ports': { section: ['pod-access', 'ports'], picture: 'surface' },
  'read-only-root': { section: ['intro', 'least-privilege'], picture: 'surface' },
  'pinned-images': { section: ['intro', 'images'], picture: 'start-to-stop' },
  'requests-and-limits': { section: ['intro', 'resources'], picture: 'start-to-stop' },
  probes: { section: ['intro', 'availability'], picture: 'start-to-stop' },
  seccomp: {
    section: ['kernel', 'seccomp'],
    also: [
      ['kernel', 'operators'],
      ['kernel', 'apparmor'],
      ['kernel', 'selinux'],
    ],
    picture: 'surface',
  },
  'user-namespace': { section: ['kernel', 'user-namespaces'], picture: 'surface' },
  'host-access': { section: ['pod-access', 'node'], picture: 'surface' },
  'network-policy': { section: ['pod-access', 'network'], picture: 'surface' },
  'no-token': { section: ['credentials', 'shared'], picture: 'surface' },
  'volume-groups': { section: ['pod-access', 'levels'], picture: 'users-and-files' },
  'workload-identity': {
    section: ['workload-id', 'flow'],
    also: [
      ['intro', 'goals'],
      ['credentials', 'better'],
      ['workload-id', 'purpose'],
      ['workload-id', 'review'],
    ],
    picture: 'workload-identity',
  },
  'key-vault': {
    section: ['key-vault', 'flow'],
    also: [
      ['credentials', 'code'],
      ['credentials', 'better'],
      ['key-vault', 'need'],
      ['key-vault', 'class'],
      ['key-vault', 'only-the-pod'],
      ['key-vault', 'identity'],
      ['key-vault', 'operator'],
    ],
    picture: 'key-vault',
  },
  'pod-identity': { section: ['workload-id', 'predecessor'], picture: 'workload-identity' },
  restricted: {
    section: ['security-context', 'standards'],
    also: [['pod-access', 'linux']],
    picture: 'surface',
  },
  'cluster-refusal': {
    section: ['security-context', 'standards'],
    also: [
      ['intro', 'beyond'],
      ['pod-access', 'operator'],
    ],
    picture: 'surface',
  },
  'helm-chart': { section: ['key-vault', 'next'], picture: 'surface' },
  'custom-resource': { section: ['key-vault', 'next'], picture: 'surface' },
  incident: {
    section: ['key-vault', 'next'],
    also: [
      ['intro', 'no-credentials'],
      ['credentials', 'code'],
    ],
    picture: 'surface',
  },
};

/** The picture that a chapter ends in, in the order of the chapters. */
export const CHAPTER_PICTURES: { readonly [C in GuideChapter]: PictureName } = {
  intro: 'surface',
  'pod-access': 'users-and-files',
  'security-context': 'which-value',
  kernel: 'surface',
  credentials: 'key-vault',
  'workload-id': 'workload-identity',
  'key-vault': 'key-vault',
};

/** The section that teaches the rules of a step, as far as no section names the rule itself. */
export const STEP_SECTIONS: { readonly [C in Category]: GuidePlace } = {
  'user-and-group': ['pod-access', 'own-user'],
  privileges: ['pod-access', 'fewest'],
  'kernel-profiles': ['kernel', 'seccomp'],
  'host-access': ['pod-access', 'node'],
  'files-and-volumes': ['pod-access', 'levels'],
  identity: ['credentials', 'shared'],
  secrets: ['credentials', 'code'],
  network: ['pod-access', 'network'],
  images: ['intro', 'images'],
  resources: ['intro', 'resources'],
  reliability: ['intro', 'availability'],
  metadata: ['intro', 'beyond'],
};

/** The guide's chapters and terms. */
export const guideFacts = late(loadGuide);

/** The questions that chapters end in, and what judges the answers. */
export const questions = late(loadQuestions);

/** What the path is made of and has no language: it comes with the first page that leads along it. */
export interface LearningFacts {
  readonly guide: GuideFacts['GUIDE'];
  readonly lessons: { readonly [L in LessonId]: Lesson };
}

export const learningFacts = late(async (): Promise<LearningFacts> => {
  const [{ GUIDE }, { lessons }] = await Promise.all([guideFacts.load(), loadLessons()]);
  return { guide: GUIDE, lessons };
});

/** The chapters in the order in which they are read. */
export const chaptersOf = ({ guide }: LearningFacts) => Object.keys(guide) as GuideChapter[];

/** In the order in which they build on each other. */
export const lessonsOfPicture = (picture: PictureName): readonly LessonId[] =>
  LESSON_IDS.filter((id) => LESSON_PLACES[id].picture === picture);

/** The lessons of a chapter, in the order in which they build on each other: each is in one chapter alone. */
export const lessonsOfChapter = (chapter: GuideChapter): readonly LessonId[] =>
  LESSON_IDS.filter((id) => LESSON_PLACES[id].section[0] === chapter);

/**
 * Where the path goes on behind a lesson: the next lesson of its chapter, or the next chapter.
 * @returns undefined behind the last lesson of the last chapter
 */
export function behindLesson(
  id: LessonId,
): { readonly lesson: LessonId } | { readonly chapter: GuideChapter } | undefined {
  const [chapter] = LESSON_PLACES[id].section;
  const lessons = lessonsOfChapter(chapter);
  const lesson = lessons[lessons.indexOf(id) + 1];
  if (lesson) return { lesson };
  const chapters = Object.keys(CHAPTER_PICTURES) as GuideChapter[];
  const next = chapters[chapters.indexOf(chapter) + 1];
  return next && { chapter: next };
}

/** The lessons that practise a section, those that are about it before those that practise a part of it. */
export function lessonsOfSection([chapter, section]: readonly [
  string,
  string,
]): readonly LessonId[] {
  const is = ([name, part]: GuidePlace) => name === chapter && part === section;
  const about = LESSON_IDS.filter((id) => is(LESSON_PLACES[id].section));
  return [...about, ...LESSON_IDS.filter((id) => LESSON_PLACES[id].also?.some(is))];
}

/**
 * Where a rule is taught.
 * @returns every section that names it, or the one that teaches its step
 */
export function sectionsOfRule({ guide }: LearningFacts, rule: string): readonly GuidePlace[] {
  const naming = Object.entries(guide).flatMap(([chapter, sections]) =>
    Object.entries<GuideSection>(sections)
      .filter(([, { rules }]) => rules.includes(rule))
      .map(([section]) => [chapter, section] as unknown as GuidePlace),
  );
  if (naming.length > 0) return naming;
  const category = registry.byId.get(rule)?.category;
  return category ? [STEP_SECTIONS[category]] : [];
}

/** A note of the guide that is about a rule, and where it is. */
export interface RuleNote {
  readonly place: GuidePlace;
  readonly id: string;
  readonly kind: GuideNote;
}

/** What has changed, is in dispute or is wrong in the article about a rule, in the order of the guide. */
export const notesOfRule = ({ guide }: Pick<LearningFacts, 'guide'>, rule: string) =>
  Object.entries(guide).flatMap(([chapter, sections]) =>
    Object.entries<GuideSection>(sections).flatMap(([section, { notes }]) =>
      Object.entries(notes).flatMap(([id, { kind, rules }]): RuleNote[] =>
        rules.includes(rule)
          ? [{ place: [chapter, section] as unknown as GuidePlace, id, kind }]
          : [],
      ),
    ),
  );

/** What a note says. */
export function textOfNote(words: GuideWords, { place: [chapter, section], id }: RuleNote): string {
  const sections: { readonly [id: string]: GuideSectionWords } = words[chapter].sections;
  return sections[section]?.notes[id] ?? '';
}

/**
 * What practises a rule.
 * @returns the lessons that are about it, or those of the sections that teach it
 */
export function lessonsOfRule(facts: LearningFacts, rule: string): readonly LessonId[] {
  const about = LESSON_IDS.filter((id) => facts.lessons[id].rules.includes(rule));
  if (about.length > 0) return about;
  return [...new Set(sectionsOfRule(facts, rule).flatMap(lessonsOfSection))];
}

export const hashOfPicture = (picture: PictureName): string =>
  picture === 'surface' ? hashOf({ page: 'surface' }) : hashOf({ page: 'pictures', item: picture });

export const hashOfSection = ([chapter, section]: GuidePlace): string =>
  hashOf({ page: 'guide', item: chapter, part: section });

export const hashOfLesson = (id: LessonId): string => hashOf({ page: 'lessons', item: id });

/** What a section is called. */
export function titleOfSection(words: GuideWords, [chapter, section]: GuidePlace): string {
  const sections: { readonly [id: string]: GuideSectionWords } = words[chapter].sections;
  return sections[section]?.title ?? words[chapter].title;
}

/** What the picture is called. */
export const PICTURE_TITLES = {
  'workload-identity': 'pictures.identity.title',
  'key-vault': 'pictures.vault.title',
  'which-value': 'pictures.levels.title',
  'users-and-files': 'pictures.files.title',
  'start-to-stop': 'pictures.life.title',
  surface: 'surface.title',
} as const satisfies { readonly [P in PictureName]: string };
