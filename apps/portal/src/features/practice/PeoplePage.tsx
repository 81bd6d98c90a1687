import { useState } from 'react';
import { newId } from '../../lib/ids';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Card, Problem, Wait } from '../../ui';
import type { Member } from './api';
import { EndMember } from './EndMember';
import { MemberDialog } from './MemberDialog';
import { MemberRow } from './MemberRow';
import { useMembers } from './use-members';

/** Who works here: invite, change roles, send invitations again, end a membership. */
export function PeoplePage() {
  const t = useText('practice');
  const { members, error, retry } = useMembers();
  const [editing, setEditing] = useState<{ id: string; member: Member | null } | null>(null);
  const [ending, setEnding] = useState<Member | null>(null);
  const here = members?.filter((member) => member.state !== 'ended') ?? [];
  const gone = members?.filter((member) => member.state === 'ended') ?? [];
  const row = (member: Member) => (
    <MemberRow key={member.id} member={member} onEdit={() => setEditing({ id: member.id, member })} onEnd={() => setEnding(member)} />
  );
  return (
    <div className="stack">
      <Problem error={error} onRetry={retry} />
      {!members && !error && <Wait />}
      {members && (
        <Card
          title={t('people.title')}
          end={
            <span className="acts">
              <ButtonLink icon="sun" to="/away">
                {t('people.away')}
              </ButtonLink>
              <Button kind="main" icon="plus" onClick={() => setEditing({ id: newId(), member: null })}>
                {t('people.invite')}
              </Button>
            </span>
          }
        >
          <ul className="rows">{here.map(row)}</ul>
        </Card>
      )}
      {gone.length > 0 && (
        <Card title={t('people.ended')}>
          <ul className="rows">{gone.map(row)}</ul>
        </Card>
      )}
      {editing && <MemberDialog key={editing.id} id={editing.id} member={editing.member} onClose={() => setEditing(null)} />}
      {ending && members && <EndMember member={ending} members={members} onClose={() => setEnding(null)} />}
    </div>
  );
}
