import { useText } from '../../lib/texts';
import { ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';

/** The way to a client's own reminders. */
export function RemindersCard() {
  const t = useText('account');
  return (
    <Card
      title={t('reminders')}
      padded
      end={
        <ButtonLink kind="text" small to="/account/reminders">
          {t('reminders.open')}
          <span className="vh">: {t('reminders')}</span>
        </ButtonLink>
      }
    >
      <p className="soft">{t('reminders.lead')}</p>
    </Card>
  );
}
