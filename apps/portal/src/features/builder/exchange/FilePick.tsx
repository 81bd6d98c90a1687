import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Card, Icon, TextArea } from '../../../ui';
import styles from './exchange.module.css';

/** A file chosen from this device, or its text put in by hand. */
export function FilePick({ onPick }: { onPick(source: string | File): void }) {
  const t = useText('builderExchange');
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const readPasted = () => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') onPick(text);
  };
  return (
    <Card title={t('pick')} padded>
      <label className={`btn btn-quiet ${styles.file}`}>
        <input
          type="file"
          accept=".json,application/json,application/fhir+json"
          className="vh"
          onChange={({ target }) => {
            const file = target.files?.[0];
            setChosen(file?.name ?? '');
            if (file) onPick(file);
            // Choosing the same file again, once it was mended, is a choice too.
            target.value = '';
          }}
        />
        <Icon name="note" />
        {t('pick.file')}
      </label>
      {chosen && <p className={styles.chosen}>{chosen}</p>}
      <p className="hint">{t('pick.hint')}</p>
      <details className={styles.paste}>
        <summary>{t('pick.paste')}</summary>
        <TextArea
          label={t('pick.text')}
          rows={8}
          spellCheck={false}
          value={text}
          error={missing && t('pick.missing')}
          onChange={({ target }) => setText(target.value)}
        />
        <Button onClick={readPasted}>{t('pick.read')}</Button>
      </details>
    </Card>
  );
}
