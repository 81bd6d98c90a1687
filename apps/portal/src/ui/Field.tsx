import { useId, type ComponentProps, type ReactNode } from 'react';
import { Icon } from './Icon';

interface Frame {
  label: ReactNode;
  /** Below the field, always there. */
  hint?: ReactNode;
  /** What is missing or not yet right; says what to do. */
  error?: ReactNode;
  /** For readers only, where the page already shows it. */
  labelHidden?: boolean;
}

interface FieldFrameProps extends Frame {
  id: string;
  children: ReactNode;
}

/** Label above, hint and error below, tied to the field with `describedBy`. */
export function FieldFrame({ id, label, hint, error, labelHidden, children }: FieldFrameProps) {
  return (
    <div className={error ? 'field field-error' : 'field'}>
      <label htmlFor={id} className={labelHidden ? 'vh' : undefined}>
        {label}
      </label>
      {children}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its frame. */
export function tied(id: string, { hint, error }: Pick<Frame, 'hint' | 'error'>) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined } as const;
}

type TextFieldProps = Frame & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text. */
export function TextField({ label, hint, error, labelHidden, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, labelHidden }}>
      <input {...rest} {...tied(id, { hint, error })} className={join('input', className)} />
    </FieldFrame>
  );
}

type TextAreaProps = Frame & Omit<ComponentProps<'textarea'>, 'id'> & { own?: boolean };

/** Several lines; grows with what is written. `own` sets a client's own words in serif. */
export function TextArea({ label, hint, error, labelHidden, own, className, rows = 4, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, labelHidden }}>
      <textarea
        {...rest}
        {...tied(id, { hint, error })}
        rows={rows}
        className={join(own ? 'input input-own' : 'input', className)}
      />
    </FieldFrame>
  );
}

type SelectFieldProps = Frame & Omit<ComponentProps<'select'>, 'id'>;

/** A native choice from a list; give it `<option>`s. */
export function SelectField({ label, hint, error, labelHidden, className, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, labelHidden }}>
      <select {...rest} {...tied(id, { hint, error })} className={join('input', className)}>
        {children}
      </select>
    </FieldFrame>
  );
}

function join(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
