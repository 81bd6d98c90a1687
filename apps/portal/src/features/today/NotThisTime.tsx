import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocalized } from '../../lib/localized';
import { beginResponse, doingAddress } from '../../lib/response-draft';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Choices, Problem, Sheet, useToast } from '../../ui';
import { sayNotThisTime, takeBackNotThisTime, type TodayItem } from './api';
import styles from './TodayPage.module.css';

export interface NotThisTimeProps {
  item: TodayItem;
  onClose: () => void;
}

/**
 * Why not this time: six reasons, none better than another. "Too big" offers the smaller version at once; every
 * other one asks whether another time today would do. Only leaving it is told to the server, and can be undone.
 */
export function NotThisTime({ item, onClose }: NotThisTimeProps) {
  const t = useText('today');
  const say = useLocalized();
  const tell = useToast();
  const queries = useQueryClient();
  const [reason, setReason] = useState<NotThisTimeReason | null>(null);
  const [asked, setAsked] = useState(false);
  const [smallId] = useState(beginResponse);
  const refresh = () => queries.invalidateQueries({ queryKey: ['today'] });
  const undo = () => void takeBackNotThisTime(item.id).then(refresh, () => tell(t('notUndone')));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (why: NotThisTimeReason) => sayNotThisTime(item.id, why),
    onSuccess: async () => {
      onClose();
      tell(t('left'), undo);
      await refresh();
    },
  });
  const { smaller } = item.exercise;
  const small = smaller && reason === 'too_big' && (
    <div className={styles.smaller}>
      <h3>{t('smaller.title')}</h3>
      <p>{item.smallestDose ?? say(smaller.about)}</p>
      <ButtonLink
        kind="main"
        wide
        to={doingAddress({ assignmentId: item.assignmentId, responseId: smallId, occasionId: item.id, smaller: true })}
      >
        {t('smaller.do', { minutes: smaller.minutes })}
      </ButtonLink>
    </div>
  );
  return (
    <Sheet open onClose={onClose} title={t('notThisTime')}>
      <div className={styles.reasons}>
        <Choices
          legend={t('reason.legend', { title: say(item.exercise.title) })}
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
      <div aria-live="polite">
        {small}
        {reason && !small && <p className="soft">{t('thanks')}</p>}
        {reason === 'not_safe' && <p className={styles.unsafe}>{t('notSafe')}</p>}
        {asked && <p className={styles.unsafe}>{t('reason.missing')}</p>}
      </div>
      <Problem error={error} />
      <div className={styles.sheetEnd}>
        <Button kind="text" wide onClick={onClose}>
          {t('anotherTime')}
        </Button>
        <Button kind={small ? 'text' : 'quiet'} wide busy={isPending} onClick={() => (reason ? mutate(reason) : setAsked(true))}>
          {t('leaveIt')}
        </Button>
      </div>
    </Sheet>
  );
}
