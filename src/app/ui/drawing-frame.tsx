import './drawing-frame.css';

/** A place of a drawing that leads somewhere, in the drawing’s own units. */
export interface Way {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly onOpen: () => void;
}

interface Props {
  /** Says how wide the frame may be. */
  readonly className: string;
  readonly layout: { readonly name: string; readonly width: number; readonly height: number };
  readonly ways: readonly Way[];
  /** The drawing, an SVG of that width and height. */
  readonly children: React.ReactNode;
}

/** A drawing, and over each of its places that leads somewhere a button. */
export function DrawingFrame({ className, layout, ways, children }: Props) {
  const { name, width, height } = layout;
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div
      className={`drawing ${className}`}
      data-layout={name}
      style={{ aspectRatio: width / height }}
    >
      {children}
      {ways.map(({ key, label, x, y, w, h, onOpen }) => (
        <button
          key={key}
          type="button"
          className="drawing__way"
          aria-label={label}
          style={{
            left: percent(x, width),
            top: percent(y, height),
            width: percent(w, width),
            height: percent(h, height),
          }}
          onClick={onOpen}
        />
      ))}
    </div>
  );
}
