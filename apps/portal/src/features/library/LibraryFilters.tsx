import { useText } from '../../lib/texts';
import { Choices, SelectField } from '../../ui';
import styles from './Library.module.css';
import { forms, groups, lengths } from './shelf';

interface Props {
  group: string;
  form: string;
  minutes: string;
  onGroup: (group: string) => void;
  onForm: (form: string) => void;
  onMinutes: (minutes: string) => void;
}

/** Subject, form and length; each may be left open. */
export function LibraryFilters({ group, form, minutes, onGroup, onForm, onMinutes }: Props) {
  const t = useText('library');
  const known = groups.some((each) => each === group) ? group : '';
  return (
    <>
      <div className={styles.selects}>
        <SelectField label={t('form')} value={form} onChange={(event) => onForm(event.target.value)}>
          <option value="">{t('form.any')}</option>
          {forms.map((each) => (
            <option key={each} value={each}>
              {t(`form.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('length')} value={minutes} onChange={(event) => onMinutes(event.target.value)}>
          <option value="">{t('length.any')}</option>
          {lengths.map((each) => (
            <option key={each} value={each}>
              {t('length.most', { minutes: each })}
            </option>
          ))}
        </SelectField>
      </div>
      <Choices
        legend={t('tags')}
        name="subject"
        options={[{ value: '', label: t('allTags') }, ...groups.map((each) => ({ value: each, label: t(`group.${each}`) }))]}
        value={known}
        onChoose={onGroup}
      />
    </>
  );
}
