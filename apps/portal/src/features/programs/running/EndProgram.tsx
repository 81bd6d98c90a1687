import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, useToast } from '../../../ui';
import { ConfirmByName } from '../../../ui/staff';
import { endEnrolment, type Enrolment } from '../api';
import { useAct } from './use-act';

/** Ends a program for a client, confirmed by its name: nothing of it opens any more, what was done stays. */
export function EndProgram({ enrolment, title, name }: { enrolment: Enrolment; title: string; name: string }) {
  const t = useText('programs');
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const end = useAct(enrolment, () => endEnrolment(enrolment.id), () => tell(t('end.done', { title })));
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('end.verb')}</Button>
      <ConfirmByName open={asking} onClose={() => setAsking(false)} title={t('end.ask', { title, name })} name={title} verb={t('end.verb')} act={() => end.mutateAsync()}>
        <p>{t('end.more', { name })}</p>
      </ConfirmByName>
    </>
  );
}
