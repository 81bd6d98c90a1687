import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Card, TextArea } from '../../../ui';
import styles from './exchange.module.css';

/** A file chosen from this device, or its text put in by hand. */
export function FilePick({ onPick }: { onPick(source: string | File): void }) {
  const t = useText('builderExchange');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const readPasted = () => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') onPick(text);
  };
  return (
    <Card title={t('pick')} padded>
      <label className={styles.file}>
        <span className="label">{t('pick.file')}</span>
        <input
          type="file"
          accept=".json,application/json,application/fhir+json"
          className="input"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onPick(file);
            // Choosing the same file again, once it was mended, is a choice too.
            target.value = '';
          }}
        />
      </label>
      <p className="hint">{t('pick.hint')}</p>
      <details>
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
