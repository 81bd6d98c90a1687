import { useMutation } from '@tanstack/react-query';
import type { PlanSections, SafetyPlan } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { Button, Problem, Strip } from '../../ui';
import { DifferenceView } from './DifferenceView';
import { SavedLine } from './SavedLine';
import styles from './write.module.css';

interface Props {
  own: boolean;
  mine: PlanSections;
  theirs: SafetyPlan;
  onMine: () => Promise<unknown>;
  onTheirs: () => void;
}

/** Somebody else saved in the meantime: what they changed is shown, and a person decides which one stays. */
export function Conflict({ own, mine, theirs, onMine, onTheirs }: Props) {
  const t = useText('safetyPlan');
  const save = useMutation({ mutationFn: onMine });
  return (
    <Strip tone="amber" icon="alert" role="alert">
      <p>{t('conflict')}</p>
      <div className={styles.theirs}>
        <h3>{t('conflict.what')}</h3>
        <SavedLine plan={theirs} own={own} />
        <DifferenceView was={mine} now={theirs} />
      </div>
      <Problem error={save.error} />
      <div className={styles.acts}>
        <Button onClick={onTheirs}>{t('conflict.theirs')}</Button>
        <Button kind="text" busy={save.isPending} onClick={() => save.mutate()}>
          {t('conflict.mine')}
        </Button>
      </div>
    </Strip>
  );
}
