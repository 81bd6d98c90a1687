import { useMutation } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { Button, Chip, Initials, Problem, useToast } from '../../ui';
import { endAbsence, stopCovering, type Absence } from './api';
import styles from './Away.module.css';
import { useRenew } from './use-renew';
import { useSpan } from './use-span';

interface Props {
  absence: Absence;
  /** Whose it is to the reader: their own, one they cover, or somebody else's. */
  who: 'own' | 'covering' | 'other';
  /** Left out when it is not theirs to change. */
  onEdit?: () => void;
}

/** One absence: who, when, who covers, what clients read; and what can be done about it. */
export function AbsenceRow({ absence, who, onEdit }: Props) {
  const t = useText('absences');
  const say = useToast();
  const renew = useRenew();
  const span = useSpan();
  const done = (text: string) => async () => {
    await renew();
    say(text);
  };
  const end = useMutation({ mutationFn: () => endAbsence(absence.id), onSuccess: done(t(absence.state === 'now' ? 'ended' : 'calledOff')) });
  const stop = useMutation({ mutationFn: () => stopCovering(absence.id), onSuccess: done(t('stopped')) });
  const { name } = absence.member;
  const cover = who === 'covering' ? null : absence.cover ? t('coveredBy', { name: absence.cover.name }) : t('uncovered');
  return (
    <li className={`row ${styles.row}`}>
      {who !== 'own' && <Initials name={name} />}
      <span className={styles.what}>
        <b>{who === 'own' ? span(absence) : name}</b>
        <span className={styles.below}>{[who === 'own' ? null : span(absence), cover].filter(Boolean).join(' · ')}</span>
        {absence.note && <span className={styles.below}>{t('noteReads', { note: absence.note })}</span>}
        <Problem error={end.error ?? stop.error} />
      </span>
      {absence.state === 'now' && <Chip tone="teal">{t('now')}</Chip>}
      <span className="acts">
        {who === 'covering' && (
          <Button kind="text" busy={stop.isPending} onClick={() => stop.mutate()}>
            {t('stop')}
            <span className="vh">{name}</span>
          </Button>
        )}
        {onEdit && (
          <>
            <Button onClick={onEdit}>
              {t('edit')}
              <span className="vh">{span(absence)}</span>
            </Button>
            <Button kind="text" busy={end.isPending} onClick={() => end.mutate()}>
              {t(absence.state === 'now' ? (who === 'own' ? 'back' : 'isBack') : 'callOff')}
              <span className="vh">{span(absence)}</span>
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
