import { useState } from 'react';
import { isWrongPassword, passwordFault, passwordRefusal } from '../../lib/password';
import { useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { PasswordField } from '../../ui/PasswordField';
import { Problem } from '../../ui/Problem';
import { useToast } from '../../ui/Toast';
import { changePassword } from './api';
import { CurrentPassword } from './CurrentPassword';

/** A new password, shown only once somebody wants one. */
export function PasswordCard() {
  const t = useText('account');
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={t('password.title')}
      padded
      end={
        open ? null : (
          <Button kind="text" small onClick={() => setOpen(true)}>
            {t('password.change')}
          </Button>
        )
      }
    >
      {open ? <PasswordForm onDone={() => setOpen(false)} /> : <p className="soft">{t('password.lead')}</p>}
    </Card>
  );
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText('account');
  const words = useText('entrance');
  const say = useToast();
  const { person } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const form = useSubmit({
    check: () => {
      const fault = passwordFault(password, words);
      return { ...(current ? {} : { current: t('password.currentMissing') }), ...(fault ? { password: fault } : {}) };
    },
    send: async () => {
      await changePassword(current, password);
      say(t('password.saved'));
      onDone();
    },
  });
  const refusal = passwordRefusal(form.error, words);
  const wrong = isWrongPassword(form.error);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <input className="vh" type="text" autoComplete="username" value={person.email} readOnly tabIndex={-1} aria-hidden />
      <CurrentPassword value={current} onType={setCurrent} fault={form.faults.current} error={form.error} />
      <PasswordField
        label={t('password.new')}
        hint={words('password.hint')}
        autoComplete="new-password"
        value={password}
        error={form.faults.password ?? refusal}
        onChange={(event) => setPassword(event.target.value)}
      />
      {!refusal && !wrong && <Problem error={form.error} />}
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('password.save')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {t('password.keep')}
        </Button>
      </div>
    </form>
  );
}
