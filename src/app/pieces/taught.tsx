import { LazyPart } from './lazy-part.tsx';
import { Worded } from './worded.tsx';

const loadNotes = async () => {
  const [{ prepareLearningPath }, { RuleNotes }] = await Promise.all([
    import('../store/learning-path.ts'),
    import('./rule-notes.tsx'),
  ]);
  await prepareLearningPath();
  return RuleNotes;
};

const load = async () => {
  const [{ prepareLearningPath }, { TaughtLinks }] = await Promise.all([
    import('../store/learning-path.ts'),
    import('./taught-links.tsx'),
  ]);
  await prepareLearningPath();
  return TaughtLinks;
};

interface Props {
  readonly rule: string;
}

/** What has changed, is in dispute or is wrong in the article about a rule. */
export function Notes({ rule }: Props) {
  return (
    <Worded areas={['learn']}>
      <LazyPart load={loadNotes} props={{ rule }} />
    </Worded>
  );
}

/** The ways from a rule to what teaches it. They come late: their titles are the guide's and the lessons' own. */
export function Taught({ rule }: Props) {
  return (
    <Worded areas={['learn', 'lessons']}>
      <LazyPart load={load} props={{ rule }} />
    </Worded>
  );
}
