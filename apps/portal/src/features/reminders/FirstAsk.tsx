import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { pushState, turnPushOn } from '../../lib/push';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Icon, Problem } from '../../ui';
import { bodyOf, saveSettings, SETTINGS } from './api';
import styles from './Reminders.module.css';

type Answer = 'email' | 'push' | 'no';

/** Asks once whether reminders would help, after something was done. Any answer is kept, and asked about no more. */
export function FirstAsk() {
  const t = useText('reminders');
  const queries = useQueryClient();
  const { data: settings } = useQuery(SETTINGS);
  const { data: here } = useQuery({ queryKey: ['reminders', 'here'], queryFn: pushState, staleTime: 0 });
  const [answered, setAnswered] = useState<Answer | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (answer: Answer) => {
      if (!settings) return null;
      if (answer === 'push') await turnPushOn();
      return saveSettings({ ...bodyOf(settings), email: answer === 'email', push: answer === 'push' });
    },
    onSuccess: (_, answer) => {
      setAnswered(answer);
      void queries.invalidateQueries({ queryKey: ['reminders'] });
    },
  });
  if (answered) {
    return (
      <p className={styles.answered} role="status">
        <Icon name="check" />
        <span>
          {t(`ask.answered.${answered}`)} <Link to="/account/reminders">{t('ask.settings')}</Link>
        </span>
      </p>
    );
  }
  if (!settings || settings.chosen || here === undefined) return null;
  return (
    <section className={`card ${styles.ask}`} aria-labelledby="first-ask">
      <h2 id="first-ask">{t('ask.title')}</h2>
      <p>{t('ask.text')}</p>
      <div className={styles.answers}>
        {settings.mailPossible && (
          <Button icon="mail" wide busy={isPending} onClick={() => mutate('email')}>
            {t('ask.email')}
          </Button>
        )}
        {here === 'off' && (
          <Button icon="device" wide busy={isPending} onClick={() => mutate('push')}>
            {t('ask.push')}
          </Button>
        )}
        <Button kind="text" wide busy={isPending} onClick={() => mutate('no')}>
          {t('ask.no')}
        </Button>
      </div>
      <Problem error={error} text={error && here === 'off' ? t('ask.notOn') : null} />
    </section>
  );
}
