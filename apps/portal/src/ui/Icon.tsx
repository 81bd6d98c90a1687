import { drawnSigns, type IconName } from './icon-paths';

const DIRECTIONAL: ReadonlySet<IconName> = new Set(['back', 'onward', 'right']);

interface Props {
  name: IconName;
  large?: boolean;
}

/** A drawn sign beside its word; readers skip it. Arrows turn round in right-to-left. */
export function Icon({ name, large }: Props) {
  const className = `i${large ? ' i-l' : ''}${DIRECTIONAL.has(name) ? ' i-dir' : ''}`;
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawnSigns[name]} strokeWidth={name === 'more' ? 2.6 : undefined} />
    </svg>
  );
}

export type { IconName };
