import type { Localized } from '@attune/exercise';
import { useId } from 'react';
import { useText } from '../../../lib/texts';
import { TextArea, TextField } from '../../../ui';

interface Props {
  label: string;
  hint?: string;
  value: Localized;
  most: number;
  rows?: number;
  /** What is wrong with the text of a language. */
  fault: (language: 'en' | 'es') => string | undefined;
  onChange: (value: Localized) => void;
}

/** One text in both languages, side by side. */
export function BothLanguages({ label, hint, value, most, rows = 1, fault, onChange }: Props) {
  const id = useId();
  const t = useText('programs');
  return (
    <fieldset className="field" aria-describedby={hint && id}>
      <legend className="label">{label}</legend>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      <div className="pair">
        {(['en', 'es'] as const).map((language) => {
          const field = {
            label: t(`in.${language}`),
            lang: language,
            maxLength: most,
            value: value[language],
            error: fault(language),
            onChange: ({ target }: { target: { value: string } }) => onChange({ ...value, [language]: target.value }),
          };
          return rows > 1 ? <TextArea key={language} {...field} rows={rows} /> : <TextField key={language} {...field} />;
        })}
      </div>
    </fieldset>
  );
}
