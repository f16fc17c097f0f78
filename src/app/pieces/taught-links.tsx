import {
  hashOfLesson,
  hashOfSection,
  learningFacts,
  lessonsOfRule,
  sectionsOfRule,
  titleOfSection,
} from '../store/learning-path.ts';
import { useWords } from '../ui/use-words.ts';
import { Ways } from './ways.tsx';

/** The sections of the guide and the lessons that teach a rule. */
export function TaughtLinks({ rule }: { readonly rule: string }) {
  const { t, guide, lesson } = useWords<'learn' | 'lessons'>();
  const facts = learningFacts();
  const sections = sectionsOfRule(facts, rule).map((place) => ({
    href: hashOfSection(place),
    label: titleOfSection(guide, place),
  }));
  const lessons = lessonsOfRule(facts, rule).map((id) => ({
    href: hashOfLesson(id),
    label: lesson(id).title,
  }));
  return (
    <Ways
      groups={[
        [t('learn.sections'), sections],
        [t('learn.lessons'), lessons],
      ]}
    />
  );
}
