import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../lib/texts';
import { IconButton } from './Button';

interface Props {
  open: boolean;
  /** Escape, the cross, and a tap beside it all close. */
  onClose: () => void;
  title: ReactNode;
  /** `sheet` rises from below (client); `dialog` stands in the middle, `side` at the end of the page in its full height (staff). */
  form?: 'sheet' | 'dialog' | 'side';
  children: ReactNode;
}

/** A native modal: focus goes in, Escape goes out, focus returns. Never one on top of another. */
export function Sheet({ open, onClose, title, form = 'sheet', children }: Props) {
  const t = useText('common');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: the dialog is still in the page when it closes, so the focus returns to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={form === 'sheet' ? 'sheet' : `sheet sheet-${form}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <>
          {form === 'sheet' && <div className="sheet-handle" aria-hidden="true" />}
          <div className="sheet-top">
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
