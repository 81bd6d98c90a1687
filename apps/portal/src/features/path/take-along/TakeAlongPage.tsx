import { useMutation } from '@tanstack/react-query';
import { Fragment } from 'react';
import { ApiError } from '../../../lib/problem';
import { useLanguage, useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, Icon, Problem, Strip } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import path from '../Path.module.css';
import { saveAnswers, type Form } from './save-answers';
import styles from './take-along.module.css';

const HOLDS = ['entries', 'comments', 'messages', 'begun', 'agreed', 'signed', 'safetyPlan', 'files'] as const;
const WHY: Partial<Record<string, 'along.slowDown' | 'along.cutOff'>> = { 'answers.slow_down': 'along.slowDown', 'answers.cut_off': 'along.cutOff' };
const FORMS: readonly Form[] = ['zip', 'html', 'json'];

/** All my answers as a file: what it holds, who could read it, and in which form. */
export function TakeAlongPage() {
  const t = useText('path');
  const language = useLanguage();
  const { mutate, isPending, variables, error, isSuccess } = useMutation({ mutationFn: (form: Form) => saveAnswers(form, language) });
  useTitle(t('along'));
  const why = error instanceof ApiError ? WHY[error.code] : undefined;
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
      <Strip icon="lock">
        <p>{t('along.beware')}</p>
      </Strip>
      <div className={styles.forms}>
        {FORMS.map((form, index) => (
          <Fragment key={form}>
            <Button kind={index === 0 ? 'main' : 'quiet'} icon="save" wide busy={isPending && variables === form} onClick={() => mutate(form)}>
              {t(`along.${form}`)}
            </Button>
            <p className="soft">{t(`along.${form}Hint`)}</p>
          </Fragment>
        ))}
      </div>
      <Problem error={error} text={why ? t(why) : null} />
      {isSuccess && (
        <Strip tone="teal" icon="check" role="status">
          <p>{t('along.saved')}</p>
        </Strip>
      )}
    </div>
  );
}
