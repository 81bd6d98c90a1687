import { useState, type ReactNode } from 'react';
import { useSubmit } from '../../lib/submit';
import { useText } from '../../lib/texts';
import { Button } from '../Button';
import { TextField } from '../Field';
import { Problem } from '../Problem';
import { Sheet } from '../Sheet';

interface Props {
  open: boolean;
  onClose: () => void;
  /** The question. */
  title: ReactNode;
  /** To be typed as it stands; case and outer spaces do not count. */
  name: string;
  /** The act by its own verb. */
  verb: string;
  act: () => Promise<unknown>;
  /** What will happen, and what stays. */
  children: ReactNode;
}

/** A dialog for what has consequences: says them, and asks for the name of what it happens to. */
export function ConfirmByName({ open, onClose, title, name, verb, act, children }: Props) {
  const t = useText('desk');
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    onClose();
  };
  const form = useSubmit({
    check: () => (same(typed, name) ? {} : { name: t('confirm.missing', { name }) }),
    send: async () => {
      await act();
      close();
    },
  });
  return (
    <Sheet form="dialog" open={open} onClose={close} title={title}>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <div className="soft">{children}</div>
        <TextField
          label={t('confirm.label', { name })}
          value={typed}
          autoComplete="off"
          error={form.faults.name}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Problem error={form.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={close}>
            {t('confirm.back')}
          </Button>
          <Button kind="main" type="submit" busy={form.busy}>
            {verb}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function same(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  return plain(a) === plain(b);
}
