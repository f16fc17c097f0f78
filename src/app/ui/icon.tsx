/** The icons: a 16 grid, 1.5 stroke, current colour. Filled shapes are severities and verdicts. */
import type { ReactNode } from 'react';

// The inner mark of a filled shape is cut out in the colour of the ground (--knock).
const knock = { stroke: 'var(--knock)', strokeWidth: 1.8 };
const filled = { fill: 'currentColor', stroke: 'none' };

const ICONS = {
  undo: <path d="M6.2 3 3 6.2l3.2 3.2M3.2 6.2h6a3.6 3.6 0 0 1 0 7.2H6.5" />,
  redo: <path d="M9.8 3 13 6.2 9.8 9.4M12.8 6.2h-6a3.6 3.6 0 0 0 0 7.2h2.7" />,
  open: <path d="M2.6 12.8V3.4h4l1.4 1.8h5.4v7.6zM8 11.2V7.6M6.2 9.2 8 7.4l1.8 1.8" />,
  download: <path d="M8 2.5v7.6M4.8 7 8 10.2 11.2 7M2.8 13.2h10.4" />,
  save: <path d="M3 3h8l2 2v8H3zM5.4 3v3.2h4.4V3M5.2 13V9h5.6v4" />,
  paste: <path d="M5.6 3.4H3.8v10h8.4v-10h-1.8M5.8 2.4h4.4v2.2H5.8z" />,
  copy: <path d="M5.6 5.6h7.8v7.8H5.6zM3.6 10.4h-1V2.6h7.8v1" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 2.6a5.4 5.4 0 0 1 0 10.8Z" {...filled} />
    </>
  ),
  down: <path d="m4.2 6.2 3.8 3.8 3.8-3.8" />,
  check: <path d="m3.2 8.4 3.2 3.2 6.4-7" />,
  arrow: <path d="M2.8 8h10M9.2 4.4 12.8 8l-3.6 3.6" />,
  search: <path d="M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8ZM10.3 10.3l3.3 3.3" />,
  more: <path d="M3.4 8h.01M8 8h.01M12.6 8h.01" strokeWidth="2.2" strokeLinecap="round" />,
  lock: <path d="M3.4 7.2h9.2v6.2H3.4zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />,
  share: (
    <path d="M6.6 9.4a2.7 2.7 0 0 0 3.9.2l2-2a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.4 6.6a2.7 2.7 0 0 0-3.9-.2l-2 2a2.7 2.7 0 0 0 3.8 3.8l.9-.9" />
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  hammer: <path d="M4.2 2.8h5.6l2.8 2.8-1.4 1.4-1.6-1.4H4.2zM7.2 5.8v7.6" />,
  list: <path d="M6 4h7.4M6 8h7.4M6 12h7.4M2.6 4h1M2.6 8h1M2.6 12h1" />,
  flag: <path d="M4 14V2.6M4 3.2h8.2l-2 2.8 2 2.8H4" />,
  book: (
    <path d="M8 4.2C6.6 3.1 4.8 2.8 2.6 3v9.4c2.2-.2 4 .1 5.4 1.2 1.4-1.1 3.2-1.4 5.4-1.2V3c-2.2-.2-4 .1-5.4 1.2ZM8 4.2v9.4" />
  ),
  file: <path d="M4 2.6h5.2L12.4 5.8v7.6H4zM9 2.8V6h3.2" />,
  dials: (
    <path d="M2.6 4.6h4.8M10.6 4.6h2.8M2.6 11.4h2.2M8 11.4h5.4M7.6 2.8v3.6h2.8V2.8zM5 9.6v3.6h2.8V9.6z" />
  ),
  // Severity: the number of corners falls with the weight.
  'sev-critical': (
    <>
      <path d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2Z" {...filled} />
      <path d="M8 4.4v4.4M8 11v.6" {...knock} />
    </>
  ),
  'sev-high': (
    <>
      <path d="M8 1.4 15.2 14.2H.8Z" fill="currentColor" strokeWidth="1" />
      <path d="M8 5.8v4M8 11.6v.7" {...knock} />
    </>
  ),
  'sev-medium': (
    <>
      <path d="m8 1.2 6.8 6.8L8 14.8 1.2 8Z" {...filled} />
      <path d="M5.4 8h5.2" {...knock} />
    </>
  ),
  'sev-low': (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.7" />
      <circle cx="8" cy="8" r="1.5" {...filled} />
    </>
  ),
  'sev-info': (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.2" strokeDasharray="2.4 1.6" />
      <path d="M8 7.2v4M8 4.8v.8" />
    </>
  ),
  pass: (
    <>
      <path d="M8 .9 14.2 4.45v7.1L8 15.1l-6.2-3.55v-7.1Z" {...filled} />
      <path d="m4.9 8.1 2.2 2.2 4-4.4" {...knock} />
    </>
  ),
  fail: (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2" {...filled} />
      <path d="m5.2 5.2 5.6 5.6M10.8 5.2l-5.6 5.6" {...knock} />
    </>
  ),
  unknown: (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" strokeDasharray="2.6 1.9" />
      <path d="M5.9 6.3c0-2.8 4.2-2.8 4.2-.3 0 1.5-2.1 1.5-2.1 3.1M8 10.7v1.2" />
    </>
  ),
  'cls-safe': (
    <>
      <path d="M8 1.6 13.6 4.8v6.4L8 14.4 2.4 11.2V4.8Z" />
      <path d="m5.4 8.2 1.9 1.9 3.3-3.7" />
    </>
  ),
  'cls-usual': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.8 8.8c1-1.8 2.2-1.8 3.2-.8s2.2 1 3.2-.8" />
    </>
  ),
  'cls-break': (
    <>
      <path d="m8 1.4 6.6 6.6L8 14.6 1.4 8Z" />
      <path d="M8.8 3.8 6.6 7.2l2.8 1.4-2.2 3.6" />
    </>
  ),
  'cls-broken': (
    <>
      <path d="m8 1.4 6.6 6.6L8 14.6 1.4 8Z" />
      <path d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2" />
    </>
  ),
  'cls-value': (
    <>
      <rect x="1.6" y="3.8" width="12.8" height="8.4" rx="1.5" />
      <path d="M5 6v4M3.9 6h2.2M3.9 10h2.2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS | 'mark' | 'proof';

/** Larger drawings with grids of their own. */
const LARGE = {
  // A pod of hex stock, hot at the core.
  mark: {
    viewBox: '0 0 28 28',
    body: (
      <>
        <path d="M14 2.2 24.2 8v12L14 25.8 3.8 20V8Z" strokeWidth="2.2" />
        <path
          d="m14 8.6 4.7 2.7v5.4L14 19.4l-4.7-2.7v-5.4Z"
          style={{ fill: 'var(--ember)', stroke: 'none' }}
        />
      </>
    ),
  },
  // The proof mark, struck when nothing is left.
  proof: {
    viewBox: '0 0 32 32',
    body: (
      <>
        <path d="M16 2 28.1 9v14L16 30 3.9 23V9Z" strokeWidth="1.6" />
        <path d="M16 6.2 24.5 11.1v9.8L16 25.8 7.5 20.9v-9.8Z" strokeWidth="1" />
      </>
    ),
  },
};

interface Props {
  readonly name: IconName;
  readonly className?: string;
}

/** Decoration only: the word beside it, or the control's own name, says what it means. */
export function Icon({ name, className }: Props) {
  const large = name === 'mark' || name === 'proof' ? LARGE[name] : undefined;
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      viewBox={large?.viewBox ?? '0 0 16 16'}
      aria-hidden="true"
    >
      {large?.body ?? ICONS[name as keyof typeof ICONS]}
    </svg>
  );
}
