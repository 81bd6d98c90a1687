import { useMutation } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Chip, Initials, Problem, useToast } from '../../ui';
import { resendInvitation, ROLES, withdrawInvitation, type Member } from './api';
import styles from './Practice.module.css';
import { useRenewPeople } from './use-members';

interface Props {
  member: Member;
  onEdit: () => void;
  onEnd: () => void;
}

/** A member with their roles and state, and what can be done about them. */
export function MemberRow({ member, onEdit, onEnd }: Props) {
  const t = useText('practice');
  const desk = useText('desk');
  const say = useToast();
  const renew = useRenewPeople();
  const { memberId } = useSession();
  const { date } = useDates();
  const done = (text: string) => async () => {
    await renew();
    say(text);
  };
  const resend = useMutation({ mutationFn: () => resendInvitation(member.id), onSuccess: done(t('people.resent', { email: member.email ?? '' })) });
  const withdraw = useMutation({ mutationFn: () => withdrawInvitation(member.id), onSuccess: done(t('people.withdrawn')) });
  const roles = ROLES.filter((role) => member.roles.includes(role)).map((role) => desk(`role.${role}`));
  const pending = member.invitation?.state === 'pending' ? member.invitation : null;
  return (
    <li className={`row ${styles.member}`}>
      <Initials name={member.name} />
      <span className="grow">
        <b>{member.name}</b>
        {member.id === memberId && <span className="faint"> {t('people.you')}</span>}
        <span className={styles.below}>{[roles.join(', '), member.email].filter(Boolean).join(' · ')}</span>
        {member.state === 'invited' && (
          <span className={styles.below}>
            {pending ? t('people.pending', { date: date(pending.expiresAt, 'day') }) : t('people.notPending')}
          </span>
        )}
        <Problem error={resend.error ?? withdraw.error} />
      </span>
      {member.state === 'active' && Boolean(member.activeClients) && (
        <span className="soft">{t('people.clients', { count: member.activeClients ?? 0 })}</span>
      )}
      {member.state === 'invited' && <Chip>{t('people.invited')}</Chip>}
      {member.state === 'ended' ? (
        <span className="faint">{t('people.endedOn', { date: member.endedAt ? date(member.endedAt, 'full') : '' })}</span>
      ) : (
        <span className="acts">
          {member.state === 'invited' && (
            <Button kind="text" busy={resend.isPending} onClick={() => resend.mutate()}>
              {t('people.resend')}
            </Button>
          )}
          {pending && (
            <Button kind="text" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('people.withdraw')}
            </Button>
          )}
          <Button onClick={onEdit}>
            {t('edit')}
            <span className="vh">{member.name}</span>
          </Button>
          {member.id !== memberId && (
            <Button kind="text" onClick={onEnd}>
              {t('people.end')}
              <span className="vh">{member.name}</span>
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
