import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, Sheet, TextField, useToast } from '../../ui';
import { putSupervision, type Supervision } from './api';
import { PersonField } from './PersonField';
import { holding, useMembers } from './use-members';

interface Props {
  id: string;
  /** Null for a new link; of an old one only the dates change. */
  link: Supervision | null;
  today: string;
  onClose: () => void;
}

/** Links a supervisor to a therapist from a day on, or sets the last day of a link. */
export function SupervisionDialog({ id, link, today, onClose }: Props) {
  const t = useText('practice');
  const common = useText('common');
  const say = useToast();
  const queries = useQueryClient();
  const { members, error } = useMembers();
  const [supervisorId, setSupervisor] = useState(link?.supervisor.memberId ?? '');
  const [superviseeId, setSupervisee] = useState(link?.supervisee.memberId ?? '');
  const [from, setFrom] = useState(link?.from ?? today);
  const [until, setUntil] = useState(link?.until ?? '');
  const form = useSubmit({
    check: () => ({
      ...(supervisorId ? {} : { supervisor: t('links.whoMissing') }),
      ...(superviseeId && superviseeId !== supervisorId ? {} : { supervisee: t(superviseeId ? 'links.same' : 'links.whoMissing') }),
      ...(from ? {} : { from: t('links.fromMissing') }),
      ...(until && from && until < from ? { until: t('links.untilBefore') } : {}),
    }),
    send: async () => {
      await putSupervision(id, { supervisorId, superviseeId, from, until: until || null });
      await queries.invalidateQueries({ queryKey: ['supervisions'] });
      onClose();
      say(t('saved'));
    },
  });
  return (
    <Sheet
      form="dialog"
      open
      onClose={onClose}
      title={link ? t('links.row', { supervisor: link.supervisor.name, supervisee: link.supervisee.name }) : t('links.add')}
    >
      <form className="form" noValidate onSubmit={form.onSubmit}>
        {!link && (
          <PersonField
            label={t('links.supervisor')}
            people={holding(members, 'supervisor')}
            value={supervisorId}
            error={form.faults.supervisor}
            onChoose={setSupervisor}
          />
        )}
        {!link && (
          <PersonField
            label={t('links.supervisee')}
            people={holding(members, 'therapist')}
            value={superviseeId}
            error={form.faults.supervisee}
            onChoose={setSupervisee}
          />
        )}
        <TextField label={t('links.firstDay')} type="date" value={from} error={form.faults.from} onChange={(event) => setFrom(event.target.value)} />
        <TextField
          label={t('links.lastDay')}
          hint={t('links.lastDayHint')}
          type="date"
          value={until}
          error={form.faults.until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Problem error={form.error ?? error} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
