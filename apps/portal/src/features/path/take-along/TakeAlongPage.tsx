import { useMutation } from '@tanstack/react-query';
import { ApiError } from '../../../lib/problem';
import { useLanguage, useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Icon, Problem, Strip } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import path from '../Path.module.css';
import { saveAnswers, type Form } from './save-answers';
import styles from './take-along.module.css';

const HOLDS = ['entries', 'comments', 'begun', 'agreed', 'safetyPlan'] as const;

/** All my answers as a file: what it holds, who could read it, and in which of two forms. */
export function TakeAlongPage() {
  const t = useText('path');
  const language = useLanguage();
  const { mutate, isPending, variables, error, isSuccess } = useMutation({ mutationFn: (form: Form) => saveAnswers(form, language) });
  useTitle(t('along'));
  const slowDown = error instanceof ApiError && error.code === 'answers.slow_down';
  return (
    <div className={path.page}>
      <BackLink to="/path">{t('title')}</BackLink>
      <div className={path.head}>
        <h1>{t('along')}</h1>
        <p className="soft">{t('alongLead')}</p>
      </div>
      <ul className={styles.holds}>
        {HOLDS.map((each) => (
          <li key={each}>
            <Icon name="check" />
            <span>{t(`along.${each}`)}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t('along.files')}</p>
      <Strip icon="lock">
        <p>{t('along.beware')}</p>
      </Strip>
      <div className={styles.forms}>
        <Button kind="main" icon="save" wide busy={isPending && variables === 'html'} onClick={() => mutate('html')}>
          {t('along.html')}
        </Button>
        <p className="soft">{t('along.htmlHint')}</p>
        <Button icon="save" wide busy={isPending && variables === 'json'} onClick={() => mutate('json')}>
          {t('along.json')}
        </Button>
        <p className="soft">{t('along.jsonHint')}</p>
      </div>
      <Problem error={error} text={slowDown ? t('along.slowDown') : null} />
      {isSuccess && (
        <Strip tone="teal" icon="check" role="status">
          <p>{t('along.saved')}</p>
        </Strip>
      )}
    </div>
  );
}
