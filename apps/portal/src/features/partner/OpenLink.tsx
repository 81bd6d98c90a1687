import type { Schema } from '@attune/contract';
import { useMutation } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button, Problem, useToast } from '../../ui';
import { revokeLink, type PartnerLink } from './api';
import styles from './partner.module.css';

interface Props {
  link: PartnerLink;
  shown: Schema<'PartnerPageDto'> | null;
  onEnded: () => Promise<unknown>;
  onNew: () => void;
}

/** The link that is open. Ending it is one press, with no question in between: it may be pressed in haste. */
export function OpenLink({ link, shown, onEnded, onNew }: Props) {
  const t = useText('partner');
  const say = useLocalized();
  const tell = useToast();
  const { date, time } = useDates();
  const when = (instant: string) => t('open.at', { date: date(instant), time: time(instant) });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => revokeLink(link.id),
    onSuccess: async () => {
      tell(t('open.ended'));
      await onEnded();
    },
  });
  const told = t(`goal.${link.goal.tells}`, { title: say(link.goal.title) });
  return (
    <div className={`card card-lead card-pad ${styles.open}`}>
      <div>
        <h2>{t('open.title')}</h2>
        <p>{t('open.until', { date: date(link.until, 'weekday') })}</p>
      </div>
      <dl className={styles.facts}>
        <Fact name={t('open.label')} value={link.label} />
        <Fact name={t('open.tells')} value={told} />
        <Fact name={t('open.made')} value={when(link.madeAt)} />
        <Fact name={t('open.opened')} value={link.openedAt ? when(link.openedAt) : t('open.notOpened')} />
      </dl>
      <div>
        <h3>{t('open.shown')}</h3>
        {shown?.days.length === 0 && <p className="soft">{t('open.shownNone')}</p>}
        <ul className={styles.days}>
          {shown?.days.map((day) => (
            <li key={day.date}>
              {date(day.date, 'weekday')}: {t(`with.${day.state}`)}
            </li>
          ))}
        </ul>
      </div>
      <Problem error={error} />
      <div className={styles.acts}>
        <Button kind="main" wide busy={isPending} onClick={() => mutate()}>
          {t('open.end')}
        </Button>
        <Button kind="text" wide onClick={onNew}>
          {t('open.new')}
        </Button>
      </div>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
