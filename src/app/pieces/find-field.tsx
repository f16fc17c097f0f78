import { LiveStatus } from '../ui/status.tsx';

interface Props {
  readonly className: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onLook: (query: string) => void;
  /** How many are found, once something is looked for. */
  readonly found: string;
}

/** Narrows a list down by what its entries are called. */
export function FindField({ className, label, help, value, onLook, found }: Props) {
  return (
    <>
      <label className={`field ${className}`}>
        <span id="find-label">{label}</span>
        <input
          type="search"
          className="input"
          value={value}
          autoComplete="off"
          spellCheck={false}
          aria-labelledby="find-label"
          aria-describedby="find-help"
          onChange={({ target }) => onLook(target.value)}
        />
        <span className="field__help" id="find-help">
          {help}
        </span>
      </label>
      <LiveStatus className="help">{value !== '' && found}</LiveStatus>
    </>
  );
}
