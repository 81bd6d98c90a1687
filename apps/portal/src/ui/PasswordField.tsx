import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { useText } from '../lib/texts';
import { FieldFrame, tied } from './Field';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, hint, error, ...rest }: Props) {
  const t = useText('common');
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...{ id, label, hint, error }}>
      <div className="secret">
        <input
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...rest}
          {...tied(id, { hint, error })}
          type={shown ? 'text' : 'password'}
          className="input"
        />
        <button type="button" className="btn btn-text" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {t('show')}
          <span className="vh">{label}</span>
        </button>
      </div>
    </FieldFrame>
  );
}
