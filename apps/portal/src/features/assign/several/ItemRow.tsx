import { useText } from '../../../lib/texts';
import { Switch, TextField } from '../../../ui';
import styles from '../Assign.module.css';
import type { Reading, When } from '../when/when';
import { WhenField } from '../when/WhenField';

/** What is said of one exercise; `own` where its days differ from those of the others. */
export interface ItemFields {
  smallestDose: string;
  own: When | null;
}

interface Props {
  title: string;
  fields: ItemFields;
  reading: Reading | null;
  shared: When;
  today: string;
  tried: boolean;
  onChange: (fields: ItemFields) => void;
}

/** One of several exercises: its smallest version, and days of its own if need be. */
export function ItemRow({ title, fields, reading, shared, today, tried, onChange }: Props) {
  const t = useText('assign');
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <TextField
        label={t('smallest')}
        value={fields.smallestDose}
        maxLength={500}
        onChange={(event) => onChange({ ...fields, smallestDose: event.target.value })}
      />
      <Switch
        label={t('several.own')}
        checked={fields.own !== null}
        onChange={(event) => onChange({ ...fields, own: event.target.checked ? { ...shared } : null })}
      />
      {fields.own && reading && (
        <WhenField name={title} when={fields.own} reading={reading} today={today} tried={tried} onChange={(own) => onChange({ ...fields, own })} />
      )}
    </li>
  );
}
