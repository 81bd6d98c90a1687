import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  tone?: 'plain' | 'teal' | 'amber' | 'risk' | 'clay' | 'line';
  icon?: IconName;
  children: ReactNode;
}

/** A state in two words. Never a sentence, never clickable. */
export function Chip({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={tone === 'plain' ? 'chip' : `chip chip-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
