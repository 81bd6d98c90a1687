import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshSession, useSession } from '../../lib/session';
import { useSubmit } from '../../lib/submit';
import { changeLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useText, type Language } from '../../lib/texts';
import { chooseTheme, useTheme, type Theme } from '../../lib/theme';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Choices } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Problem';
import { useToast } from '../../ui/Toast';
import { changePerson } from './api';

const THEMES: readonly Theme[] = ['device', 'light', 'dark'];

/** Name, language and theme. Language and theme take effect at once. */
export function PersonCard() {
  const t = useText('account');
  const say = useToast();
  const { person } = useSession();
  const language = useLanguage();
  const theme = useTheme();
  const [name, setName] = useState(person.name);

  const form = useSubmit({
    check: () => (name.trim() ? {} : { name: t('person.nameMissing') }),
    send: async () => {
      await changePerson({ name: name.trim() });
      await refreshSession();
      say(t('person.nameSaved'));
    },
  });
  const speak = useMutation({
    mutationFn: async (chosen: Language) => {
      await changePerson({ language: chosen });
      await changeLanguage(chosen);
      await refreshSession();
    },
  });

  return (
    <Card title={t('person.title')} padded>
      <div className="form">
        <form className="form" noValidate onSubmit={form.onSubmit}>
          <TextField
            label={t('person.name')}
            hint={t('person.nameHint')}
            autoComplete="name"
            maxLength={200}
            value={name}
            error={form.faults.name}
            onChange={(event) => setName(event.target.value)}
          />
          <Problem error={form.error} />
          {name !== person.name && (
            <div className="form-end">
              <Button kind="main" type="submit" busy={form.busy}>
                {t('person.saveName')}
              </Button>
            </div>
          )}
        </form>
        <Choices
          legend={t('person.language')}
          name="language"
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{LANGUAGE_NAMES[value]}</span> }))}
          value={language}
          onChoose={(chosen) => speak.mutate(chosen)}
        />
        <Problem error={speak.error} />
        <Choices
          legend={t('person.theme')}
          name="theme"
          options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={theme}
          onChoose={chooseTheme}
        />
      </div>
    </Card>
  );
}
