import { type BesideChange, visible } from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { firstLineOf } from '../../../results/places.ts';
import { closeDialog, type FixReach, useDialog } from '../../store/dialogs.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';

/** So many names or lines are listed; the others are counted. */
const LISTED = 12;

/** What fixes would change beyond what they are for: the user decides before anything is written. */
export function ReachDialog() {
  const { open, payload } = useDialog('reach');
  const { t } = useWords<'opened'>();
  const close = () => closeDialog('reach');
  return (
    <Sheet open={open} title={t('harden.reach.title')} onClose={close}>
      {payload && <Reach {...payload} />}
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={close}>
          {t('dialog.cancel')}
        </button>
        <button
          type="button"
          className="btn btn--primary"
          onClick={() => {
            close();
            payload?.apply();
          }}
        >
          {t('harden.reach.apply')}
        </button>
      </div>
    </Sheet>
  );
}

function Reach({ notes: { beside, anchors, comments }, review, files }: FixReach) {
  const { t, language } = useWords<'opened'>();
  const listed = (all: readonly string[]): string => {
    const names = [...new Set(all)];
    const rest = names.length - LISTED;
    const shown =
      rest > 0 ? [...names.slice(0, LISTED), t('harden.reach.more', { n: rest })] : names;
    return new Intl.ListFormat(language).format(shown);
  };
  const nameIn = ({ object, file }: BesideChange): string => {
    const name = object ? objectTitle(object) : '?';
    // The file itself is the first, those beside it come behind.
    const other = file === undefined ? undefined : files[file - 1]?.name;
    return other === undefined ? name : t('fix.also.in-file', { name, file: visible(other) });
  };
  const elsewhere = beside.filter((change) => change.elsewhere).map(nameIn);
  const shared = anchors.map((name) => visible(`&${name}`));
  const lines = comments.map(({ document, line }) => `${firstLineOf(review, document) + line}`);
  return (
    <>
      {elsewhere.length > 0 && (
        <p className="prose">{t('harden.reach.objects', { list: listed(elsewhere) })}</p>
      )}
      {shared.length > 0 && (
        <p className="prose">
          {t('harden.reach.anchors', { n: shared.length, list: listed(shared) })}
        </p>
      )}
      {lines.length > 0 && (
        <p className="prose">
          {t('harden.reach.comments', { n: lines.length, lines: listed(lines) })}
        </p>
      )}
    </>
  );
}
