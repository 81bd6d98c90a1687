import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../lib/router';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, Sheet, TextField, useToast } from '../../ui';
import { endMember, listPrepared, type Member } from './api';
import styles from './Practice.module.css';
import { PersonField } from './PersonField';
import { holding, useRenewPeople } from './use-members';

interface Props {
  member: Member;
  members: readonly Member[];
  onClose: () => void;
}

/** From so many clients on, one choice may stand for all that have none. */
const MANY = 3;

/**
 * Ends a membership: every client they were primary for gets another therapist first, whoever they were offered to unless told, then
 * the name is typed.
 */
export function EndMember({ member, members, onClose }: Props) {
  const t = useText('practice');
  const common = useText('common');
  const desk = useText('desk');
  const say = useToast();
  const renew = useRenewPeople();
  const clients = member.primaryOf ?? [];
  const others = holding(members, 'therapist').filter((other) => other.id !== member.id && other.state === 'active');
  const offered = useQuery({ queryKey: ['hand-over', 'of', member.id, 'prepared'], queryFn: () => listPrepared(member.id), enabled: clients.length > 0 });
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [rest, setRest] = useState('');
  const prepared = Object.fromEntries(
    (offered.data?.items ?? []).flatMap(({ client, offered: offer }) => (offer && others.some(({ id }) => id === offer.to.memberId) ? [[client.id, offer.to.memberId]] : [])),
  );
  const primaries: Record<string, string> = Object.fromEntries(clients.map(({ clientId }) => [clientId, chosen[clientId] ?? prepared[clientId] ?? rest]));
  const [typed, setTyped] = useState('');
  const form = useSubmit({
    check: () => ({
      ...Object.fromEntries(clients.filter((client) => !primaries[client.clientId]).map((client) => [client.clientId, t('end.primaryMissing')])),
      ...(typed.trim().toLocaleLowerCase() === member.name.trim().toLocaleLowerCase() ? {} : { typed: desk('confirm.missing', { name: member.name }) }),
    }),
    send: async () => {
      await endMember(member.id, primaries);
      await renew();
      onClose();
      say(t('end.done', { name: member.name }));
    },
  });
  const faults: Partial<Record<string, string>> = form.faults;
  const lastOwner = form.error instanceof ApiError && form.error.code === 'member.last_owner';
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('end.ask', { name: member.name })}>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <p className="soft">{t('end.more')}</p>
        {clients.length > 0 && (
          <fieldset className={`form ${styles.scroll}`}>
            <legend className="label">{t('end.primaries', { count: clients.length })}</legend>
            <Link to={`/hand-over/${member.id}`}>{t('end.handOver')}</Link>
            {clients.length >= MANY && <PersonField label={t('end.rest')} hint={t('end.restHint')} people={others} value={rest} onChoose={setRest} />}
            {clients.map((client) => (
              <PersonField
                key={client.clientId}
                label={client.name}
                people={others}
                value={primaries[client.clientId] ?? ''}
                hint={prepared[client.clientId] && primaries[client.clientId] === prepared[client.clientId] ? t('end.prepared', { name: member.name }) : undefined}
                error={faults[client.clientId]}
                onChoose={(id) => setChosen({ ...chosen, [client.clientId]: id })}
              />
            ))}
          </fieldset>
        )}
        <TextField
          label={desk('confirm.label', { name: member.name })}
          autoComplete="off"
          value={typed}
          error={faults.typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Problem error={form.error} text={lastOwner ? t('member.lastOwner') : null} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {t('people.end')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
