import { useState } from 'react';
import { useFocusOnMount } from '../../lib/focus';
import { isWrongPassword } from '../../lib/password';
import { ApiError } from '../../lib/problem';
import { refreshSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Problem';
import styles from './AccountPage.module.css';
import { beginEnrolment, confirmEnrolment, type Enrolment as Begun } from './api';
import { CurrentPassword } from './CurrentPassword';
import { QrCode } from './QrCode';

interface Props {
  /** With the recovery codes, which are shown this once. */
  onConfirmed: (codes: string[]) => void;
  onCancel?: () => void;
}

/** Password first, then the picture and the first code of the app. */
export function Enrolment({ onConfirmed, onCancel }: Props) {
  const [begun, setBegun] = useState<Begun | null>(null);
  if (!begun) return <PasswordStep onBegun={setBegun} onCancel={onCancel} />;
  return <CodeStep begun={begun} onConfirmed={onConfirmed} onCancel={onCancel} />;
}

function PasswordStep({ onBegun, onCancel }: { onBegun: (begun: Begun) => void; onCancel?: () => void }) {
  const t = useText('account');
  const [password, setPassword] = useState('');
  const form = useSubmit({
    check: () => (password ? {} : { password: t('password.currentMissing') }),
    send: async () => onBegun(await beginEnrolment(password)),
  });
  const wrong = isWrongPassword(form.error);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <CurrentPassword value={password} onType={setPassword} fault={form.faults.password} error={form.error} hint={t('factor.whyPassword')} />
      {!wrong && <Problem error={form.error} />}
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('factor.goOn')}
        </Button>
        {onCancel && (
          <Button kind="text" onClick={onCancel}>
            {t('factor.leave')}
          </Button>
        )}
      </div>
    </form>
  );
}

function CodeStep({ begun, onConfirmed, onCancel }: Props & { begun: Begun }) {
  const t = useText('account');
  const [code, setCode] = useState('');
  const first = useFocusOnMount<HTMLParagraphElement>();
  const typed = code.replace(/\s+/g, '');
  const form = useSubmit({
    check: () => (/^\d{6}$/.test(typed) ? {} : { code: t('factor.codeMissing') }),
    send: async () => {
      const { recoveryCodes } = await confirmEnrolment(typed);
      onConfirmed(recoveryCodes);
      await refreshSession();
    },
  });
  const refused = form.error instanceof ApiError && form.error.code === 'second_factor.refused';
  return (
    <form className={styles.steps} noValidate onSubmit={form.onSubmit}>
      <div className={styles.step}>
        <p tabIndex={-1} ref={first}>
          <b>{t('factor.scan')}</b>
        </p>
        <QrCode text={begun.uri} label={t('factor.qr')} />
        <p className="soft">{t('factor.byHand')}</p>
        <p className={styles.secret}>{begun.secret.match(/.{1,4}/g)?.join(' ')}</p>
      </div>
      <div className="form">
        <TextField
          label={t('factor.code')}
          className="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          value={code}
          error={form.faults.code ?? (refused && t('factor.codeRefused'))}
          onChange={(event) => setCode(event.target.value)}
        />
        {!refused && <Problem error={form.error} />}
        <div className="form-end">
          <Button kind="main" type="submit" busy={form.busy}>
            {t('factor.confirm')}
          </Button>
          {onCancel && (
            <Button kind="text" onClick={onCancel}>
              {t('factor.leave')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
