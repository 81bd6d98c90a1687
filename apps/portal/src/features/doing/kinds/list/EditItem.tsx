import { limits, type ChecklistEntry, type StandingItem } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { IconButton, TextField } from '../../../../ui';
import styles from './list.module.css';

interface Props {
  item: StandingItem;
  /** The client's own entry, whose words may change too. */
  own: ChecklistEntry | undefined;
  hours: boolean;
  lighter: boolean;
  onChange: (part: Partial<ChecklistEntry>) => void;
  onDrop: () => void;
}

/** One item as its owner sets it up: the words of an own one, its hour, its lighter form. */
export function EditItem({ item, own, hours, lighter, onChange, onDrop }: Props) {
  const t = useText('checklist');
  const say = useLocalized();
  const words = say(item.label);
  return (
    <div className={styles.set} role="group" aria-label={words}>
      {own ? (
        <div className={styles.ownLine}>
          <Words words={own.label ?? ''} onChange={(label) => onChange({ label })} />
          <IconButton icon="close" label={t('takeOut', { item: words })} onClick={onDrop} />
        </div>
      ) : (
        <b>{words}</b>
      )}
      {hours && (
        <TextField label={t('hour')} type="time" value={item.at ?? ''} onChange={(event) => onChange({ at: event.target.value || undefined })} />
      )}
      {lighter && (
        <TextField
          label={t('lighterForm')}
          className="input-own"
          maxLength={limits.ownLabel}
          value={item.lighter ? say(item.lighter) : ''}
          onChange={(event) => onChange({ lighter: event.target.value || undefined })}
        />
      )}
    </div>
  );
}

/** The words of an own item. Emptied, they are not yet taken over: an item without words would be gone from under the hand. */
function Words({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const t = useText('checklist');
  const [typed, setTyped] = useState(words);
  return (
    <TextField
      label={t('words')}
      className="input-own"
      maxLength={limits.ownLabel}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        if (event.target.value.trim()) onChange(event.target.value);
      }}
      onBlur={() => setTyped(words)}
    />
  );
}
