import { Fragment, type ReactNode } from 'react';
import { loadRuleExamples, profilesAsking, type Rule } from '../../../../engine/index.ts';
import { peersOf, sourceOf } from '../../../../engine/late.ts';
import { linesBetween } from '../../../../engine/quotes.ts';
import { groupFindings } from '../../../../results/entries.ts';
import { late } from '../../../late.ts';
import { latePart } from '../../../pieces/late-part.tsx';
import { RiskLabel, SeverityShape } from '../../../pieces/marks.tsx';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { PreviewRow } from '../../../pieces/preview-row.tsx';
import { Terms, TermText } from '../../../pieces/terms.tsx';
import { Worded } from '../../../pieces/worded.tsx';
import { editFiles } from '../../../store/edit.ts';
import { beside, openedLabel } from '../../../store/files/opening.ts';
import { useActions, useApp } from '../../../store/react.ts';
import { hashOf, openView } from '../../../store/view.ts';
import { newFile } from '../../../store/workspace.ts';
import { Icon } from '../../../ui/icon.tsx';
import { CodeText as InlineCode, WholeWords } from '../../../ui/rich-text.tsx';
import { SourceLink } from '../../../ui/source-link.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { kindNames, scopeOf } from './rule-scope.ts';

/** An example of each rule. */
export const ruleExamples = late(loadRuleExamples);

const RuleNotes = latePart(() => import('../../../pieces/taught.tsx'), 'RuleNotes', {
  words: ['learn'],
});
const TaughtLinks = latePart(() => import('../../../pieces/taught.tsx'), 'TaughtLinks', {
  words: ['learn', 'lessons'],
});

interface Props {
  readonly rule: Rule;
}

/** All about one rule: what, why, the attack, what may break, how to see it, an example to try. */
export function RulePage({ rule }: Props) {
  return (
    <Worded areas={['bodies', 'opened']}>
      <Article rule={rule} />
    </Worded>
  );
}

function Article({ rule }: Props) {
  const { t, language, rule: wordsOf, body: bodyOf } = useWords<'learn' | 'bodies' | 'opened'>();
  const words = wordsOf(rule.id);
  const body = bodyOf(rule.id);
  const peers = peersOf(Object.keys(rule.covers));
  const texts = [body.why, body.risk, body.breaks, body.verify, body.disputed ?? ''];
  return (
    <Terms texts={texts}>
      <article className="handbook__page" aria-labelledby="rule-title">
        <a className="handbook__back" href={hashOf({ page: 'rules' })}>
          {t('rules.back')}
        </a>
        <PageHeading id="rule-title" title={words.title}>
          <SeverityShape severity={rule.severity} />
          {words.title}
        </PageHeading>
        <p className="handbook__lead">
          <TermText text={body.why} />
        </p>
        <RuleNotes.Place rule={rule.id} />
        <RuleTable rule={rule} />
        <Part title={t('control.risk')} text={body.risk} />
        <Part title={t(rule.fix ? 'control.breaks' : 'control.by-hand')} text={body.breaks} />
        <Part title={t('control.verify')} text={body.verify} />
        <Part title={t('rules.scope')} text={t(`rules.scope.${scopeOf(rule)}`)}>
          {rule.reads && (
            <p className="prose">
              {t('rules.reads', {
                kinds: new Intl.ListFormat(language).format(kindNames(rule.reads, t)),
              })}
            </p>
          )}
        </Part>
        {body.disputed !== undefined && <Part title={t('control.disputed')} text={body.disputed} />}
        {rule.fix && words.undecided !== undefined && (
          <Part title={t('rules.undecided')} text={words.undecided} />
        )}
        <Example rule={rule} />
        <section>
          <h2>{t('rules.taught')}</h2>
          <TaughtLinks.Place rule={rule.id} />
        </section>
        <section>
          <h2>{t('rules.peers')}</h2>
          {peers.length === 0 && <p className="prose">{t('rules.peers.none')}</p>}
          <dl className="rule__peers">
            {peers.map(([peer, ids]) => (
              <Fragment key={peer}>
                <dt>{PEERS[peer] ?? peer}</dt>
                <dd>
                  {ids.map((id, i) => (
                    <Fragment key={id}>
                      {i > 0 && ' '}
                      <InlineCode>{i < ids.length - 1 ? `${id},` : id}</InlineCode>
                    </Fragment>
                  ))}
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t('control.sources')}</h2>
          <ul className="rule__sources">
            {(rule.sources as Rule['sources']).map(sourceOf).map(({ url, title }) => (
              <li key={url}>
                <SourceLink url={url} title={title} {...(language !== 'en' && { lang: 'en' })} />
              </li>
            ))}
          </ul>
        </section>
      </article>
    </Terms>
  );
}

/** How the tools write their own names. */
const PEERS: { readonly [peer: string]: string } = {
  azurepolicy: 'Azure Policy',
  checkov: 'Checkov',
  datree: 'Datree',
  gatekeeper: 'Gatekeeper',
  kics: 'KICS',
  kubeaudit: 'kubeaudit',
  kubelinter: 'kube-linter',
  kubescape: 'Kubescape',
  kubescore: 'kube-score',
  kubesec: 'kubesec',
  kyverno: 'Kyverno',
  monokle: 'Monokle',
  polaris: 'Polaris',
  snyk: 'Snyk',
  trivy: 'Trivy',
};

interface PartProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Part({ title, text, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="prose">
        <TermText text={text} />
      </p>
      {children}
    </section>
  );
}

/** A manifest that fails, what the fix makes of it, and the way into the editor. */
function Example({ rule }: Props) {
  const store = useActions();
  const isEnabled = useApp(({ analysis }) => analysis.review.settings.has(rule.id));
  const { t, rule: wordsOf } = useWords<'learn'>();
  const example = ruleExamples.now().exampleOf(rule);
  if (!example) return null;
  const { yaml, fixed, options } = example;
  const change = fixed === null ? null : linesBetween(yaml, fixed);
  // What only an option makes a fault would be none in the editor.
  const ready = isEnabled && options === undefined;
  const unasked = profilesAsking(rule.id).length === 0 ? 'off' : 'not-asked';
  const hint = ready ? 'help' : isEnabled ? 'options' : unasked;
  const open = () => {
    const file = newFile(yaml, { name: `${rule.id}.yaml` });
    editFiles(store, beside(store.getState().workspace, [file]), openedLabel([file]));
    // The workbench shows the file.
    store.notify(undefined);
    store.go({ step: rule.category, openRule: rule.id, pane: 'wizard' });
    openView({ page: 'workbench' });
  };
  return (
    <section>
      <h2>{t(change ? 'rules.before' : 'rules.example')}</h2>
      {options !== undefined && (
        <p className="prose">
          {t('rules.options')} <InlineCode>{JSON.stringify(options)}</InlineCode>
        </p>
      )}
      {rule.fix ? (
        <p className="prose rule__fix">
          {wordsOf(rule.id).fixTitle} <RiskLabel safety={rule.fix.safety} rule={rule.id} />
        </p>
      ) : (
        <p className="prose">{t('rules.by-hand')}</p>
      )}
      {change ? (
        <Code label={t('rules.before')}>
          <div className="preview">
            {change.map((line) => (
              <PreviewRow key={`${line.kind} ${line.line}`} line={line} indent={0} />
            ))}
          </div>
        </Code>
      ) : (
        <Code label={t('rules.example')}>
          <pre>{yaml}</pre>
        </Code>
      )}
      <p className="rule__try">
        <button
          type="button"
          className="btn"
          aria-disabled={!ready}
          aria-describedby="rule-try"
          onClick={() => ready && open()}
        >
          <Icon name="arrow" />
          {t('rules.try')}
        </button>
        <span className="help" id="rule-try">
          {t(`rules.try.${hint}`)}
        </span>
      </p>
    </section>
  );
}

interface CodeProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Code({ label, children }: CodeProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll
    <section className="rule__code" tabIndex={0} aria-label={label} translate="no">
      {children}
    </section>
  );
}

interface RuleTableProps {
  readonly rule: Rule;
}

/** What a rule is, at a glance, and how the present manifest stands by it. */
function RuleTable({ rule }: RuleTableProps) {
  const store = useActions();
  const review = useApp(({ analysis }) => analysis.review);
  const { t } = useWords<'learn'>();
  const isEnabled = review.settings.has(rule.id);
  const n = groupFindings(review).filter((group) => group.rule.id === rule.id).length;
  const profiles = profilesAsking(rule.id);
  const open = () => {
    store.go({ step: rule.category, openRule: rule.id, pane: 'wizard' });
    openView({ page: 'workbench' });
  };
  return (
    <dl className="rule__facts">
      <dt>{t('rules.here')}</dt>
      <dd>
        {isEnabled ? t('rules.here.findings', { n }) : t('rules.here.not-asked')}
        {isEnabled && (
          <>
            {' · '}
            <button type="button" className="link" onClick={open}>
              {t('rules.here.open')}
            </button>
          </>
        )}
      </dd>
      <dt>{t('rules.id')}</dt>
      <dd className="mono" translate="no">
        <WholeWords>{rule.id}</WholeWords>
      </dd>
      <dt>{t('rules.severity')}</dt>
      <dd>{t(`severity.${rule.severity}`)}</dd>
      <dt>{t('rules.field')}</dt>
      {rule.field === '*' ? (
        <dd>{t('rules.field.any')}</dd>
      ) : (
        <dd className="mono" translate="no">
          <WholeWords>{rule.field}</WholeWords>
        </dd>
      )}
      {rule.kinds && (
        <>
          <dt>{t('rules.kinds')}</dt>
          <dd translate="no">{kindNames(rule.kinds, t).join(', ')}</dd>
        </>
      )}
      <dt>{t('rules.standard')}</dt>
      <dd>
        <Standards rule={rule} />
      </dd>
      <dt>{t('rules.targets')}</dt>
      <dd>
        {profiles.length === 0
          ? t('rules.targets.none')
          : profiles.map((name) => t(`profile.${name}`)).join('; ')}
      </dd>
    </dl>
  );
}

/** The checks of the standards that it carries out, each with the version that brought it. */
function Standards({ rule }: { readonly rule: Rule }) {
  const { t } = useWords<'learn'>();
  const standards: Rule['standards'] = rule.standards;
  const concerns: Rule['concerns'] = rule.concerns;
  const checks = standards ?? [];
  const others = concerns.filter((id) => !checks.some((check) => check.id === id));
  if (checks.length + others.length === 0) return t('rules.standard.none');
  return [
    ...checks.map(({ id, level, versions }) =>
      t('rules.standard.since', {
        id,
        level: t(`verdict.${level}`),
        version: versions[0]?.since ?? '',
      }),
    ),
    ...others,
  ].join(', ');
}
