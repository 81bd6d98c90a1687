import { dialable, telephone } from '../lib/telephone';
import { Icon } from './Icon';

interface Props {
  name: string;
  phone?: string | null;
  note?: string | null;
  /** What a press does, for readers: the name and the number. */
  label: string;
}

/** Somebody to reach: the whole row calls. Without a number that can be dialled it is a name to look for. */
export function CallRow({ name, phone, note, label }: Props) {
  const words = (
    <span className="grow">
      <b>{name}</b>
      {phone && <span className="crisis-number">{phone}</span>}
      {note && <small>{note}</small>}
    </span>
  );
  if (!phone || !dialable(phone)) return <div className="row">{words}</div>;
  return (
    <a className="row" href={telephone(phone)} aria-label={note ? `${label}. ${note}` : label}>
      {words}
      <span className="call">
        <Icon name="phone" />
      </span>
    </a>
  );
}
