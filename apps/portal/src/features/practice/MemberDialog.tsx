import { useState } from 'react';
import { ApiError } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { useText, type Language } from '../../lib/texts';
import { Button, Checkbox, Icon, LanguageField, Problem, Sheet, TextField, useToast } from '../../ui';
import { putMember, ROLES, type Member, type Role } from './api';
import { useRenewPeople } from './use-members';

interface Props {
  id: string;
  /** Null for an invitation. */
  member: Member | null;
  onClose: () => void;
}

/** Invites somebody, or changes a member's name and roles. Somebody may hold several roles. */
export function MemberDialog({ id, member, onClose }: Props) {
  const t = useText('practice');
  const desk = useText('desk');
  const common = useText('common');
  const say = useToast();
  const renew = useRenewPeople();
  const { practice } = useSession();
  const [name, setName] = useState(member?.name ?? '');
  const [email, setEmail] = useState(member?.email ?? '');
  const [roles, setRoles] = useState<Role[]>(member?.roles ?? ['therapist']);
  const [language, setLanguage] = useState<Language>(practice?.language ?? 'en');
  const form = useSubmit({
    check: () => ({
      ...(name.trim() ? {} : { name: t('member.nameMissing') }),
      ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: t('member.emailMissing') }),
      ...(roles.length > 0 ? {} : { roles: t('member.rolesMissing') }),
    }),
    send: async () => {
      await putMember(id, { name: name.trim(), email: email.trim(), roles, ...(member ? {} : { language }) });
      await renew();
      onClose();
      say(member ? t('saved') : t('member.invited', { email: email.trim() }));
    },
  });
  const code = form.error instanceof ApiError ? form.error.code : null;
  const refusal = code === 'member.email_taken' ? t('member.emailTaken') : code === 'member.last_owner' ? t('member.lastOwner') : null;
  return (
    <Sheet form="dialog" open onClose={onClose} title={member ? t('member.edit', { name: member.name }) : t('member.invite')}>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextField label={t('member.name')} autoComplete="off" value={name} error={form.faults.name} onChange={(event) => setName(event.target.value)} />
        <TextField
          label={t('member.email')}
          type="email"
          autoComplete="off"
          value={email}
          readOnly={member?.state === 'active'}
          hint={member?.state === 'active' ? t('member.emailOwn') : undefined}
          error={form.faults.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <fieldset className="field">
          <legend className="label">{t('member.roles')}</legend>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              label={desk(`role.${role}`)}
              hint={t(`role.${role}`)}
              checked={roles.includes(role)}
              aria-invalid={form.faults.roles ? true : undefined}
              onChange={() => setRoles(roles.includes(role) ? roles.filter((other) => other !== role) : [...roles, role])}
            />
          ))}
          {form.faults.roles && (
            <p className="error">
              <Icon name="alert" />
              {form.faults.roles}
            </p>
          )}
        </fieldset>
        {!member && (
          <LanguageField label={t('member.language')} value={language} onChoose={setLanguage} />
        )}
        <Problem error={form.error} text={refusal} />
        <div className="sheet-end">
          <Button kind="text" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {member ? common('save') : t('member.send')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
