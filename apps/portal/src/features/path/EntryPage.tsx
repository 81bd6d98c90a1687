import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDates } from '../../lib/dates';
import { keptDrafts } from '../../lib/drafts';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { beginResponse, doingAddress, type DraftContent } from '../../lib/response-draft';
import { Link, useNavigate, useParams } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Icon, NotFound, Problem, Strip, Unreadable, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { PartnerEntry } from '../partner/PartnerEntry';
import { listOpenings, markCommentsSeen, openEntry, type OpenedEntry } from './api';
import { EarlierVersion } from './EarlierVersion';
import { EntryLines } from './EntryLines';
import { toldOf } from './opened';
import styles from './Path.module.css';

/** The exercise in which somebody is asked to know about a goal, by its tag in the catalogue. */
const ASKS_A_PARTNER = 'C4';

/** One entry: all that was written, who has been told, what the therapist said, and what it said before. */
export function EntryPage() {
  const { responseId = '' } = useParams();
  const t = useText('path');
  const say = useLocalized();
  const { data: entry, error, refetch } = useQuery({ queryKey: ['path', responseId], queryFn: () => openEntry(responseId) });
  useTitle(say(entry?.definition.quietTitle) || t('tab'));
  useSeen(entry);
  // An address that names nothing, or nothing of one's own.
  if (error instanceof ApiError && [404, 422].includes(error.status)) return <NotFound />;
  return (
    <div className={styles.page}>
      <BackLink to="/path">{t('title')}</BackLink>
      {entry ? <Opened entry={entry} /> : <h1 className="vh">{t('tab')}</h1>}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!entry && !error && <Wait />}
    </div>
  );
}

function Opened({ entry }: { entry: OpenedEntry }) {
  const t = useText('path');
  const say = useLocalized();
  const { date, time } = useDates();
  const whole = entry.reviews.filter(({ comment, unreadable }) => comment ?? unreadable);
  return (
    <>
      <div className={styles.head}>
        <h1>{say(entry.exercise.title)}</h1>
        <p className="soft">
          {t('when', { date: date(entry.localDate, 'weekday'), time: time(entry.submittedAt) })}
          {entry.smaller && ` · ${t('smaller')}`}
        </p>
        <ToldLine entry={entry} />
      </div>
      {entry.correctedBy && (
        <Strip icon="history">
          <p>
            {t('replaced')} <Link to={`/path/${entry.correctedBy}`}>{t('seeNewer')}</Link>
          </p>
        </Strip>
      )}
      {whole.map((review) => (
        <figure key={review.memberId} className={styles.comment}>
          <figcaption>{t('from', { name: review.memberName })}</figcaption>
          {review.unreadable ? <Unreadable /> : <p>{review.comment}</p>}
        </figure>
      ))}
      <EntryLines entry={entry} />
      {entry.privateSteps.length > 0 && <p className="soft">{t('privateHint')}</p>}
      <div className={`no-print ${styles.acts}`}>
        {!entry.correctedBy && !entry.unreadable && <CorrectButton entry={entry} />}
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {entry.corrects && <EarlierVersion id={entry.corrects} />}
      {entry.definition.tags.includes(ASKS_A_PARTNER) && <PartnerEntry />}
    </>
  );
}

/** The exact line about who has been told; nothing while that is not known for certain. */
function ToldLine({ entry }: { entry: OpenedEntry }) {
  const t = useText('path');
  const { date, time } = useDates();
  const { therapist } = useSession();
  const { data } = useQuery({ queryKey: ['openings'], queryFn: listOpenings, staleTime: 0 });
  const told = data && toldOf(entry, data.items, data.next === null);
  if (!told) return null;
  return (
    <p className={styles.told}>
      <Icon name={told.state === 'opened' ? 'eye' : 'check'} />
      <span>
        {told.state === 'opened'
          ? t('opened', { name: told.by, date: date(told.at, 'day'), time: time(told.at) })
          : t('sent', { name: therapist?.name ?? t('yourTherapist') })}
      </span>
    </p>
  );
}

/** Corrects an entry: a new version is written, this one stays. What was begun of it is taken up again. */
function CorrectButton({ entry }: { entry: OpenedEntry }) {
  const t = useText('path');
  const navigate = useNavigate();
  const { person } = useSession();
  const begun = keptDrafts<DraftContent>(person.id).find(({ content }) => content.corrects === entry.id);
  const go = () => {
    const responseId = begun?.responseId ?? beginResponse();
    void navigate(doingAddress({ assignmentId: entry.assignmentId, responseId, corrects: entry.id }));
  };
  return (
    <Button icon="pen" onClick={go}>
      {t(begun ? 'correctOn' : 'correct')}
    </Button>
  );
}

/** The comments on an opened entry have been read. */
function useSeen(entry: OpenedEntry | undefined): void {
  const queries = useQueryClient();
  const id = entry?.newComments ? entry.id : null;
  useEffect(() => {
    if (!id) return;
    void markCommentsSeen(id).then(
      () => queries.invalidateQueries({ queryKey: ['today'] }),
      () => undefined,
    );
  }, [id, queries]);
}
