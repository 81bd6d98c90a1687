import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Checkbox, Problem, Sheet, useToast, Wait } from '../../ui';
import { putCareTeam, readCareTeam, type CareTeamPlace, type Member, type NamedClient } from './api';
import { PersonField } from './PersonField';
import styles from './Practice.module.css';
import { holding, useMembers } from './use-members';

/** Changes the care team of one client: any therapists, exactly one of them primary. */
export function CareTeamDialog({ client, onClose }: { client: NamedClient; onClose: () => void }) {
  const t = useText('practice');
  const { members, error, retry } = useMembers();
  const team = useQuery({ queryKey: ['care-team', client.id], queryFn: () => readCareTeam(client.id) });
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('teams.of', { name: client.name })}>
      <Problem error={error ?? team.error} onRetry={retry} />
      {members && team.data ? (
        <TeamForm client={client} places={team.data.items} therapists={holding(members, 'therapist')} onClose={onClose} />
      ) : (
        !error && !team.error && <Wait />
      )}
    </Sheet>
  );
}

interface FormProps {
  client: NamedClient;
  places: CareTeamPlace[];
  therapists: Member[];
  onClose: () => void;
}

function TeamForm({ client, places, therapists, onClose }: FormProps) {
  const t = useText('practice');
  const common = useText('common');
  const say = useToast();
  const queries = useQueryClient();
  const { date } = useDates();
  const today = places.filter((place) => place.until === null && !place.coveringFor);
  const covering = places.filter((place) => place.until === null && place.coveringFor);
  const before = places.filter((place) => place.until !== null);
  const [chosen, setChosen] = useState(today.map((place) => place.memberId));
  const [primary, setPrimary] = useState(today.find((place) => place.primary)?.memberId ?? '');
  const form = useSubmit({
    check: () => (chosen.includes(primary) ? {} : { primary: t('teams.primaryMissing') }),
    send: async () => {
      await putCareTeam(client.id, chosen.map((memberId) => ({ memberId, primary: memberId === primary })));
      await queries.invalidateQueries({ queryKey: ['care-team', client.id] });
      void queries.invalidateQueries({ queryKey: ['clients'] });
      void queries.invalidateQueries({ queryKey: ['members'] });
      onClose();
      say(t('saved'));
    },
  });
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <fieldset className={`field ${styles.scroll}`}>
        <legend className="label">{t('teams.members')}</legend>
        {therapists.map((therapist) => (
          <Checkbox key={therapist.id} label={therapist.name} checked={chosen.includes(therapist.id)} onChange={() => toggle(therapist.id)} />
        ))}
      </fieldset>
      <PersonField
        label={t('teams.primaryLabel')}
        people={therapists.filter((therapist) => chosen.includes(therapist.id))}
        value={primary}
        error={form.faults.primary}
        onChoose={setPrimary}
      />
      {covering.map(({ memberId, name, coveringFor }) => (
        <p key={memberId} className="faint">
          {t('teams.covering', { name, absent: coveringFor?.name ?? '', date: date(coveringFor?.until ?? '', 'day') })}
        </p>
      ))}
      {before.length > 0 && (
        <p className="faint">
          {t('teams.before', {
            names: before.map((place) => `${place.name} (${date(place.since, 'short')} – ${date(place.until ?? '', 'short')})`).join(', '),
          })}
        </p>
      )}
      <Problem error={form.error} />
      <div className="sheet-end">
        <Button kind="text" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button kind="main" type="submit" busy={form.busy}>
          {common('save')}
        </Button>
      </div>
    </form>
  );
}
