import { useText } from '../../../../lib/texts';
import { Button, Sheet } from '../../../../ui';
import { removePlaces } from '../tree/lines';
import { linksTo, lostBetween, openingsOf } from '../tree/links';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

interface Props {
  /** What is to go; nothing while null. */
  id: string | null;
  onClose: () => void;
  onRemoved: (ids: readonly string[]) => void;
}

const SHOWN = 6;

/** Before a line or an ending goes: what led there, and what can no longer be come to without it. */
export function RemoveSheet({ id, onClose, onRemoved }: Props) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step } = tree;
  const lost = id === null ? [] : lostBetween(step, removePlaces(step, [id]));
  const leading = id === null ? 0 : linksTo(step, id).length;
  const opening = openingsOf(step).filter(({ start }) => start === id);
  const remove = (ids: readonly string[]) => onRemoved(ids);
  return (
    <Sheet form="dialog" open={id !== null} onClose={onClose} title={id === null ? '' : t('remove.title', { name: words.name(id) })}>
      {id !== null && (
        <div className={styles.remove}>
          {opening.map(({ temperament }) => (
            <p key={temperament}>{t('remove.opening', { temperament: words.temperament(temperament) })}</p>
          ))}
          <p>{t('remove.leading', { count: leading })}</p>
          {lost.length > 0 && (
            <>
              <p>{t('remove.lost', { count: lost.length })}</p>
              <ul className={styles.lost}>
                {lost.slice(0, SHOWN).map((each) => (
                  <li key={each}>
                    <b>{words.name(each)}</b> {words.excerpt(each)}
                  </li>
                ))}
                {lost.length > SHOWN && <li>{t('remove.more', { count: lost.length - SHOWN })}</li>}
              </ul>
            </>
          )}
          <p className="hint">{t('remove.undo')}</p>
          <div className="sheet-end">
            <Button kind="text" onClick={onClose}>
              {t('remove.keep')}
            </Button>
            {lost.length > 0 && <Button onClick={() => remove([id, ...lost])}>{t('remove.all', { count: lost.length })}</Button>}
            <Button kind="main" onClick={() => remove([id])}>
              {t(lost.length > 0 ? 'remove.only' : 'remove.verb')}
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}
