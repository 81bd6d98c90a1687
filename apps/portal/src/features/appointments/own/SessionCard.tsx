import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Card, Icon, Problem, useToast } from '../../../ui';
import { confirmSession, takeBackAsk, type AskBody, type OwnSession } from './api';
import { AskSheet } from './AskSheet';
import styles from './own.module.css';
import { useRenewed } from './use-renewed';
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
  const [asking, setAsking] = useState<AskBody['kind'] | null>(null);
  const { id, ask, confirmedAt, videoUrl } = session;
  const confirm = useMutation({
    mutationFn: () => confirmSession(id),
    onSuccess: async () => {
      await renewed();
      say(t('said.confirmed'));
    },
  });
  const takeBack = useMutation({
    mutationFn: () => takeBackAsk(id),
    onSuccess: async () => {
      await renewed();
      say(t('said.takenBack'));
    },
  });
  const open = ask?.state === 'open';
  return (
    <Card lead={lead} padded>
      <div className={styles.session}>
        <When session={session} timeZone={timeZone} />
        {ask && <Asked session={session} />}
        {confirmedAt && !open && (
          <p className={styles.said}>
            <Icon name="check" />
            {t('confirmed')}
          </p>
        )}
        <Problem error={confirm.error ?? takeBack.error} />
        <div className={styles.acts}>
          {videoUrl && (
            <a className={`btn ${lead && confirmedAt ? 'btn-main' : 'btn-quiet'} btn-wide`} href={videoUrl} target="_blank" rel="noopener noreferrer">
              <Icon name="play" />
              {t('video')}
            </a>
          )}
          {!confirmedAt && !open && (
            <Button kind={lead ? 'main' : 'quiet'} wide busy={confirm.isPending} onClick={() => confirm.mutate()}>
              {t('confirm')}
            </Button>
          )}
          {open ? (
            <Button kind="text" wide busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
              {t('takeBack')}
            </Button>
          ) : (
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
function Asked({ session: { ask } }: { session: OwnSession }) {
  const t = useText('ownSessions');
  if (!ask) return null;
  const name = ask.answeredBy ?? t('yourTherapist');
  return (
    <div className={styles.asked}>
      <p>{ask.state === 'open' ? t(`asked.${ask.kind}`) : t(`answered.${ask.state}`, { name })}</p>
      {ask.state === 'open' && ask.text && <blockquote className="own">{t('quoted', { words: ask.text })}</blockquote>}
      {ask.state !== 'open' && ask.reply && (
        <blockquote className={styles.reply}>
          <b>{name}</b> {t('quoted', { words: ask.reply })}
        </blockquote>
      )}
    </div>
  );
}
