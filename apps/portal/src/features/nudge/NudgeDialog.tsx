import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { useText } from '../../lib/texts';
import { Button, Problem, SelectField, Sheet, Strip, useToast, Wait } from '../../ui';
import { listActive, logKey, readOutlook, sendNudge, type ClientOfNudge, type Outlook } from './api';
import styles from './nudge.module.css';

export interface NudgeDialogProps {
  client: ClientOfNudge;
  onClose: () => void;
}

/** A nudge by hand: the words as the client will read them, by which way and when, before it goes out. */
export function NudgeDialog({ client, onClose }: NudgeDialogProps) {
  const t = useText('nudge');
  const say = useToast();
  const title = useLocalized();
  const words = useOutlookWords();
  const queries = useQueryClient();
  const [about, setAbout] = useState('');
  const active = useQuery({ queryKey: ['client', client.id, 'assignments', 'active'], queryFn: () => listActive(client.id) });
  const outlook = useQuery({
    queryKey: ['client', client.id, 'nudge', about],
    queryFn: () => readOutlook(client.id, about || undefined),
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const send = useMutation({
    mutationFn: () => sendNudge(client.id, about || undefined),
    onSuccess: async (sent) => {
      onClose();
      say(words(sent));
      await queries.invalidateQueries({ queryKey: logKey(client.id) });
    },
    // What it would be has changed in the meantime: the dialog says what it is now.
    onError: () => void outlook.refetch(),
  });
  const { data } = outlook;
  const silentNow = send.error instanceof ApiError && send.error.code === 'nudge.silent';
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('ask', { name: client.name })}>
      <div className="form">
        <p className="soft">{t('lead')}</p>
        <SelectField label={t('about')} hint={t('about.hint')} value={about} onChange={(event) => setAbout(event.target.value)}>
          <option value="">{t('about.any')}</option>
          {active.data?.items.map(({ id, exercise }) => (
            <option key={id} value={id}>
              {title(exercise.title)}
            </option>
          ))}
        </SelectField>
        <Problem error={outlook.error} onRetry={() => void outlook.refetch()} />
        {!data && !outlook.error && <Wait />}
        {data && (
          <>
            <blockquote className={styles.words} lang={data.language}>
              <p>
                <b>{data.title}</b>
              </p>
              <p>{data.text}</p>
            </blockquote>
            <div aria-live="polite">
              {data.silent ? (
                <Strip tone="amber" icon="clock">
                  <p>{t(`silent.${data.silent}`, { name: client.name })}</p>
                </Strip>
              ) : (
                <p>{words(data)}</p>
              )}
            </div>
          </>
        )}
        {!silentNow && <Problem error={send.error} />}
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {t('leave')}
          </Button>
          {data && !data.silent && (
            <Button kind="main" busy={send.isPending} onClick={() => send.mutate()}>
              {t('send')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}

/** Later than this is not "now". */
const SOON_MS = 60_000;

/** By which ways and when, in a sentence, by the client's clock. */
function useOutlookWords(): (outlook: Outlook) => string {
  const t = useText('nudge');
  const { date, time } = useDates();
  return ({ goesOutAt, channels, timeZone }) => {
    const ways = channels.length === 2 ? 'both' : (channels[0] ?? 'push');
    if (!goesOutAt || Date.parse(goesOutAt) - Date.now() < SOON_MS) return t(`now.${ways}`);
    return t(`then.${ways}`, { date: date(goesOutAt, 'weekday', timeZone), time: time(goesOutAt, timeZone) });
  };
}
