import { zones } from '@attune/clinical/zones';
import { useState, type ReactNode } from 'react';
import { ApiError } from '../../lib/problem';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Card, LanguageField, Problem, TextField } from '../../ui';
import { Select } from '../../ui/staff';
import type { ClientBody } from './api';
import { bodyOf, missingIn, type ClientFields } from './client-form';
import styles from './ClientForm.module.css';

interface Props {
  label: string;
  start: ClientFields;
  verb: string;
  backTo: string;
  send: (body: ClientBody) => Promise<unknown>;
  /** After the last field, before the buttons. */
  children?: (fields: ClientFields) => ReactNode;
}

/** A client's record as a form, for adding and for editing. */
export function ClientForm({ label, start, verb, backTo, send, children }: Props) {
  const t = useText('clients');
  const common = useText('common');
  const [fields, setFields] = useState(start);
  const form = useSubmit({ check: () => missingIn(fields, t), send: () => send(bodyOf(fields)) });
  const refused = form.error instanceof ApiError ? form.error : null;
  const fault = (name: keyof ClientFields, path: string = name) =>
    form.faults[name] ?? (refused?.fault(path) && t('form.refused'));
  const text = (name: keyof ClientFields, path?: string) => ({
    value: fields[name],
    error: fault(name, path),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  return (
    <form className={`form ${styles.form}`} aria-label={label} noValidate onSubmit={form.onSubmit}>
      <Card title={t('form.person')} padded>
        <div className="pair">
          <TextField label={t('field.name')} autoComplete="off" {...text('name')} />
          <TextField label={t('field.pronouns')} autoComplete="off" hint={t('form.optional')} {...text('pronouns')} />
          <TextField label={t('field.birthDate')} type="date" hint={t('form.optional')} {...text('birthDate')} />
          <LanguageField
            label={t('field.language')}
            hint={t('form.languageHint')}
            value={fields.language}
            onChoose={(language) => setFields({ ...fields, language })}
          />
          <Select
            label={t('field.timeZone')}
            searchable
            data={zoneOptions(fields.timeZone)}
            value={fields.timeZone || null}
            error={fault('timeZone')}
            nothingFoundMessage={t('form.timeZoneNone')}
            onChange={(timeZone) => setFields({ ...fields, timeZone: timeZone ?? '' })}
          />
        </div>
      </Card>
      <Card title={t('form.contact')} padded>
        <div className="pair">
          <TextField label={t('field.email')} type="email" autoComplete="off" hint={t('form.emailHint')} {...text('email')} />
          <TextField label={t('field.phone')} type="tel" autoComplete="off" hint={t('form.optional')} {...text('phone')} />
        </div>
      </Card>
      <Card title={t('field.emergency')} padded>
        <div className="pair">
          <TextField label={t('field.emergencyName')} autoComplete="off" {...text('emergencyName', 'emergencyContact.name')} />
          <TextField label={t('field.emergencyRelation')} autoComplete="off" {...text('emergencyRelation', 'emergencyContact.relation')} />
          <TextField label={t('field.emergencyPhone')} type="tel" autoComplete="off" {...text('emergencyPhone', 'emergencyContact.phone')} />
        </div>
      </Card>
      {children?.(fields)}
      <Problem error={form.error} text={refused?.status === 412 ? t('form.changed') : undefined} />
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {verb}
        </Button>
        <ButtonLink kind="text" to={backTo}>
          {common('cancel')}
        </ButtonLink>
      </div>
    </form>
  );
}

/** Every zone by its name with spaces, so that "new york" finds it; a zone kept under an old name stays choosable. */
function zoneOptions(kept: string): { value: string; label: string }[] {
  const names = zones();
  const all = kept && !names.includes(kept) ? [kept, ...names] : names;
  return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
