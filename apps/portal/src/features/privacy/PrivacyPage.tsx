import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { WhoSeesPoints } from '../../ui/WhoSeesPoints';
import { Openings } from './Openings';
import styles from './Privacy.module.css';
import { Team } from './Team';

/** Who sees what, in the words that were read when the invitation was accepted; and who has looked so far. */
export function PrivacyPage() {
  const t = useText('privacy');
  const said = useText('invitation');
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <h1>{said('client.who')}</h1>
      <WhoSeesPoints className={styles.points} />
      <p>
        <Link to="/consents">{t('agreed')}</Link>
      </p>
      <Team />
      <Openings />
    </div>
  );
}
