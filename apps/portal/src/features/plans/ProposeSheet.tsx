import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button, Choices, Problem, Sheet, TextArea, TextField, useToast } from '../../ui';
import { AGREED, propose, type Agreed, type Proposal } from './api';
import styles from './plans.module.css';

const KINDS: readonly Proposal['kind'][] = ['other-time', 'smaller', 'pause', 'stop', 'other'];

/** What would suit better: one choice, a time if that is it, and words if they help. Nothing changes before the answer. */
export function ProposeSheet({ agreed, onClose }: { agreed: Agreed; onClose: () => void }) {
  const t = useText('plans');
  const say = useLocalized();
  const tell = useToast();
  const queries = useQueryClient();
  const { schedule } = agreed;
  const oneTime = 'times' in schedule && schedule.times.length === 1 ? schedule.times[0]! : null;
  const [kind, setKind] = useState<Proposal['kind'] | null>(null);
  const [time, setTime] = useState(oneTime ?? '');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const other = kind === 'other-time' && oneTime !== null && time !== oneTime && /^\d{2}:\d{2}$/.test(time) && 'times' in schedule ? { ...schedule, times: [time] } : undefined;
  const send = useMutation({
    mutationFn: (chosen: Proposal['kind']) => propose(agreed.id, { kind: chosen, text: text.trim() || undefined, schedule: other }),
    onSuccess: async () => {
      onClose();
      tell(t('proposed'));
      await queries.invalidateQueries({ queryKey: AGREED.queryKey });
    },
  });
  return (
    <Sheet open onClose={onClose} title={t('propose.title')}>
      <div className={styles.sheet}>
        <Choices
          legend={t('propose.legend', { title: say(agreed.exercise.title) })}
          name="kind"
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChoose={(value) => {
            setKind(value);
            setAsked(false);
          }}
        />
        {kind === 'other-time' && oneTime !== null && (
          <TextField label={t('propose.time')} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        )}
        <TextArea rows={3} own label={t('propose.words')} hint={t('propose.wordsHint')} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        <p className="soft">{t('propose.who')}</p>
        <div aria-live="polite">{asked && <p className={styles.missing}>{t('propose.missing')}</p>}</div>
        <Problem error={send.error} />
        <Button kind="main" wide busy={send.isPending} onClick={() => (kind ? send.mutate(kind) : setAsked(true))}>
          {t('propose.send')}
        </Button>
        <Button kind="text" wide onClick={onClose}>
          {t('propose.leave')}
        </Button>
      </div>
    </Sheet>
  );
}
