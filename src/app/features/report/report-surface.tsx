import { useRef } from 'react';
import type { LearnTranslator } from '../../../i18n/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import type { SurfaceOf, SurfaceView } from '../../store/surface.ts';
import { useWords } from '../../ui/use-words.ts';
import { SurfaceMap } from '../learn/surface/surface-map.tsx';
import { headOf, STATES, whyOf, withoutCode } from '../learn/surface/surface-words.ts';
import type { ReportedPath } from './report.ts';

/** The attack surface of each workload in words, what is open first. */
export const pathsOf = (
  words: LearnTranslator,
  surfaces: readonly SurfaceOf[],
): readonly ReportedPath[] =>
  surfaces.flatMap(({ file, object, surface }) =>
    STATES.flatMap((state) =>
      surface.paths
        .filter((path) => path.state === state)
        .map((path) => ({
          file,
          object,
          name: words.t(`surface.name.${path.id}`),
          state: words.t(`surface.state.${path.state}`),
          text: withoutCode(
            [`${headOf(words, path, surface)}.`, ...whyOf(words, path, surface)].join(' '),
          ),
        })),
    ),
  );

/** The drawing of the workload that the attack surface shows; the table has all of them. */
export function ReportPicture({ view }: { readonly view: SurfaceView | undefined }) {
  const { t } = useWords<'learn'>();
  const svg = useRef<SVGSVGElement>(null);
  if (!view) return null;
  const { at, places } = view;
  const place = places.find((candidate) => candidate.at === at);
  return (
    <figure className="report__picture">
      <SurfaceMap view={view} svg={svg} />
      <figcaption>
        {t('report.picture', { name: place ? objectTitle(place.review.object) : '' })}
      </figcaption>
    </figure>
  );
}
