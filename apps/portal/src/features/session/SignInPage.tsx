import { useState } from 'react';
import { Link, Navigate, useLocation } from '../../lib/router';
import { ApiError } from '../../lib/problem';
import { useDestination, useEnter } from '../../lib/enter';
import { useSessionQuery } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { PasswordField } from '../../ui/PasswordField';
import { Problem } from '../../ui/Problem';
import { Strip } from '../../ui/Strip';
import { signIn } from './api';

/** Email and password. The two refusals read the same, whoever the email belongs to. */
export function SignInPage() {
  const t = useText('session');
  const enter = useEnter();
  const destination = useDestination();
  const signedOut = useLocation().hash === '#signed-out';
  const { data: session } = useSessionQuery();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(t('signIn.tab'));

  const form = useSubmit({
    check: () => ({
      ...(email.trim() ? {} : { email: t('signIn.emailMissing') }),
      ...(password ? {} : { password: t('signIn.passwordMissing') }),
    }),
    send: async () => enter((await signIn(email.trim(), password)).next),
  });
  const refused = form.error instanceof ApiError && form.error.status === 401;

  if (session?.next === 'done' && !form.busy) return <Navigate to={destination} replace />;
  return (
    <>
      <div>
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.lead')}</p>
      </div>
      {signedOut && (
        <Strip tone="teal" icon="check" role="status">
          {t('signedOut')}
        </Strip>
      )}
      <form className="form" aria-label={t('signIn.form')} noValidate onSubmit={form.onSubmit}>
        <TextField
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          error={form.faults.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <PasswordField
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          error={form.faults.password ?? (refused && t('signIn.refused'))}
          onChange={(event) => setPassword(event.target.value)}
        />
        {!refused && <Problem error={form.error} />}
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('signIn.submit')}
        </Button>
        <Link className="btn btn-text btn-small" to="/forgotten-password">
          {t('signIn.forgotten')}
        </Link>
      </form>
    </>
  );
}
