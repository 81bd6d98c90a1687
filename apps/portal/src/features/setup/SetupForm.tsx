import { zones } from '@attune/clinical/zones';
import { useMemo, useState } from 'react';
import { countries, likelyCountry } from '../../lib/countries';
import { useEnter } from '../../lib/enter';
import { passwordFault, passwordRefusal } from '../../lib/password';
import { ApiError } from '../../lib/problem';
import { useSubmit, type Faults } from '../../lib/submit';
import { useLanguage, useText, type Language } from '../../lib/texts';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { LanguageField } from '../../ui/LanguageField';
import { PasswordField } from '../../ui/PasswordField';
import { Problem } from '../../ui/Problem';
import { setUp } from './api';

type FieldName = 'code' | 'practiceName' | 'country' | 'timeZone' | 'name' | 'email' | 'password';

/** Code, practice, owner: one form, sent once. */
export function SetupForm() {
  const t = useText('setup');
  const words = useText('entrance');
  const signIn = useText('session');
  const enter = useEnter();
  const shown = useLanguage();
  const [language, setLanguage] = useState<Language>(shown);
  const [fields, setFields] = useState<Record<FieldName, string>>(() => ({
    code: '',
    practiceName: '',
    country: likelyCountry(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    name: '',
    email: '',
    password: '',
  }));
  const places = useMemo(() => (shown ? countries() : []), [shown]);
  const timeZones = useMemo(() => zones(), []);

  const form = useSubmit<FieldName>({
    check: () => {
      const faults: Faults<FieldName> = {};
      if (!fields.code.trim()) faults.code = t('code.missing');
      if (!fields.practiceName.trim()) faults.practiceName = t('practice.nameMissing');
      if (!fields.country) faults.country = t('practice.countryMissing');
      if (!fields.name.trim()) faults.name = t('owner.nameMissing');
      if (!fields.email.trim()) faults.email = signIn('signIn.emailMissing');
      const password = passwordFault(fields.password, words);
      if (password) faults.password = password;
      return faults;
    },
    send: async () => {
      const { code, practiceName, country, timeZone, name, email, password } = fields;
      const practice = { name: practiceName.trim(), country, timeZone, language };
      const owner = { name: name.trim(), email: email.trim(), password };
      await enter((await setUp({ code: code.trim(), practice, owner })).next);
    },
  });
  const refused = form.error instanceof ApiError && form.error.code === 'setup.code_refused';
  const badEmail = form.error instanceof ApiError && Boolean(form.error.fault('owner.email') ?? form.error.fault('email'));
  const refusal = passwordRefusal(form.error, words);
  const field = (name: FieldName) => ({
    value: fields[name],
    error: form.faults[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });

  return (
    <>
      <div>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <TextField
          label={t('code')}
          hint={t('code.hint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          {...field('code')}
          error={form.faults.code ?? (refused && t('code.refused'))}
        />
        <h2>{t('practice')}</h2>
        <TextField label={t('practice.name')} autoComplete="organization" maxLength={200} {...field('practiceName')} />
        <SelectField label={t('practice.country')} hint={t('practice.countryHint')} {...field('country')}>
          <option value="">{t('practice.choose')}</option>
          {places.map((country) => (
            <option key={country.code} value={country.code}>
              {country.name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('practice.timeZone')} {...field('timeZone')}>
          {timeZones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
        <LanguageField
          label={t('practice.language')}
          hint={t('practice.languageHint')}
          value={language}
          onChoose={setLanguage}
        />
        <h2>{t('owner')}</h2>
        <TextField label={t('owner.name')} autoComplete="name" maxLength={200} {...field('name')} />
        <TextField
          label={t('owner.email')}
          type="email"
          autoComplete="username"
          {...field('email')}
          error={form.faults.email ?? (badEmail && t('owner.emailRefused'))}
        />
        <PasswordField
          label={t('owner.password')}
          hint={words('password.hint')}
          autoComplete="new-password"
          {...field('password')}
          error={form.faults.password ?? refusal}
        />
        {!refused && !refusal && !badEmail && <Problem error={form.error} />}
        <Button kind="main" type="submit" wide busy={form.busy}>
          {t('submit')}
        </Button>
      </form>
    </>
  );
}
