import type { ReactNode } from 'react';
import './ways.css';

export interface PageLink {
  readonly href: string;
  readonly label: string;
}

interface Props {
  /** Each with what it leads to; one that leads nowhere is left out. */
  readonly groups: readonly (readonly [title: string, ways: readonly PageLink[]])[];
  /** Further groups, of links of another sort. */
  readonly children?: ReactNode;
}

/** Where one can go from here, by kind. */
export function Ways({ groups, children }: Props) {
  return (
    <dl className="ways">
      {groups.map(
        ([title, ways]) =>
          ways.length > 0 && (
            <div key={title}>
              <dt>{title}</dt>
              {ways.map(({ href, label }) => (
                <dd key={href}>
                  <a href={href}>{label}</a>
                </dd>
              ))}
            </div>
          ),
      )}
      {children}
    </dl>
  );
}
