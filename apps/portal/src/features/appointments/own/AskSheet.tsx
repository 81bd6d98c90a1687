import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { instantAt, minuteOf } from '../../../lib/zone';
import { Button, Problem, Sheet, TextArea, TextField, useToast } from '../../../ui';
import { askAbout, type AskBody, type OwnSession } from './api';
import styles from './own.module.css';
import { isChanged, useChanged, useRenewed } from './use-renewed';

interface Props {
  session: OwnSession;
  kind: AskBody['kind'];
  timeZone: string;
  onClose: () => void;
}

const MOST_TIMES = 3;
const NONE = { date: '', time: '' };

/** Asks for another time, or says that one cannot come. The session stands until the therapist answers. */
export function AskSheet({ session, kind, timeZone, onClose }: Props) {
  const t = useText('ownSessions');
  const say = useToast();
  const renewed = useRenewed();
  const changed = useChanged();
  const [text, setText] = useState('');
  const [times, setTimes] = useState(kind === 'other-time' ? [NONE] : []);
  const wholeTimes = times.filter(({ date, time }) => date !== '' && !Number.isNaN(minuteOf(time)));
  const half = times.some(({ date, time }) => (date === '') !== (time === ''));
  const [pressed, setPressed] = useState(false);
  const send = useMutation({
    mutationFn: () => {
      const instants = wholeTimes.map(({ date, time }) => instantAt({ date, minute: minuteOf(time) }, timeZone));
      return askAbout(session.id, { kind, text: text.trim() || null, times: [...new Set(instants)] });
    },
    onSuccess: async () => {
      onClose();
      await renewed();
      say(t('said.asked'));
    },
    onError: (error) => {
      changed(error);
      if (isChanged(error)) onClose();
    },
  });
  const change = (index: number, part: Partial<typeof NONE>) => setTimes(times.map((each, i) => (i === index ? { ...each, ...part } : each)));
  return (
    <Sheet open onClose={onClose} title={t(`sheet.${kind}`)}>
      <div className={styles.sheet}>
        {times.map((each, index) => (
          <div key={index} className={styles.time} role="group" aria-label={t('sheet.time', { number: index + 1 })}>
            <TextField label={t('sheet.date')} type="date" value={each.date} error={pressed && half && !each.date && each.time && t('sheet.half')} onChange={(event) => change(index, { date: event.target.value })} />
            <TextField label={t('sheet.clock')} type="time" value={each.time} error={pressed && half && each.date && !each.time && t('sheet.half')} onChange={(event) => change(index, { time: event.target.value })} />
          </div>
        ))}
        {kind === 'other-time' && times.length < MOST_TIMES && (
          <Button kind="text" icon="plus" small onClick={() => setTimes([...times, NONE])}>
            {t('sheet.more')}
          </Button>
        )}
        <TextArea own rows={3} maxLength={1000} label={t('sheet.words')} hint={t('sheet.wordsHint')} value={text} onChange={(event) => setText(event.target.value)} />
        <p className="soft">{t('sheet.who')}</p>
        <Problem error={send.error} />
        <Button
          kind="main"
          wide
          busy={send.isPending}
          onClick={() => {
            setPressed(true);
            if (!half) send.mutate();
          }}
        >
          {t('sheet.send')}
        </Button>
        <Button kind="text" wide onClick={onClose}>
          {t('sheet.leave')}
        </Button>
      </div>
    </Sheet>
  );
}
