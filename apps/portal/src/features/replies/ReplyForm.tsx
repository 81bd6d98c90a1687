import { useState } from 'react';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button, Problem, TextArea, TextField } from '../../ui';
import styles from './RepliesPage.module.css';

interface Words {
  title: string;
  text: string;
}

/** What a reply says, and by what it is found. */
export function ReplyForm({ start, save, onCancel }: { start: Words; save: (words: Words) => Promise<unknown>; onCancel: () => void }) {
  const t = useText('replies');
  const common = useText('common');
  const [title, setTitle] = useState(start.title);
  const [text, setText] = useState(start.text);
  const form = useSubmit({
    check: () => ({ ...(title.trim() ? {} : { title: t('title.missing') }), ...(text.trim() ? {} : { text: t('text.missing') }) }),
    send: () => save({ title: title.trim(), text: text.trim() }),
  });
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit}>
      <TextField label={t('title.label')} hint={t('title.hint')} maxLength={60} autoFocus value={title} error={form.faults.title} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label={t('text.label')} hint={t('text.hint', { place: '{name}' })} maxLength={2000} rows={5} value={text} error={form.faults.text} onChange={(event) => setText(event.target.value)} />
      <Problem error={form.error} />
      <div className="form-end">
        <Button kind="main" type="submit" busy={form.busy}>
          {t('save')}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
