import { Link } from '../../lib/router';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Strip } from '../../ui';

/** What the practice has to say to its staff; nothing when all is as it should be. */
export function NoticesCard() {
  const t = useText('staffToday');
  const { practice } = useSession();
  const mayManage = usePermission('practice.manage');
  if (!practice || practice.secondFactorRequired) return null;
  return (
    <Strip tone={practice.demo ? 'plain' : 'amber'} icon={practice.demo ? 'sun' : 'alert'}>
      <p>{t(practice.demo ? 'notice.demo' : 'notice.factorOff')}</p>
      {mayManage && <Link to="/practice/settings">{t('notice.settings')}</Link>}
    </Strip>
  );
}
