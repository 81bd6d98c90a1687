import { useState } from 'react';
import { Link } from '../../lib/router';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Problem';
import { askForReset } from './api';
import { Arrived } from './Arrived';

/** Asks for a reset link. What it says afterwards never tells whether the email belongs to someone. */
export function ForgottenPasswordPage() {
  const t = useText('entrance');
  const words = useText('session');
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  useTitle(t('forgotten.tab'));

  const form = useSubmit({
    check: () => (email.trim() ? {} : { email: words('signIn.emailMissing') }),
    send: async () => {
      await askForReset(email.trim());
      setSentTo(email.trim());
    },
  });

  if (sentTo) {
    return (
      <>
        <Arrived title={t('forgotten.sentTitle')} text={t('forgotten.sent', { email: sentTo })} />
        <p className="soft">{t('forgotten.sentMore')}</p>
        <div className="form">
          <ButtonLink wide to="/sign-in">
            {t('toSignIn')}
          </ButtonLink>
          <Button kind="text" small onClick={() => setSentTo(null)}>
            {t('forgotten.again')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <div>
        <h1>{t('forgotten.title')}</h1>
        <p>{t('forgotten.lead')}</p>
      </div>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextField
          label={words('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          error={form.faults.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Problem error={form.error} />
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('forgotten.submit')}
        </Button>
        <Link className="btn btn-text btn-small" to="/sign-in">
          {t('toSignIn')}
        </Link>
      </form>
    </>
  );
}
