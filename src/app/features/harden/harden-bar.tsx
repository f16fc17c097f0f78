import type { CSSProperties } from 'react';
import type { CellGroup } from '../../view/gauge.ts';

const SHADES = 7;

/** The gauge as a picture: the number beside it says the same. */
export function HardenBar({ groups }: { readonly groups: readonly CellGroup[] }) {
  const points = groups.reduce((sum, group) => sum + group.points, 0);
  let end = 0;
  return (
    <span className="cells" aria-hidden="true">
      {groups.map((group) => (
        <span
          key={group.filter}
          className="harden__bar"
          style={{ '--points': group.points } as CSSProperties}
        >
          {group.cells.map((cell) => {
            end += cell.points;
            return (
              <i
                key={cell.key}
                data-shade={
                  cell.state === 'passes' ? Math.ceil((end / points) * SHADES) : undefined
                }
                style={{ '--points': cell.points } as CSSProperties}
              />
            );
          })}
        </span>
      ))}
    </span>
  );
}
