import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useText } from '../../lib/texts';
import { Button, Card, Chip, Empty, Problem, Strip, useToast, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { listMail, type MailItem } from './api';
import styles from './Practice.module.css';

/** Mail that goes out from here. Without a mail server, a pending invitation's link can be handed over by other means. */
export function MailPage() {
  const t = useText('practice');
  const list = usePages(['mail'], listMail);
  return (
    <div className="stack">
      <Problem error={list.error} onRetry={list.retry} />
      {!list.items && !list.error && <Wait />}
      {list.first && !list.first.smtp && (
        <Strip tone="amber" icon="mail">
          {t('mail.noServer')}
        </Strip>
      )}
      {list.items && (
        <Card title={t('mail.title')}>
          {list.items.length === 0 && <Empty title={t('mail.none')}>{t('mail.noneMore')}</Empty>}
          <ul className="rows">
            {list.items.map((item) => (
              <MailRow key={item.id} item={item} />
            ))}
          </ul>
          <More more={list.more} busy={list.loading} />
        </Card>
      )}
    </div>
  );
}

function MailRow({ item }: { item: MailItem }) {
  const t = useText('practice');
  const common = useText('common');
  const say = useToast();
  const { date, time } = useDates();
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    say(common('copied'));
  };
  return (
    <li className={`row ${styles.mail}`}>
      <span className="grow">
        <b>{item.recipient}</b>
        <span className={styles.below}>
          {t(`mail.${item.kind}`)}, {date(item.createdAt, 'day')}, {time(item.createdAt)}
        </span>
        {item.link && (
          <input className={`input ${styles.link}`} readOnly value={item.link} aria-label={t('mail.link', { email: item.recipient })} onFocus={(event) => event.target.select()} />
        )}
      </span>
      <Chip tone={item.state === 'failed' ? 'amber' : 'plain'}>{t(`mail.state.${item.state}`)}</Chip>
      {item.link && (
        <Button icon="copy" onClick={() => void copy(item.link ?? '')}>
          {t('mail.copy')}
        </Button>
      )}
    </li>
  );
}
