import type { ReactNode } from 'react';
import { useDates } from '../../lib/dates';
import { LANGUAGE_NAMES, useText } from '../../lib/texts';
import { ButtonLink, Card } from '../../ui';
import type { ClientRecord } from './api';

/** What the practice knows of the person; what was not given reads as an open place. */
export function RecordCard({ client, mayWrite }: { client: ClientRecord; mayWrite: boolean }) {
  const t = useText('clients');
  const { date } = useDates();
  const emergency = client.emergencyContact;
  const facts: [string, ReactNode][] = [
    [t('field.name'), client.name],
    [t('field.pronouns'), client.pronouns],
    [t('field.birthDate'), client.birthDate && date(client.birthDate, 'full')],
    [t('field.email'), client.email && <a href={`mailto:${client.email}`}>{client.email}</a>],
    [t('field.phone'), client.phone && <a href={`tel:${client.phone.replace(/[^\d+]/g, '')}`}>{client.phone}</a>],
    [t('field.emergency'), emergency && `${[emergency.name, emergency.relation].filter(Boolean).join(', ')}: ${emergency.phone}`],
    [t('field.timeZone'), client.timeZone.replaceAll('_', ' ')],
    [t('field.language'), LANGUAGE_NAMES[client.language]],
    [t('field.since'), date(client.createdAt, 'full')],
  ];
  return (
    <Card
      title={t('record.title')}
      padded
      end={
        mayWrite && (
          <ButtonLink icon="pen" to={`/clients/${client.id}/edit`}>
            {t('record.edit')}
          </ButtonLink>
        )
      }
    >
      <dl className="facts">
        {facts.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value || <span className="faint">{t('record.open')}</span>}
          </Fact>
        ))}
        <Fact label={t('field.code')}>
          <b className="num">{client.code}</b>
          <br />
          <span className="faint">{t('record.codeHint')}</span>
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
