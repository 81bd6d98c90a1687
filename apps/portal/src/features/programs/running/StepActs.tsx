import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Problem, Sheet, useToast } from '../../../ui';
import { openStep, skipStep, type Enrolment, type TakenStep } from '../api';
import styles from '../path/path.module.css';
import { useAct } from './use-act';

interface Props {
  enrolment: Enrolment;
  step: TakenStep;
  title: string;
  name: string;
}

/** Opens a step now, whatever it waits for, or sets it aside after saying what that means. */
export function StepActs({ enrolment, step, title, name }: Props) {
  const t = useText('programs');
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const open = useAct(enrolment, () => openStep(enrolment.id, step.id), () => tell(t('openNow.done', { title, name })));
  const skip = useAct(enrolment, () => skipStep(enrolment.id, step.id), () => {
    setAsking(false);
    tell(t('skip.done', { title }));
  });
  return (
    <div className={`${styles.below} no-print`}>
      <div className={styles.acts}>
        {step.state === 'waiting' && enrolment.state === 'running' && (
          <Button kind="text" icon="play" busy={open.isPending} onClick={() => open.mutate()}>
            {t('openNow')}
            <span className="vh">: {title}</span>
          </Button>
        )}
        <Button kind="text" onClick={() => setAsking(true)}>
          {t('skip')}
          <span className="vh">: {title}</span>
        </Button>
      </div>
      <Problem error={open.error} />
      <Sheet form="dialog" open={asking} onClose={() => setAsking(false)} title={t('skip.ask', { title })}>
        <p className="soft">{t('skip.more', { name })}</p>
        <Problem error={skip.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
          <Button kind="main" busy={skip.isPending} onClick={() => skip.mutate()}>
            {t('skip')}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}
