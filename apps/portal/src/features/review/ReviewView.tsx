import { Link } from '../../lib/router';
import { useDates } from '../../lib/dates';
import { useCoverOf } from '../../lib/covering';
import { usePermission, useSession } from '../../lib/session';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Chip, Icon, Strip } from '../../ui';
import { CoveringChip } from '../../ui/staff';
import { AnswerList } from './AnswerList';
import type { OpenedResponse } from './api';
import { Keys } from './Keys';
import { QueueBar } from './QueueBar';
import styles from './Review.module.css';
import type { ReviewQueue } from './ReviewPage';
import { useReview } from './use-review';
import { WholeReview } from './WholeReview';

/** The response as it was sent, and beside it what one says to it. */
export function ReviewView({ response, queue }: { response: OpenedResponse; queue?: ReviewQueue }) {
  const t = useText('review');
  const language = useLanguage();
  const { date, time } = useDates();
  const review = useReview(response);
  const mayReview = usePermission('review.write');
  const { client } = response;
  const covered = useCoverOf(client.id);
  const zone = useSession().practice?.timeZone;
  const title = response.exercise.title[language];
  const other = (id: string) => `/clients/${client.id}/responses/${id}`;
  useTitle(`${client.name}: ${title}`);
  return (
    <>
      {queue ? (
        <QueueBar queue={queue} />
      ) : (
        <Link className="crumb no-print" to={`/clients/${client.id}/responses`}>
          <Icon name="back" />
          {t('backTo', { name: client.name })}
        </Link>
      )}
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="lead">
            <Link to={`/clients/${client.id}`}>{client.name}</Link>
            {`, ${t('sent', { date: date(response.submittedAt, 'weekday', zone), time: time(response.submittedAt, zone) })}`}
            {`, ${minutesOf(response) > 0 ? t('took', { minutes: minutesOf(response) }) : t('tookLess')}`}
          </p>
        </div>
        <div className="acts">
          <CoveringChip of={covered} />
          {response.smaller && <Chip>{t('smaller')}</Chip>}
          {response.unprompted && <Chip>{t('unprompted')}</Chip>}
          <Keys />
          <Chip tone={response.state === 'waiting' ? 'amber' : 'plain'}>{t(`state.${response.state}`)}</Chip>
        </div>
      </div>
      {response.correctedBy && (
        <Strip icon="history">
          {t('correctedBy')} <Link to={other(response.correctedBy)}>{t('openThat')}</Link>
        </Strip>
      )}
      {response.corrects && (
        <Strip icon="history">
          {t('corrects')} <Link to={other(response.corrects)}>{t('openThat')}</Link>
        </Strip>
      )}
      <div className={`cols ${styles.cols}`}>
        <AnswerList response={response} review={mayReview ? review : null} />
        <WholeReview response={response} review={review} mayReview={mayReview} queue={queue} />
      </div>
    </>
  );
}

/** Whole minutes from beginning to sending; a draft left for days says nothing, so at most three hours count. */
function minutesOf({ startedAt, submittedAt }: OpenedResponse): number {
  const minutes = Math.round((Date.parse(submittedAt) - Date.parse(startedAt)) / 60_000);
  return Math.min(180, Math.max(0, minutes));
}
