import { useId } from 'react';
import { useText } from '../../lib/texts';
import { Button, IconButton } from '../Button';
import { Icon } from '../Icon';

interface Props {
  times: string[];
  most: number;
  error?: string;
  onChange: (times: string[]) => void;
}

/** The times of a day, each a field of its own; usually one. */
export function TimesField({ times, most, error, onChange }: Props) {
  const t = useText('assign');
  const id = useId();
  const shown = times.length > 0 ? times : [''];
  return (
    <fieldset className={error ? 'field field-error' : 'field'}>
      <legend className="label">{t('times')}</legend>
      <div className="times">
        {shown.map((time, index) => (
          <span key={index} className="times">
            <input
              className="input"
              type="time"
              aria-label={t('times.one', { number: index + 1 })}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              value={time}
              onChange={(event) => onChange(shown.with(index, event.target.value))}
            />
            {shown.length > 1 && (
              <IconButton
                icon="close"
                label={t('times.remove', { number: index + 1 })}
                onClick={() => onChange(shown.filter((_, other) => other !== index))}
              />
            )}
          </span>
        ))}
        {shown.length < most && (
          <Button kind="text" icon="plus" onClick={() => onChange([...shown, ''])}>
            {t('times.add')}
          </Button>
        )}
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
