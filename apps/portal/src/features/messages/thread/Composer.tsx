import { useEffect, useRef, useState, type ChangeEvent, type ComponentProps, type ComponentType, type KeyboardEvent, type SyntheticEvent } from 'react';
import { newId } from '../../../lib/ids';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { addFile, dropFile, shrink, useUpload } from '../../../lib/uploads';
import { Button, Icon, IconButton, Saved, TextArea } from '../../../ui';
import { type DraftFile, useDraft } from '../draft';
import { faultOf, kindOf, MOST_FILES, TAKEN } from '../files';
import { send } from '../outbox';
import styles from './thread.module.css';

const LONGEST = 4_000;
const A_DOUBLE_PRESS_MS = 800;

/** Where the words are written. */
export interface BoxProps extends Omit<ComponentProps<'textarea'>, 'id' | 'value' | 'onChange' | 'ref'> {
  clientId: string;
  label: string;
  error?: string;
  value: string;
  onText: (text: string) => void;
}

const PlainBox = ({ clientId: _, onText, ...rest }: BoxProps) => <TextArea own {...rest} onChange={(event) => onText(event.target.value)} />;

/** Why a file does not come along, and which. */
interface Fault {
  why: 'kind' | 'size' | 'many';
  name?: string;
}

function faultIn(file: File): Fault | undefined {
  const why = faultOf(file);
  return why && { why, name: file.name };
}

interface Props {
  clientId: string;
  Box?: ComponentType<BoxProps>;
}

/** The box: what is written stays on this device until it is sent; Ctrl and Enter send it. */
export function Composer({ clientId, Box = PlainBox }: Props) {
  const t = useText('messages');
  const { person, clientId: ownId } = useSession();
  const forClient = ownId ? undefined : clientId;
  const { draft, write, kept } = useDraft(person.id, clientId);
  const [missing, setMissing] = useState(false);
  const [fault, setFault] = useState<Fault | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const box = () => form.current?.querySelector('textarea');
  const refused = useRef(new Set<string>());
  const sentAt = useRef(-Infinity);

  useEffect(() => {
    const field = form.current?.querySelector('textarea');
    if (field) field.style.blockSize = `${Math.min(field.scrollHeight + 2, 320)}px`;
  }, [draft.text]);

  const go = (at: number) => {
    const text = draft.text.trim();
    // The second press of a double one: the first has sent it.
    if (text === '' && at - sentAt.current < A_DOUBLE_PRESS_MS) return undefined;
    setMissing(text === '');
    if (text === '') return box()?.focus();
    send(person.id, { id: newId(), clientId, text, files: draft.files.filter((file) => !refused.current.has(file.id)).map((file) => file.id) });
    write(() => ({ text: '', files: [] }));
    sentAt.current = at;
    setFault(undefined);
    box()?.focus();
    return undefined;
  };
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(event.timeStamp);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.target !== box()) return;
    event.preventDefault();
    go(event.timeStamp);
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setFault(chosen.length + draft.files.length > MOST_FILES ? { why: 'many' } : chosen.map(faultIn).find(Boolean));
    const room = MOST_FILES - draft.files.length;
    for (const file of chosen.filter((one) => !faultOf(one)).slice(0, room)) {
      const kind = kindOf(file)!;
      const bytes = kind === 'photo' ? await shrink(file).catch(() => null) : file;
      if (!bytes) {
        setFault({ why: 'kind', name: file.name });
        continue;
      }
      const fileId = await addFile(person.id, kind, bytes, true, forClient);
      write((before) => ({ ...before, files: [...before.files, { id: fileId, kind, name: file.name }] }));
    }
  };
  const drop = (file: DraftFile) => {
    dropFile(person.id, file.id, forClient);
    write((before) => ({ ...before, files: before.files.filter((one) => one.id !== file.id) }));
  };
  const begun = draft.text !== '' || draft.files.length > 0;
  return (
    <form ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown} className={styles.composer}>
      <Box
        clientId={clientId}
        label={t('write')}
        error={missing ? t('missing') : fault && [fault.name, t(`fault.${fault.why}`)].filter(Boolean).join(': ')}
        rows={3}
        maxLength={LONGEST}
        aria-keyshortcuts="Control+Enter r"
        data-composer=""
        value={draft.text}
        onText={(text) => {
          setMissing(false);
          write((before) => ({ ...before, text }));
        }}
      />
      {draft.files.length > 0 && (
        <ul className={styles.chosen}>
          {draft.files.map((file) => (
            <Chosen key={file.id} file={file} personId={person.id} onDrop={() => drop(file)} onRefused={() => refused.current.add(file.id)} />
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <label className={`btn btn-quiet btn-small ${styles.attach}`}>
          <Icon name="plus" />
          {t('attach')}
          <input type="file" multiple accept={TAKEN} className="vh" onChange={(event) => void choose(event)} />
        </label>
        <Button type="submit" kind="main">
          {t('send')}
        </Button>
      </div>
      <Saved>{begun && kept ? t('draftKept') : null}</Saved>
      {begun && !kept && <p className="soft">{t('draftNotKept')}</p>}
    </form>
  );
}

interface ChosenProps {
  file: DraftFile;
  personId: string;
  onDrop: () => void;
  onRefused: () => void;
}

function Chosen({ file, personId, onDrop, onRefused }: ChosenProps) {
  const t = useText('messages');
  const upload = useUpload(personId, file.id);
  const isRefused = upload?.state === 'refused';
  useEffect(() => {
    if (isRefused) onRefused();
  }, [isRefused, onRefused]);
  return (
    <li>
      <Icon name={file.kind === 'document' ? 'note' : file.kind === 'audio' ? 'play' : 'eye'} />
      <span className="grow">
        {file.name}
        <small className="soft">
          {isRefused ? t('fault.kind') : upload ? t('uploading', { percent: Math.round((100 * upload.received) / Math.max(1, upload.size)) }) : t('uploaded')}
        </small>
      </span>
      <IconButton icon="close" label={t('dropFile', { name: file.name })} onClick={onDrop} />
    </li>
  );
}
