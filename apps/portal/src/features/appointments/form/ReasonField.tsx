import { useText } from '../../../lib/texts';
import { SelectField } from '../../../ui';
import { REASONS, type Reason } from '../api';

/** Why a session is moved or called off; the care team reads it, the client does not. */
export function ReasonField({ value, onChoose }: { value: Reason | null; onChoose: (reason: Reason | null) => void }) {
  const t = useText('calendar');
  return (
    <SelectField label={t('reason.label')} hint={t('reason.hint')} value={value ?? ''} onChange={(event) => onChoose((event.target.value || null) as Reason | null)}>
      <option value="">{t('reason.none')}</option>
      {REASONS.map((reason) => (
        <option key={reason} value={reason}>
          {t(`reason.${reason}`)}
        </option>
      ))}
    </SelectField>
  );
}
