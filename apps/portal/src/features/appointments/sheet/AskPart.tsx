import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { civilOf, instantAt, minuteOf, timeOf } from '../../../lib/zone';
import { Button, Choices, Problem, TextArea, TextField, Unreadable, useToast } from '../../../ui';
import { answerAsk, type Ask, type Session } from '../api';
import { writeWhen } from '../calendar/words';
import styles from '../form/form.module.css';
import { useRefusal } from './use-refusal';

interface Props {
  session: Session;
  ask: Ask;
  zone: string;
  mayWrite: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}

const ANSWERS = ['move', 'cancel', 'decline'] as const;

/** What the client asked about a session, in their words, and the answer to it. */
export function AskPart({ session, ask, zone, mayWrite, onDone, onClose }: Props) {
  const t = useText('calendar');
  const say = useToast();
  const refusal = useRefusal();
  const { id, startsAt, client } = session;
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>(ask.kind === 'cannot-come' && ask.times.length === 0 ? 'cancel' : 'move');
  const [to, setTo] = useState(() => fieldsOf(ask.times[0] ?? startsAt, zone));
  const [reply, setReply] = useState('');
  const [missing, setMissing] = useState(false);
  const minute = minuteOf(to.time);
  const isWhen = to.date !== '' && !Number.isNaN(minute);
  const send = useMutation({
    mutationFn: () => answerAsk(id, { answer, reply: reply.trim() || null, ...(answer === 'move' && { startsAt: instantAt({ date: to.date, minute }, zone) }) }),
    onSuccess: async ({ overlaps }) => {
      onClose();
      await onDone();
      const said = t(`said.answer.${answer}`, { name: client.name });
      say(answer === 'move' && overlaps.length > 0 ? `${said} ${t('said.overlaps', { count: overlaps.length })}` : said);
    },
  });
  const press = () => {
    const lacks = answer === 'move' && !isWhen;
    setMissing(lacks);
    if (!lacks) send.mutate();
  };
  return (
    <section className={styles.ask} aria-label={t('ask.region', { name: client.name })}>
      <div>
        <b>{t(`ask.${ask.kind}`, { name: client.name })}</b>
        <Unreadable is={ask.unreadable ?? false} />
        {ask.text && <blockquote className="own">{t('ask.quoted', { words: ask.text })}</blockquote>}
      </div>
      {mayWrite && (
        <>
          {ask.times.length > 0 && (
            <Choices
              legend={t('ask.times')}
              name="ask-times"
              options={ask.times.map((instant) => ({ value: instant, label: writeWhen(civilOf(instant, zone)) }))}
              value={ask.times.find((instant) => answer === 'move' && same(fieldsOf(instant, zone), to)) ?? null}
              onChoose={(instant) => {
                setAnswer('move');
                setTo(fieldsOf(instant, zone));
              }}
            />
          )}
          <Choices legend={t('ask.answer')} name="ask-answer" options={ANSWERS.map((value) => ({ value, label: t(`ask.answer.${value}`) }))} value={answer} onChoose={setAnswer} />
          {answer === 'move' && (
            <div className={styles.when}>
              <TextField label={t('form.date')} type="date" value={to.date} error={missing && t('form.whenMissing')} onChange={(event) => setTo({ ...to, date: event.target.value })} />
              <TextField label={t('form.time')} type="time" value={to.time} onChange={(event) => setTo({ ...to, time: event.target.value })} />
            </div>
          )}
          <TextArea label={t('ask.reply', { name: client.name })} rows={2} maxLength={1000} value={reply} onChange={(event) => setReply(event.target.value)} />
          <Problem error={send.error} text={refusal(send.error)} />
          <div className={styles.acts}>
            <Button kind="main" busy={send.isPending} onClick={press}>
              {t(`ask.send.${answer}`)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function fieldsOf(instant: string, zone: string) {
  const { date, minute } = civilOf(instant, zone);
  return { date, time: timeOf(minute) };
}

const same = (a: { date: string; time: string }, b: { date: string; time: string }): boolean => a.date === b.date && a.time === b.time;
