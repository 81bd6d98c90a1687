import { Link } from '../lib/router';
import { useText } from '../lib/texts';
import { Icon } from './Icon';

/** The door to help, top right on every client page. */
export function HardMomentLink() {
  const t = useText('frame');
  return (
    <Link className="btn hard" to="/hard-moment">
      <Icon name="shelter" />
      {t('hardMoment')}
    </Link>
  );
}
