import { useState } from 'react';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Choices } from '../../ui';
import type { NewPartnerLink, PartnerGoal } from './api';
import { InviteForm } from './InviteForm';
import styles from './partner.module.css';

const LIKELY = ['fine', 'hard', 'unsafe', 'unsure'] as const;
type Likely = (typeof LIKELY)[number];

interface Props {
  today: string;
  assignmentId: string;
  goals: readonly PartnerGoal[];
  onMade: (link: NewPartnerLink) => Promise<void>;
  onLeave: () => void;
}

/**
 * Before anything else, what is likely when this person sees "not today". It is asked for the client alone: the answer is sent
 * nowhere. "Unsafe" leads to no link, and says that this is a good way too.
 */
export function Invite({ onLeave, ...form }: Props) {
  const t = useText('partner');
  const [likely, setLikely] = useState<Likely | null>(null);
  const [goOn, setGoOn] = useState(false);
  return (
    <div className={`card card-pad ${styles.invite}`}>
      <div>
        <Choices
          legend={t('safe.legend')}
          describedBy="safe-hint"
          name="likely"
          options={LIKELY.map((value) => ({ value, label: t(`safe.${value}`) }))}
          value={likely}
          onChoose={(value) => {
            setLikely(value);
            setGoOn(false);
          }}
        />
        <p className="hint" id="safe-hint">
          {t('safe.hint')}
        </p>
      </div>
      <div aria-live="polite">
        {likely === 'unsafe' && <p>{t('safe.stop')}</p>}
        {likely === 'unsure' && <p>{t('safe.wait')}</p>}
      </div>
      {likely === 'unsafe' && (
        <ButtonLink wide to="/hard-moment">
          {t('safe.help')}
        </ButtonLink>
      )}
      {likely === 'unsure' && !goOn && (
        <Button wide onClick={() => setGoOn(true)}>
          {t('safe.goOn')}
        </Button>
      )}
      {(likely === 'fine' || likely === 'hard' || (likely === 'unsure' && goOn)) && <InviteForm {...form} />}
      <Button kind="text" wide onClick={onLeave}>
        {t('cancel')}
      </Button>
    </div>
  );
}
