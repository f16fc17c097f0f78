import { LazyPart } from './lazy-part.tsx';
import { Worded } from './worded.tsx';

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

/** The ways from a rule to what teaches it. They come late: their titles are the guide's and the lessons' own. */
export function Taught({ rule }: Props) {
  return (
    <Worded areas={['learn', 'lessons']}>
      <LazyPart load={load} props={{ rule }} />
    </Worded>
  );
}
