import { useState } from 'react';
import { refreshSession, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { useToast } from '../../ui/Toast';
import { Enrolment } from './Enrolment';
import { RecoveryCodes } from './RecoveryCodes';
import { RemoveFactorForm, RenewCodesForm } from './SecondFactorForms';

type Task = 'enrol' | 'renew' | 'remove' | null;

/** The second step of signing in: on or off, new recovery codes, taking it away where the practice allows. */
export function SecondFactorCard() {
  const t = useText('account');
  const say = useToast();
  const { secondFactor } = useSession();
  const [task, setTask] = useState<Task>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const close = () => {
    setTask(null);
    setCodes(null);
  };
  const chip = secondFactor.enrolled ? (
    <Chip tone="teal" icon="check">
      {t('factor.on')}
    </Chip>
  ) : (
    <Chip>{t('factor.off')}</Chip>
  );

  return (
    <Card title={t('factor.title')} end={chip} padded>
      {codes && (
        <div className="form">
          <RecoveryCodes codes={codes} />
          <div className="form-end">
            <Button kind="main" onClick={close}>
              {t('factor.codesKept')}
            </Button>
          </div>
        </div>
      )}
      {!codes && task === 'enrol' && (
        <Enrolment onConfirmed={setCodes} onCancel={close} />
      )}
      {!codes && task === 'renew' && <RenewCodesForm onDone={setCodes} onCancel={close} />}
      {!codes && task === 'remove' && (
        <RemoveFactorForm
          onCancel={close}
          onDone={() => {
            close();
            say(t('factor.removed'));
            void refreshSession();
          }}
        />
      )}
      {!codes && task === null && (
        <div className="form">
          <p className="soft">{t(secondFactor.enrolled ? 'factor.leadOn' : 'factor.leadOff')}</p>
          <div className="form-end">
            {!secondFactor.enrolled && <Button onClick={() => setTask('enrol')}>{t('factor.set')}</Button>}
            {secondFactor.enrolled && <Button onClick={() => setTask('renew')}>{t('factor.renew')}</Button>}
            {secondFactor.enrolled && !secondFactor.required && (
              <Button kind="text" onClick={() => setTask('remove')}>
                {t('factor.remove')}
              </Button>
            )}
          </div>
          {secondFactor.enrolled && secondFactor.required && <p className="hint">{t('factor.required')}</p>}
        </div>
      )}
    </Card>
  );
}
