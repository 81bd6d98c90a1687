import type { ComponentProps } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../lib/texts';
import { SelectField } from './Field';

interface Props extends Omit<ComponentProps<typeof SelectField>, 'value' | 'onChange' | 'children'> {
  value: Language;
  onChoose: (language: Language) => void;
}

/** Which of our languages, each by its own name. */
export function LanguageField({ onChoose, ...rest }: Props) {
  return (
    <SelectField {...rest} onChange={(event) => onChoose(event.target.value as Language)}>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </SelectField>
  );
}
