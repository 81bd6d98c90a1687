import { dialable, telephone } from '../lib/telephone';
import { Icon } from './Icon';

interface Props {
  name: string;
  phone?: string | null;
  note?: string | null;
  /** What a press does, said to readers before the name. */
  verb: string;
}

/** Somebody to reach: the whole row calls. Without a number that can be dialled it is a name to look for. */
export function CallRow({ name, phone, note, verb }: Props) {
  const calls = Boolean(phone && dialable(phone));
  const words = (
    <span className="grow">
      {calls && <span className="vh">{verb} </span>}
      <b>{name}</b>
      {phone && <span className="crisis-number">{phone}</span>}
      {note && <small>{note}</small>}
    </span>
  );
  if (!phone || !calls) return <div className="row">{words}</div>;
  return (
    <a className="row" href={telephone(phone)}>
      {words}
      <span className="call">
        <Icon name="phone" />
      </span>
    </a>
  );
}
