import { useState } from 'react';
import { useFragmentToken } from '../../lib/fragment';
import { passwordFault, passwordRefusal } from '../../lib/password';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink } from '../../ui/Button';
import { PasswordField } from '../../ui/PasswordField';
import { Problem } from '../../ui/Problem';
import { confirmReset } from './api';
import { Arrived } from './Arrived';

/** Behind the link of the reset mail (`/reset#token`): a new password. */
export function ResetPage() {
  const t = useText('entrance');
  const token = useFragmentToken();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  useTitle(t('reset.tab'));

  const form = useSubmit({
    check: () => {
      const fault = passwordFault(password, t);
      return fault ? { password: fault } : {};
    },
    send: async () => {
      await confirmReset(token, password);
      setDone(true);
    },
  });
  const refusal = passwordRefusal(form.error, t);
  const used = !token || (form.error instanceof ApiError && form.error.code === 'password_reset.used_or_expired');

  if (done) {
    return (
      <>
        <Arrived title={t('reset.doneTitle')} text={t('reset.done')} />
        <ButtonLink kind="main" wide to="/sign-in">
          {t('reset.goOn')}
        </ButtonLink>
      </>
    );
  }
  if (used) {
    return (
      <>
        <Arrived title={t('reset.usedTitle')} text={t('reset.used')} />
        <ButtonLink kind="main" wide to="/forgotten-password">
          {t('reset.ask')}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <div>
        <h1>{t('reset.title')}</h1>
        <p>{t('reset.lead')}</p>
      </div>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <PasswordField
          label={t('reset.password')}
          hint={t('password.hint')}
          autoComplete="new-password"
          value={password}
          error={form.faults.password ?? refusal}
          onChange={(event) => setPassword(event.target.value)}
        />
        {!refusal && <Problem error={form.error} />}
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('reset.submit')}
        </Button>
      </form>
    </>
  );
}
