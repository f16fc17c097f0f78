import { SeverityShape, SeverityWord } from '../../pieces/marks.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { breakageIn, type RuleRow } from '../../view/findings.ts';
import { RowButtons } from './row-buttons.tsx';

interface Props {
  readonly row: RuleRow;
  /** What it stands for is listed below it. */
  readonly open: boolean;
  /** The text is being read, so that nothing is written. */
  readonly isWaiting: boolean;
  /** The text has not been read whole, so that there is no control to lead to. */
  readonly partial: boolean;
  readonly onOpen: () => void;
  readonly onFix: (row: RuleRow) => void;
  readonly onWhy: (row: RuleRow) => void;
}

/** What one rule finds in several objects, with one fix for all of them. */
export function RuleGroupRow({ row, open, isWaiting, partial, onOpen, onFix, onWhy }: Props) {
  const { rule, severity, groups, objects, fixable: n } = row;
  const { t, rule: words } = useWords();
  const { title } = words(rule.id);
  const fixing = n < objects ? 'findings.fix-some' : 'findings.fix-each';
  const total = objects;
  return (
    <li className="finding">
      <SeverityShape severity={severity} />
      <div className="finding__text">
        <p className="finding__title">{title}</p>
        <p className="where-line">
          <SeverityWord severity={severity} />
          <span>{t('findings.objects', { n: objects })}</span>
          <button
            type="button"
            className="link finding__unfold"
            aria-expanded={open}
            onClick={onOpen}
          >
            {t(open ? 'findings.fold' : 'findings.unfold', { n: groups.length })}
            <span className="vh">: {title}</span>
            <Icon name="down" />
          </button>
        </p>
      </div>
      <RowButtons
        group={row}
        title={title}
        isWaiting={isWaiting}
        partial={partial}
        broken={breakageIn(groups)}
        fixing={{
          text: t(fixing, { n, total }),
          name: t(`${fixing}.name`, { n, total, title }),
        }}
        onFix={onFix}
        onWhy={onWhy}
      />
    </li>
  );
}
