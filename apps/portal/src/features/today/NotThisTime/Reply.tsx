import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { beginResponse, doingAddress } from '../../../lib/response-draft';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Button, ButtonLink, Icon } from '../../../ui';
import type { TodayItem } from '../api';
import styles from '../TodayPage.module.css';
import { Ask } from './Ask';

interface Props {
  item: TodayItem;
  reason: NotThisTimeReason;
  begin: string;
  onLater: () => void;
}

/** What one reason is answered with: a sentence that understands it, and the steps that may help with just that. */
export function Reply({ item, reason, begin, onLater }: Props) {
  const t = useText('leave');
  const { exercise, smallestDose } = item;
  const [smallId] = useState(beginResponse);
  const small = exercise.smaller && {
    minutes: exercise.smaller.minutes,
    to: doingAddress({ assignmentId: item.assignmentId, responseId: smallId, occasionId: item.id, smaller: true }),
  };
  const say = useLocalized();
  const later = (
    <Button icon="clock" wide onClick={onLater}>
      {t('later')}
    </Button>
  );
  const smaller = (kind: 'main' | 'quiet') =>
    small && (
      <ButtonLink kind={kind} wide to={small.to}>
        {t('small.do', { minutes: small.minutes })}
      </ButtonLink>
    );
  const start = (kind: 'main' | 'quiet', text: 'begin' | 'begin.part' | 'begin.read') => (
    <ButtonLink kind={kind} wide to={begin}>
      {t(text, { minutes: exercise.minutes })}
    </ButtonLink>
  );
  switch (reason) {
    case 'too_big':
      return (
        <div className={styles.smaller}>
          <h3>{t(small ? 'too_big.title' : 'too_big.part')}</h3>
          <p>{smallestDose ?? (exercise.smaller ? say(exercise.smaller.about) : t('too_big.none'))}</p>
          {small ? smaller('main') : start('main', 'begin.part')}
        </div>
      );
    case 'forgot':
      return (
        <div className={styles.smaller}>
          <h3>{t('forgot.title')}</h3>
          <p>{t('forgot.text')}</p>
          {start('main', 'begin')}
          {later}
        </div>
      );
    case 'did_not_fit':
      return (
        <div className={styles.smaller}>
          <h3>{t('did_not_fit.title')}</h3>
          <p>{t('did_not_fit.text')}</p>
          {later}
          {smaller('quiet')}
          <ButtonLink kind="text" wide to="/path/agreed">
            {t('did_not_fit.propose')}
          </ButtonLink>
        </div>
      );
    case 'unclear':
      return (
        <div className={styles.smaller}>
          <h3>{t('unclear.title')}</h3>
          <p>{t('unclear.text')}</p>
          {start('main', 'begin.read')}
          <Ask assignmentId={item.assignmentId} />
        </div>
      );
    case 'avoided':
      return (
        <div className={styles.smaller}>
          <h3>{t('avoided.title')}</h3>
          <p>{t('avoided.text')}</p>
          <ButtonLink kind="main" icon="wave" wide to="/hard-moment#breathe">
            {t('breathe')}
          </ButtonLink>
          {smaller('quiet')}
        </div>
      );
    case 'not_safe':
      return (
        <div className={styles.smaller}>
          <h3>{t('not_safe.title')}</h3>
          <p>{t('not_safe.text')}</p>
          <Link className="btn btn-wide hard" to="/hard-moment">
            <Icon name="shelter" />
            {t('hardMoment')}
          </Link>
          <p>{t('not_safe.danger')}</p>
        </div>
      );
  }
}
