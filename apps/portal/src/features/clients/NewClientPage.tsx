import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../lib/router';
import { newId } from '../../lib/ids';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Checkbox, useToast } from '../../ui';
import { invite, putClient, type ClientBody } from './api';
import { ClientForm } from './ClientForm';

/** Adds a client; with an email at hand, the invitation to the portal goes out in the same breath. */
export function NewClientPage() {
  const t = useText('clients');
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { practice } = useSession();
  const [id] = useState(newId);
  const [inviting, setInviting] = useState(true);
  useTitle(t('new.title'));

  const send = async (body: ClientBody) => {
    await putClient(id, body);
    const invited = inviting && body.email !== null && (await invite(id).then(() => true, () => false));
    void queries.invalidateQueries({ queryKey: ['clients'] });
    await navigate(`/clients/${id}/record`);
    say(invited ? t('new.doneInvited', { name: body.name, email: body.email ?? '' }) : t('new.done', { name: body.name }));
  };
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('new.title')}</h1>
          <p className="lead">{t('new.lead')}</p>
        </div>
      </div>
      <ClientForm
        label={t('new.title')}
        verb={t('new.verb')}
        backTo="/clients"
        send={send}
        start={{
          name: '',
          pronouns: '',
          birthDate: '',
          email: '',
          phone: '',
          timeZone: practice?.timeZone ?? '',
          language: practice?.language ?? 'en',
          emergencyName: '',
          emergencyRelation: '',
          emergencyPhone: '',
        }}
      >
        {(fields) =>
          fields.email.trim() && (
            <Checkbox
              label={t('new.invite')}
              hint={t('new.inviteHint')}
              checked={inviting}
              onChange={(event) => setInviting(event.target.checked)}
            />
          )
        }
      </ClientForm>
    </>
  );
}
