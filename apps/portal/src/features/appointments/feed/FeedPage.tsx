import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Card } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import styles from './feed.module.css';
import { FeedCard } from './FeedCard';
import { InvitationsSwitch } from './InvitationsSwitch';

/** A member's sessions outside of Attune: by secret address and by mail. */
export function FeedPage() {
  const t = useText('feeds');
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <BackLink to="/calendar">{t('back')}</BackLink>
      <div>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <FeedCard client={false} />
      <Card title={t('settings')} padded>
        <InvitationsSwitch client={false} />
      </Card>
    </div>
  );
}
