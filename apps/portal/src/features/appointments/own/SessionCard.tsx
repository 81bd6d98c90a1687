import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Button, Card, Icon, Problem, useToast } from '../../../ui';
import { confirmSession, takeBackAsk, type AskBody, type OwnSession } from './api';
import { AskSheet } from './AskSheet';
import { saidOf } from './matter';
import styles from './own.module.css';
import { isChanged, useChanged, useRenewed } from './use-renewed';
import { When } from './When';

interface Props {
  session: OwnSession;
  timeZone: string;
  /** The next one: it has the one filled button. */
  lead: boolean;
}

/** One session to come: when, where, and what one wants to say to it. */
export function SessionCard({ session, timeZone, lead }: Props) {
  const t = useText('ownSessions');
  const say = useToast();
  const renewed = useRenewed();
  const changed = useChanged();
  const [now] = useState(() => Date.now());
  const [asking, setAsking] = useState<AskBody['kind'] | null>(null);
  const { id, ask, confirmedAt, videoUrl } = session;
  const confirm = useMutation({
    mutationFn: () => confirmSession(id),
    onSuccess: async () => {
      await renewed();
      say(t('said.confirmed'));
    },
    onError: changed,
  });
  const takeBack = useMutation({
    mutationFn: () => takeBackAsk(id),
    onSuccess: async () => {
      await renewed();
      say(t('said.takenBack'));
    },
    onError: changed,
  });
  const refused = confirm.error ?? takeBack.error;
  const said = saidOf(session, now);
  const open = said === 'asked';
  const begun = said === 'begun';
  return (
    <Card lead={lead} padded>
      <div className={styles.session}>
        <When session={session} timeZone={timeZone} />
        {begun && <p className={styles.said}>{t('begun')}</p>}
        {ask && <Asked session={session} timeZone={timeZone} />}
        {said === 'confirmed' && (
          <p className={styles.said}>
            <Icon name="check" />
            {t('confirmed')}
          </p>
        )}
        <Problem error={isChanged(refused) ? null : refused} />
        <div className={styles.acts}>
          {videoUrl && (
            <a className={`btn ${lead && (begun || confirmedAt) ? 'btn-main' : 'btn-quiet'} btn-wide`} href={videoUrl} target="_blank" rel="noopener noreferrer">
              <Icon name="play" />
              {t('video')}
            </a>
          )}
          {said === 'open' && (
            <Button kind={lead ? 'main' : 'quiet'} wide busy={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('confirm')}
            </Button>
          )}
          {open && (
            <Button kind="text" wide busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
              {t('takeBack')}
            </Button>
          )}
          {!open && !begun && (
            <div className={styles.pair}>
              <Button kind="text" onClick={() => setAsking('other-time')}>
                {t('ask.other-time')}
              </Button>
              <Button kind="text" onClick={() => setAsking('cannot-come')}>
                {t('ask.cannot-come')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {asking && <AskSheet session={session} kind={asking} timeZone={timeZone} onClose={() => setAsking(null)} />}
    </Card>
  );
}

/** What was asked, and what came of it. */
function Asked({ session: { ask }, timeZone }: { session: OwnSession; timeZone: string }) {
  const t = useText('ownSessions');
  const { date, time } = useDates();
  if (!ask) return null;
  const name = ask.answeredBy ?? t('yourTherapist');
  return (
    <div className={styles.asked}>
      <p>{ask.state === 'open' ? t(`asked.${ask.kind}`) : t(`answered.${ask.state}`, { name })}</p>
      {ask.state === 'open' && ask.text && <blockquote className="own">{t('quoted', { words: ask.text })}</blockquote>}
      {ask.state === 'open' && ask.times.length > 0 && (
        <ul aria-label={t('asked.times')}>
          {ask.times.map((at) => (
            <li key={at}>{t('moment', { date: date(at, 'weekday', timeZone), time: time(at, timeZone) })}</li>
          ))}
        </ul>
      )}
      {ask.state !== 'open' && ask.reply && (
        <blockquote className={styles.reply}>
          <b>{name}</b> {t('quoted', { words: ask.reply })}
        </blockquote>
      )}
    </div>
  );
}
