import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  icon?: IconName;
}

/** What takes effect at once. */
export function Switch({ label, hint, icon, ...rest }: Props) {
  return (
    <label className="switch">
      <input {...rest} type="checkbox" role="switch" />
      <Words label={label} hint={hint} />
      {icon && <Icon name={icon} />}
    </label>
  );
}

/** What is sent with a form. */
export function Checkbox({ label, hint, icon, ...rest }: Props) {
  return (
    <label className="switch">
      <input {...rest} className="box" type="checkbox" />
      <Words label={label} hint={hint} />
      {icon && <Icon name={icon} />}
    </label>
  );
}

function Words({ label, hint }: Pick<Props, 'label' | 'hint'>) {
  return (
    <span className="grow">
      {label}
      {hint && (
        <>
          <br />
          <span className="hint">{hint}</span>
        </>
      )}
    </span>
  );
}
