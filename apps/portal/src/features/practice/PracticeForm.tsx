import { zones } from '@attune/clinical/zones';
import { useState } from 'react';
import { countries } from '../../lib/countries';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Card, LanguageField, Problem, SelectField, TextField, useToast } from '../../ui';
import { Select } from '../../ui/staff';
import { changePractice, type Practice } from './api';

/** Name, country, time zone and language. The country decides which crisis lines clients see. */
export function PracticeForm({ practice, onSaved }: { practice: Practice; onSaved: () => Promise<void> }) {
  const t = useText('practice');
  const common = useText('common');
  const say = useToast();
  const [fields, setFields] = useState(practice);
  const form = useSubmit({
    check: () => (fields.name.trim() ? {} : { name: t('settings.nameMissing') }),
    send: async () => {
      const { country, timeZone, language } = fields;
      await changePractice({ name: fields.name.trim(), country, timeZone, language });
      await onSaved();
      say(t('saved'));
    },
  });
  return (
    <Card title={t('settings.title')} padded>
      <form className="form" noValidate aria-label={t('settings.title')} onSubmit={form.onSubmit}>
        <TextField
          label={t('settings.name')}
          value={fields.name}
          error={form.faults.name}
          onChange={(event) => setFields({ ...fields, name: event.target.value })}
        />
        <div className="pair">
          <SelectField
            label={t('settings.country')}
            hint={t('settings.countryHint')}
            value={fields.country}
            onChange={(event) => setFields({ ...fields, country: event.target.value })}
          >
            {countries().map((country) => (
              <option key={country.code} value={country.code}>
                {country.name}
              </option>
            ))}
          </SelectField>
          <LanguageField
            label={t('settings.language')}
            hint={t('settings.languageHint')}
            value={fields.language}
            onChoose={(language) => setFields({ ...fields, language })}
          />
        </div>
        <Select
          label={t('settings.timeZone')}
          searchable
          allowDeselect={false}
          data={zones().map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          value={fields.timeZone}
          onChange={(timeZone) => timeZone && setFields({ ...fields, timeZone })}
        />
        <Problem error={form.error} />
        <div className="form-end">
          <Button kind="main" type="submit" busy={form.busy}>
            {common('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
