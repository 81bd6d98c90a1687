import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepOpen, leftOpen } from '../../lib/left-open';
import { useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Card, Checkbox, Problem, SelectField, Strip, TextArea, useToast } from '../../ui';
import { MEMBERS, offer, takeBack, type HandOver } from './api';
import { useRenew } from './use-renew';

const NOTE = 4_000;
const LEFT = 'hand-over';

interface Props {
  clientId: string;
  clientName: string;
  /** What waits for a yes already. */
  offered: HandOver | null;
}

/** Names the successor and writes to them. Nothing changes before they accept. */
export function OfferForm({ clientId, clientName, offered }: Props) {
  const t = useText('handOver');
  const common = useText('common');
  const say = useToast();
  const renew = useRenew();
  const { memberId } = useSession();
  const members = useQuery(MEMBERS);
  const before = { to: offered?.to.memberId ?? '', note: offered?.note ?? '', stays: offered?.stays ?? false };
  const [said, setSaid] = useState(() => leftOpen<typeof before>(LEFT, clientId) ?? before);
  const { to, note, stays } = said;
  const changed = to !== before.to || note !== before.note || stays !== before.stays;
  useEffect(() => keepOpen(LEFT, clientId, changed ? said : null), [clientId, changed, said]);
  const others = members.data?.items.filter((member) => member.state === 'active' && member.roles.includes('therapist') && member.id !== memberId) ?? [];
  const form = useSubmit({
    check: () => (to ? {} : { to: t('toMissing') }),
    send: async () => {
      await offer(clientId, { toMemberId: to, note: note.trim() || null, stays });
      setSaid({ ...said, note: note.trim() });
      keepOpen(LEFT, clientId, null);
      await renew();
      say(t('offered', { name: others.find((member) => member.id === to)?.name ?? '' }));
    },
  });
  const back = useMutation({
    mutationFn: () => takeBack(clientId),
    onSuccess: async () => {
      await renew();
      say(t('takenBack'));
    },
  });
  return (
    <Card title={t('form', { name: clientName })} padded>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        {offered && (
          <Strip tone="teal" icon="clock">
            {t('waitsFor', { name: offered.to.name })}
          </Strip>
        )}
        <SelectField label={t('to')} value={to} error={form.faults.to} onChange={(event) => setSaid({ ...said, to: event.target.value })}>
          <option value="">{t('choose')}</option>
          {others.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </SelectField>
        <TextArea label={t('note')} hint={t('noteHint')} rows={6} maxLength={NOTE} value={note} onChange={(event) => setSaid({ ...said, note: event.target.value })} />
        <Checkbox label={t('stays')} checked={stays} onChange={() => setSaid({ ...said, stays: !stays })} />
        <p className="soft">{t('formFollows')}</p>
        <Problem error={members.error ?? form.error ?? back.error} />
        <div className="form-end">
          {offered && (
            <Button kind="text" busy={back.isPending} onClick={() => back.mutate()}>
              {t('takeBack')}
            </Button>
          )}
          <Button kind="main" type="submit" busy={form.busy}>
            {offered ? common('save') : t('offer')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
