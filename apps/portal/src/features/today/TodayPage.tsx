import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState, type ComponentType } from 'react';
import { later } from '../../lib/later';
import { Link } from '../../lib/router';
import { useOutgoing } from '../../lib/outbox';
import { useSession } from '../../lib/session';
import { openTexts, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Empty, Icon, Problem, Strip, Wait } from '../../ui';
import { Anytime } from './Anytime';
import type { OnTodayProps } from '../reminders/today';
import { TODAY, type Today, type TodayItem } from './api';
import { DoneToday } from './DoneToday';
import { firstName, partOfDay } from './greeting';
import type { NotThisTimeProps } from './NotThisTime';
import { OutgoingNotes } from './Outgoing';
import type { TherapistNewsProps } from './TherapistNews';
import { type Leaving, TaskCard } from './TaskCard';
import styles from './TodayPage.module.css';

const SHOWN = 3;

/** The page first, and a while to look at it; then what may be asked or is near. */
const ASKS_AFTER_MS = 2_500;

/** A part that comes after the page, together with the texts it speaks. */
const further = <P extends object>(part: () => Promise<ComponentType<P>>) => later<P>(() => Promise.all([part(), openTexts('more')]).then(([Loaded]) => Loaded));

/** Asked for with a press: loaded a little after the page, and by that press at the latest. */
const notThisTime = further<NotThisTimeProps>(() => import('./NotThisTime').then((parts) => parts.NotThisTime));
export const loadNotThisTime = () => Promise.all([notThisTime.load(), reminders.load()]);
const { Shown: NotThisTime } = notThisTime;

const reminders = further<OnTodayProps>(() => import('../reminders/today').then((parts) => parts.OnToday));
const { Shown: OnToday } = reminders;

const { Shown: CardsAtHand } = further<{ count: number }>(() => import('../keepsakes').then((parts) => parts.CardsAtHand));
const { Shown: TherapistNews } = further<TherapistNewsProps>(() => import('./TherapistNews').then((parts) => parts.TherapistNews));
const { Shown: SessionStrip } = further(() => import('../appointments/own/SessionStrip').then((parts) => parts.SessionStrip));

/** The client's first page: today's one or two small things. */
export function TodayPage() {
  const t = useText('today');
  const { person } = useSession();
  const { data, error, refetch } = useQuery(TODAY);
  useTitle(t('tab'));
  if (data) return <Day today={data} personId={person.id} name={firstName(person.name)} />;
  return (
    <>
      <h1 className="vh">{t('tab')}</h1>
      <OutgoingNotes personId={person.id} />
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />}
    </>
  );
}

/** Whether something has held for a while. */
function useLater(holds: boolean): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIs(holds), ASKS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [holds]);
  return is && holds;
}

function Day({ today, personId, name }: { today: Today; personId: string; name: string }) {
  const t = useText('today');
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [comingBack, setComingBack] = useState<string | null>(null);
  const asks = useLater(today.done.length > 0);
  const settled = useLater(true);
  const askLater = (item: TodayItem) => {
    setLeaving(null);
    setComingBack(item.id);
  };
  const onItsWay = new Set(useOutgoing(personId).map((entry) => entry.body.occasionId));
  const open = today.items.filter((item) => !onItsWay.has(item.id));
  const card = (item: TodayItem, index: number) => (
    <TaskCard key={`${item.id}.${item.draft?.responseId ?? ''}`} item={item} personId={personId} today={today.date} lead={index === 0} onNotThisTime={setLeaving} onLater={askLater} />
  );
  const rest = open.slice(SHOWN);
  return (
    <div className={styles.page}>
      <div className={styles.greet}>
        <h1>{t(`hello.${partOfDay(new Date(), today.timeZone)}`, { name })}</h1>
        {(open.length > 0 || today.done.length > 0) && <p>{t('lead', { count: open.length })}</p>}
      </div>
      <OutgoingNotes personId={personId} />
      <Suspense>{today.therapist && (today.therapist.isNew || today.therapist.away) && <TherapistNews therapist={today.therapist} />}</Suspense>
      {today.consents > 0 && (
        <Strip icon="pen">
          <Link to="/consents">{t('consents', { count: today.consents })}</Link>
        </Strip>
      )}
      {today.newComments > 0 && (
        <Strip tone="teal" icon="message">
          <Link to="/path">{t('comments', { count: today.newComments })}</Link>
        </Strip>
      )}
      {today.letters > 0 && (
        <Strip tone="teal" icon="mail">
          <Link to="/cards">{t('letters', { count: today.letters })}</Link>
        </Strip>
      )}
      {open.length > 0 && (
        <section className={styles.todo} aria-labelledby="open-today">
          <h2 id="open-today" className="vh">
            {t('open')}
          </h2>
          {open.slice(0, SHOWN).map(card)}
          {rest.length > 0 && (
            <details className={styles.more}>
              <summary>
                <Icon name="down" />
                {t('more', { count: rest.length })}
              </summary>
              <div className={styles.todo}>{rest.map((item, index) => card(item, index + SHOWN))}</div>
            </details>
          )}
        </section>
      )}
      {open.length === 0 && today.done.length === 0 && (
        <Empty title={t('empty')} act={<ButtonLink to="/path">{t('lookBack')}</ButtonLink>}>
          {t('emptyMore')}
        </Empty>
      )}
      <DoneToday items={today.done} timeZone={today.timeZone} />
      {/* Below what is open: what comes later pushes nothing away that is being read. */}
      <Suspense>
        {settled && <SessionStrip />}
        {(comingBack || asks) && (
          <OnToday ask={asks} later={comingBack} timeZone={today.timeZone} onClose={() => setComingBack(null)} />
        )}
      </Suspense>
      <Anytime items={today.anytime} personId={personId} />
      <Suspense>{today.cards > 0 && <CardsAtHand count={today.cards} />}</Suspense>
      <Suspense>{leaving && <NotThisTime {...leaving} onClose={() => setLeaving(null)} onLater={askLater} />}</Suspense>
    </div>
  );
}
