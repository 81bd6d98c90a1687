import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  tone?: 'plain' | 'teal' | 'amber' | 'risk';
  icon?: IconName;
  /** `alert` when it appears because of what the person did; `status` when it may wait. */
  role?: 'alert' | 'status';
  children: ReactNode;
}

/** A sentence that needs eyes. `risk` is for risk to a person only. */
export function Strip({ tone = 'plain', icon, role, children }: Props) {
  return (
    <div className={tone === 'plain' ? 'strip' : `strip strip-${tone}`} role={role}>
      {icon && <Icon name={icon} />}
      <div className="grow">{children}</div>
    </div>
  );
}
