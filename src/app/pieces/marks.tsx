/** Severities and risks of fixes: a word and a shape, never a colour alone. */
import type { Severity } from '../../engine/index.ts';
import { type RiskClass, riskText } from '../../i18n/risk-text.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import './marks.css';

const shape = (severity: Severity) =>
  severity === 'info' ? 'sev-low' : (`sev-${severity}` as const);

export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <span className="sev-icon" data-sev={severity}>
      <Icon name={shape(severity)} />
    </span>
  );
}

export function SeverityWord({ severity }: { readonly severity: Severity }) {
  const { t } = useWords();
  return (
    <span className="sev" data-sev={severity}>
      {t(`severity.${severity}`)}
    </span>
  );
}

export function SeverityCount({
  severity,
  n,
}: {
  readonly severity: Severity;
  readonly n: number;
}) {
  const { t } = useWords();
  return (
    <span className="sev" data-sev={severity}>
      <Icon name={shape(severity)} />
      <span>{t(`findings.count.${severity}`, { n })}</span>
    </span>
  );
}

/** What a verdict gets; `open` passes nothing. */
export const VERDICT_SHAPES = { pass: 'pass', fail: 'fail', open: 'unknown' } as const;

export const RISK_SHAPES = {
  safe: 'cls-safe',
  'usually-fine': 'cls-usual',
  'may-break': 'cls-break',
  breaks: 'cls-broken',
  'needs-value': 'cls-value',
} as const;

interface RiskLabelProps {
  readonly safety: RiskClass;
  /** The rule of the fix: with it the label says what has to be true for a failure. */
  readonly rule?: string;
}

export function RiskLabel({ safety, rule }: RiskLabelProps) {
  const words = useWords();
  return (
    <span className="cls" data-cls={safety}>
      <Icon name={RISK_SHAPES[safety]} />
      <span>{riskText(words, safety, rule)}</span>
    </span>
  );
}
