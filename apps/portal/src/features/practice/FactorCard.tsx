import { useMutation } from '@tanstack/react-query';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Card, Problem, Strip, Switch, useToast } from '../../ui';
import { changePractice } from './api';
import styles from './Practice.module.css';

/**
 * Whether staff need a second factor. It takes effect at once and can be taken back at once, unless whoever switched
 * it on has none yet: they are led to set theirs up first.
 */
export function FactorCard({ required, onSaved }: { required: boolean; onSaved: () => Promise<void> }) {
  const t = useText('practice');
  const say = useToast();
  const { practice, secondFactor } = useSession();
  const change = useMutation({
    mutationFn: (secondFactorRequired: boolean) => changePractice({ secondFactorRequired }),
    onSuccess: async (_, on) => {
      await onSaved();
      const leads = on && !secondFactor.enrolled;
      say(t(on ? 'factor.on' : 'factor.off'), leads ? undefined : () => change.mutate(!on));
    },
  });
  return (
    <Card title={t('factor.title')} padded>
      <div className={styles.factor}>
        <Switch
          label={t('factor.label')}
          hint={t('factor.hint')}
          checked={change.isPending ? change.variables : required}
          onChange={(event) => !change.isPending && change.mutate(event.target.checked)}
        />
        {!required && (
          <Strip tone={practice?.demo ? 'plain' : 'amber'} icon="alert">
            {t(practice?.demo ? 'factor.demo' : 'factor.warning')}
          </Strip>
        )}
        {!required && !secondFactor.enrolled && <p className="soft">{t('factor.youToo')}</p>}
        <Problem error={change.error} />
      </div>
    </Card>
  );
}
