import { isWrongPassword } from '../../lib/password';
import { useText } from '../../lib/texts';
import { PasswordField } from '../../ui/PasswordField';

interface Props {
  value: string;
  onType: (password: string) => void;
  /** What is missing. */
  fault: string | undefined;
  /** The refusal of the last try, which may be of this password. */
  error: unknown;
  hint?: string;
}

/** The password one has, asked for before anything about signing in changes. */
export function CurrentPassword({ value, onType, fault, error, hint }: Props) {
  const t = useText('account');
  return (
    <PasswordField
      label={t('password.current')}
      hint={hint}
      autoComplete="current-password"
      value={value}
      error={fault ?? (isWrongPassword(error) && t('password.wrong'))}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
