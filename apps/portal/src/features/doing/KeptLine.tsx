import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Saved } from '../../ui';
import styles from './Doing.module.css';
import type { Kept } from './keeper';

/** What is kept and where, true at that second; and the way to leave it for now. */
export function KeptLine({ kept }: { kept: Kept }) {
  const t = useText('doing');
  const { time } = useDates();
  const here = kept.where === 'phone' ? t('savedHere', { time: time(kept.at) }) : null;
  const words = { nowhere: null, page: t('notSavedYet'), phone: here, server: t('saved') };
  return (
    <div className={styles.kept}>
      <Saved>{words[kept.where]}</Saved>
      <Link className="btn btn-text btn-small btn-bare" to="/today">
        {t('stopForNow')}
      </Link>
    </div>
  );
}
