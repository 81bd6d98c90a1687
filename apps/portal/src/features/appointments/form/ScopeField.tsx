import { useText } from '../../../lib/texts';
import { Choices } from '../../../ui';
import type { Scope } from '../api';

const SCOPES = ['one', 'following'] as const;

/** Of a session that repeats: which of them. */
export function ScopeField({ value, onChoose }: { value: Scope; onChoose: (scope: Scope) => void }) {
  const t = useText('calendar');
  return <Choices legend={t('scope.legend')} name="session-scope" options={SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))} value={value} onChoose={onChoose} />;
}
