import { limits, type PeopleStep, type PersonInCircle } from '@attune/exercise/on-demand';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Button, Checkbox, Choices, ManyChoices, Sheet, TextArea, TextField } from '../../../../ui';
import styles from './people.module.css';
import { tidy } from './circle-edits';

interface Props {
  step: PeopleStep;
  person: PersonInCircle;
  /** Not in the circle yet: nothing is kept until it is put there. */
  isNew: boolean;
  onChange: (person: PersonInCircle) => void;
  onPlace: (person: PersonInCircle) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One person: name, ring, and what the exercise asks about them. Changes to somebody in the circle are kept at once. */
export function PersonSheet({ step, person, isNew, onChange, onPlace, onRemove, onClose }: Props) {
  const t = useText('people');
  const say = useLocalized();
  const group = useId();
  const [shown, setShown] = useState(person);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Somebody new begins with a name; the sheet itself would begin with its cross.
  useEffect(() => {
    if (isNew) field.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it opens
  }, []);
  const change = (changes: Partial<PersonInCircle>) => {
    const next = { ...shown, ...changes };
    setShown(next);
    setMissing(false);
    if (!isNew && next.name.trim()) onChange(tidy(next));
  };
  const done = () => {
    if (!shown.name.trim()) {
      setMissing(true);
      return field.current?.focus();
    }
    if (isNew) onPlace(tidy({ ...shown, name: shown.name.trim() }));
    else onClose();
  };
  const options = (list: PeopleStep['rings']) => list.map(({ id, label }) => ({ value: id, label: say(label) }));
  return (
    <Sheet open onClose={onClose} title={isNew ? t('new') : person.name}>
      <form
        noValidate
        className={`form ${styles.sheet}`}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <TextField
          className="input-own"
          ref={field}
          label={t('name')}
          hint={t('name.hint')}
          error={missing && t('name.missing')}
          autoComplete="off"
          maxLength={limits.ownWord}
          value={shown.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Choices
          legend={t('ring')}
          name={`${group}-ring`}
          options={options(step.rings)}
          value={shown.ring}
          onChoose={(ring) => change({ ring })}
        />
        {step.asksContact && (
          <Checkbox
            label={t('contact')}
            checked={shown.contact === true}
            onChange={(event) => change({ contact: event.target.checked || undefined })}
          />
        )}
        {step.qualities && (
          <ManyChoices
            legend={t('qualities')}
            name={`${group}-qualities`}
            options={options(step.qualities)}
            values={shown.qualities ?? []}
            onChange={(qualities) => change({ qualities })}
          />
        )}
        {step.rhythms && (
          <Choices
            legend={t('rhythm')}
            name={`${group}-rhythm`}
            options={[...options(step.rhythms), { value: '', label: t('rhythm.open') }]}
            value={shown.rhythm ?? ''}
            onChoose={(rhythm) => change({ rhythm })}
          />
        )}
        {step.note !== false && (
          <TextArea
            own
            rows={2}
            label={t('note')}
            maxLength={limits.note}
            value={shown.note ?? ''}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
        <Button kind="main" wide type="submit">
          {t(isNew ? 'place' : 'done')}
        </Button>
        {!isNew && (
          <Button kind="text" wide onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </form>
    </Sheet>
  );
}
