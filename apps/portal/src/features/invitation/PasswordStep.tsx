import { useState } from 'react';
import { Link } from '../../lib/router';
import { useEnter } from '../../lib/enter';
import { useFocusOnMount } from '../../lib/focus';
import { passwordFault, passwordRefusal } from '../../lib/password';
import { ApiError } from '../../lib/problem';
import type { Next } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { PasswordField } from '../../ui/PasswordField';
import { Problem } from '../../ui/Problem';
import type { Invitation } from './api';

interface Props {
  invitation: Invitation;
  send: (password: string) => Promise<{ next: Next }>;
}

/** Chooses a password, or proves an account that is already there, and goes in. */
export function PasswordStep({ invitation, send }: Props) {
  const t = useText('invitation');
  const words = useText('entrance');
  const signIn = useText('session');
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { hasAccount, kind, practice, invitedBy, email } = invitation;

  const form = useSubmit({
    check: () => {
      const fault = hasAccount ? !password && signIn('signIn.passwordMissing') : passwordFault(password, words);
      return fault ? { password: fault } : {};
    },
    send: async () => enter((await send(password)).next),
  });
  const refusal = passwordRefusal(form.error, words);
  const wrong = hasAccount && form.error instanceof ApiError && [401, 422].includes(form.error.status) && !refusal;

  return (
    <>
      <div>
        <h1 tabIndex={-1} ref={heading}>
          {t(hasAccount ? 'password.titleKnown' : 'password.title')}
        </h1>
        <p>
          {kind === 'member' && `${t('member.lead', { practice: practice.name, by: invitedBy ?? 'none' })} `}
          {t(hasAccount ? 'password.leadKnown' : 'password.lead', { email })}
        </p>
      </div>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <input className="vh" type="text" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden />
        <PasswordField
          label={t(hasAccount ? 'password.known' : 'password.new')}
          hint={hasAccount ? undefined : words('password.hint')}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          value={password}
          error={form.faults.password ?? refusal ?? (wrong && t('password.wrong'))}
          onChange={(event) => setPassword(event.target.value)}
        />
        {!refusal && !wrong && <Problem error={form.error} />}
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('password.submit')}
        </Button>
        {hasAccount && (
          <Link className="btn btn-text btn-small" to="/forgotten-password">
            {signIn('signIn.forgotten')}
          </Link>
        )}
      </form>
    </>
  );
}
