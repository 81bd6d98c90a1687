import { agreementOf, limits, type AgreementSignature, type AgreementStep, type Labelled } from '@attune/exercise/on-demand';
import { useId, useState } from 'react';
import { civilDate, useDates } from '../../../../lib/dates';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Button, Icon, TextField } from '../../../../ui';
import styles from './agreement.module.css';

interface Props {
  step: AgreementStep;
  value: unknown;
  onSign: (signature: Omit<AgreementSignature, 'version'>) => void;
  onUnsign: (role: string) => void;
}

/** Signatures for the words as they stand: one for each role, given and taken back at any time. */
export function Signing({ step, value, onSign, onUnsign }: Props) {
  const t = useText('agreement');
  const say = useLocalized();
  const { date } = useDates();
  const id = useId();
  const { version, clauses, signatures } = agreementOf(step, value);
  const now = signatures.filter((each) => each.version === version);
  const earlier = signatures.filter((each) => each.version < version);
  const state = now.length === step.roles.length ? 'state.signed' : earlier.length > 0 && now.length === 0 ? 'state.changed' : 'state.open';
  return (
    <section className={styles.signing} aria-labelledby={id}>
      <h2 id={id}>{t('sign.title')}</h2>
      <p className="hint">{t('sign.hint')}</p>
      <p role="status">{clauses.length > 0 && t(state, { version })}</p>
      {step.roles.map((role) => {
        const signature = now.find((each) => each.role === role.id);
        return signature ? (
          <div key={role.id} className={styles.signed}>
            <Icon name="check" />
            <span className="grow">
              {t('signed', { role: say(role.label), name: signature.name, date: date(signature.on, 'full') })}
              <br />
              <Button kind="text" small className="btn-bare" onClick={() => onUnsign(role.id)}>
                {t('unsign')}
                {step.roles.length > 1 && <span className="vh">: {say(role.label)}</span>}
              </Button>
            </span>
          </div>
        ) : (
          <SignForm key={role.id} role={role} empty={clauses.length === 0} onSign={(name) => onSign({ role: role.id, name, on: civilDate(new Date()) })} />
        );
      })}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('earlier')}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={`${each.role}-${each.version}`}>
                {t('earlier.line', { version: each.version, name: each.name, date: date(each.on, 'full') })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface SignFormProps {
  role: Labelled;
  /** Nothing to sign stands there yet. */
  empty: boolean;
  onSign: (name: string) => void;
}

function SignForm({ role, empty, onSign }: SignFormProps) {
  const t = useText('agreement');
  const say = useLocalized();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState<'sign.missing' | 'sign.empty' | null>(null);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty && name.trim()) return onSign(name.trim());
        setMissing(empty ? 'sign.empty' : 'sign.missing');
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <TextField
        className="input-own"
        label={t('sign.name', { role: say(role.label) })}
        error={missing && t(missing)}
        autoComplete="off"
        maxLength={limits.ownWord}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setMissing(null);
        }}
      />
      <Button type="submit" icon="pen">
        {t('sign')}
        <span className="vh">: {say(role.label)}</span>
      </Button>
    </form>
  );
}
