import { useEffect, useRef, useState } from 'react';
import type { ContactSection } from '../../lib/safety-plan';
import { useText } from '../../lib/texts';
import { Button, Choices, IconButton, TextField } from '../../ui';
import { LONGEST, MOST, newContact, type ContactLine } from './draft';
import styles from './write.module.css';

interface Props {
  section: ContactSection;
  contacts: readonly ContactLine[];
  /** Who has no name yet, once saving was tried. */
  nameless: readonly number[];
  onChange: (contacts: ContactLine[]) => void;
}

/** People to reach: a name, a number if there is one, a few words, and for people close what they are for. */
export function ContactFields({ section, contacts, nameless, onChange }: Props) {
  const t = useText('safetyPlan');
  const [fresh, setFresh] = useState<number | null>(null);
  const add = () => {
    const contact = newContact();
    setFresh(contact.key);
    onChange([...contacts, contact]);
  };
  return (
    <>
      {contacts.length > 0 && (
        <ol className={styles.contacts}>
          {contacts.map((contact, index) => (
            <li key={contact.key}>
              <Person
                contact={contact}
                what={t(`contact.${section}`, { n: index + 1 })}
                close={section === 'people'}
                begin={contact.key === fresh}
                error={nameless.includes(contact.key) ? t('fault.name') : undefined}
                onChange={(change) => onChange(contacts.map((other) => (other.key === contact.key ? { ...other, ...change } : other)))}
                onTakeOut={() => onChange(contacts.filter((other) => other.key !== contact.key))}
              />
            </li>
          ))}
        </ol>
      )}
      {contacts.length >= MOST ? (
        <p className="hint">{t('fault.full')}</p>
      ) : (
        <Button kind="text" small icon="plus" className={styles.add} onClick={add}>
          {t(`add.${section}`)}
        </Button>
      )}
    </>
  );
}

interface PersonProps {
  contact: ContactLine;
  what: string;
  close: boolean;
  begin: boolean;
  error: string | undefined;
  onChange: (change: Partial<ContactLine>) => void;
  onTakeOut: () => void;
}

function Person({ contact, what, close, begin, error, onChange, onTakeOut }: PersonProps) {
  const t = useText('safetyPlan');
  const here = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (begin) here.current?.querySelector('input')?.focus();
  }, [begin]);
  return (
    <fieldset ref={here} className={styles.contact}>
      <legend className="vh">{contact.name.trim() || what}</legend>
      <div className={styles.nameRow}>
        <TextField label={t('field.name')} maxLength={LONGEST.name} autoComplete="off" error={error} value={contact.name} onChange={(event) => onChange({ name: event.target.value })} />
        <IconButton icon="close" label={t('takeOut', { what: contact.name.trim() || what })} onClick={onTakeOut} />
      </div>
      <div className={styles.pair}>
        <TextField label={t('field.phone')} type="tel" maxLength={LONGEST.phone} autoComplete="off" value={contact.phone} onChange={(event) => onChange({ phone: event.target.value })} />
        <TextField label={t('field.note')} hint={t('field.note.hint')} maxLength={LONGEST.note} autoComplete="off" value={contact.note} onChange={(event) => onChange({ note: event.target.value })} />
      </div>
      {close && (
        <Choices
          legend={t('for')}
          legendHidden
          name={`for-${contact.key}`}
          value={contact.for}
          options={(['help', 'company'] as const).map((value) => ({ value, label: t(`for.${value}`) }))}
          onChoose={(chosen) => onChange({ for: chosen })}
        />
      )}
    </fieldset>
  );
}
