import type { ComponentProps } from 'react';
import { Link } from '../lib/router';
import { Icon, type IconName } from './Icon';

/** One `main` a view; `risk` only to acknowledge risk or to call. */
export type ButtonKind = 'main' | 'quiet' | 'text' | 'risk';

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** An arrow after the word. */
  onward?: boolean;
  wide?: boolean;
  small?: boolean;
}

type ButtonProps = Look & ComponentProps<'button'> & { busy?: boolean };

/**
 * A button that stays pressable: it answers with what is missing instead of being disabled. While `busy` it keeps its
 * place and ignores presses, so that nothing is sent twice.
 */
export function Button({ kind, icon, onward, wide, small, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ kind, wide, small }, className)}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <Inside icon={icon} onward={onward}>
        {children}
      </Inside>
    </button>
  );
}

type LinkProps = Look & ComponentProps<typeof Link>;

/** A link to another page that looks like a button, because it is the next act. */
export function ButtonLink({ kind, icon, onward, wide, small, className, children, ...rest }: LinkProps) {
  return (
    <Link {...rest} className={classOf({ kind, wide, small }, className)}>
      <Inside icon={icon} onward={onward}>
        {children}
      </Inside>
    </Link>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  icon: IconName;
  /** What it does, for readers and as a tip. */
  label: string;
}

/** A sign without a word: back, close, more only. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`btn btn-icon${className ? ` ${className}` : ''}`}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}

function Inside({ icon, onward, children }: Pick<Look, 'icon' | 'onward'> & { children?: React.ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {onward && <Icon name="onward" />}
    </>
  );
}

function classOf({ kind = 'quiet', wide, small }: Look, extra?: string): string {
  return ['btn', `btn-${kind}`, wide && 'btn-wide', small && 'btn-small', extra].filter(Boolean).join(' ');
}
