import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, Choices, Problem, Sheet, useToast } from '../../../ui';
import type { TodayItem } from '../api';
import styles from '../TodayPage.module.css';
import { sayNotThisTime, takeBackNotThisTime } from './api';
import { Reply } from './Reply';

export interface NotThisTimeProps {
  item: TodayItem;
  /** Where doing it goes on, or begins. */
  begin: string;
  onClose: () => void;
  /** Asks when it shall come back. */
  onLater: (item: TodayItem) => void;
}

/**
 * Why not this time: six reasons, none better than another, each understood and answered with a next step of its own.
 * Only leaving it is told to the server, with its reason, and can be undone.
 */
export function NotThisTime({ item, begin, onClose, onLater }: NotThisTimeProps) {
  const t = useText('leave');
  const say = useLocalized();
  const tell = useToast();
  const queries = useQueryClient();
  const { therapist } = useSession();
  const [reason, setReason] = useState<NotThisTimeReason | null>(null);
  const [asked, setAsked] = useState(false);
  const reply = useRef<HTMLDivElement>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ['today'] });
  const undo = () => takeBackNotThisTime(item.id).then(refresh);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (why: NotThisTimeReason) => sayNotThisTime(item.id, why),
    onSuccess: async () => {
      onClose();
      tell(t('left'), undo);
      await refresh();
    },
  });
  // On a small phone the answer would come below what is seen.
  useLayoutEffect(() => {
    if (reason || asked) reply.current?.scrollIntoView({ block: 'nearest' });
  }, [reason, asked]);
  const name = therapist?.name ?? t('yourTherapist');
  return (
    <Sheet open onClose={onClose} title={t('title')}>
      <div className={styles.reasons}>
        <Choices
          legend={t('legend', { title: say(item.exercise.title) })}
          legendHidden
          name="reason"
          options={NOT_THIS_TIME_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
          value={reason}
          onChoose={(value) => {
            setReason(value);
            setAsked(false);
          }}
        />
      </div>
      <div aria-live="polite" ref={reply} className={styles.reply}>
        {reason && <Reply item={item} reason={reason} begin={begin} onLater={() => onLater(item)} />}
        {asked && <p>{t('missing')}</p>}
        {reason && <p className={styles.whoSees}>{t(reason === 'not_safe' ? 'whoSees.notSafe' : 'whoSees', { name })}</p>}
      </div>
      <Problem error={error} />
      <div className={styles.sheetEnd}>
        <Button kind="text" wide onClick={onClose}>
          {t('keepOpen')}
        </Button>
        <Button kind="quiet" wide busy={isPending} onClick={() => (reason ? mutate(reason) : setAsked(true))}>
          {t('leaveIt')}
        </Button>
      </div>
    </Sheet>
  );
}
