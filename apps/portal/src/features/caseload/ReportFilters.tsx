import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { SelectField, TextField } from '../../ui';
import type { CaseloadMember } from './api';
import { OWN, PRESETS } from './range';

/** Whose caseload and which weeks; both live in the address. */
export function ReportFilters({ members, fault }: { members: readonly CaseloadMember[]; fault: 'from' | 'to' | null }) {
  const t = useText('caseload');
  const [memberId, setMember] = useParam('therapist');
  const [weeks, setWeeks] = useParam('weeks', '4');
  const [from, setFrom] = useParam('from');
  const [to, setTo] = useParam('to');
  return (
    <search className="filters no-print">
      <SelectField label={t('filter.therapist')} value={memberId} onChange={(event) => setMember(event.target.value)}>
        <option value="">{t('filter.all', { count: members.length })}</option>
        {members.map((member) => (
          <option key={member.memberId} value={member.memberId}>
            {member.name}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('filter.weeks')} value={weeks} onChange={(event) => setWeeks(event.target.value)}>
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {t('filter.last', { count: Number(preset) })}
          </option>
        ))}
        <option value={OWN}>{t('filter.own')}</option>
      </SelectField>
      {weeks === OWN && (
        <>
          <TextField
            label={t('filter.from')}
            type="date"
            value={from}
            error={fault === 'from' && t('filter.fromFault')}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            label={t('filter.to')}
            type="date"
            value={to}
            error={fault === 'to' && t('filter.toFault')}
            onChange={(event) => setTo(event.target.value)}
          />
        </>
      )}
    </search>
  );
}
