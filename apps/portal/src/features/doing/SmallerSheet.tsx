import { useLocalized } from '../../lib/localized';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Icon, Sheet } from '../../ui';
import styles from './Doing.module.css';
import { useDoing } from './context';
import type { DraftKeeper } from './keeper';
import { placeInSmaller } from './place-in-smaller';
import type { Screens } from './screens';

export interface SmallerSheetProps {
  screens: Screens;
  keeper: DraftKeeper;
  onClose: () => void;
}

/** In the middle of an exercise that is too big just now: the smaller one from here on, a pause, or help. Nothing is lost by any. */
export default function SmallerSheet({ screens, keeper, onClose }: SmallerSheetProps) {
  const t = useText('leave');
  const say = useLocalized();
  const { definition } = useDoing();
  const { smaller } = definition;
  const shrink = () => {
    const { answers } = keeper.state.content;
    keeper.change({ smaller: true });
    onClose();
    screens.open(placeInSmaller(definition, answers, screens.at));
  };
  return (
    <Sheet open onClose={onClose} title={t('midway.title')}>
      <div className={styles.shrink}>
        {smaller ? (
          <>
            <p>{say(smaller.about)}</p>
            <Button kind="main" wide onClick={shrink}>
              {t('midway.do', { minutes: smaller.minutes })}
            </Button>
            <p className="soft">{t('midway.kept')}</p>
          </>
        ) : (
          <p>{t('midway.none')}</p>
        )}
        <ButtonLink wide to="/today">
          {t('midway.stop')}
        </ButtonLink>
        <Link className="btn btn-wide hard" to="/hard-moment">
          <Icon name="shelter" />
          {t('hardMoment')}
        </Link>
      </div>
    </Sheet>
  );
}
