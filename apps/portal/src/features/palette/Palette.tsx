import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from '../../lib/router';
import { switchKeys, useKeysOn } from '../../lib/keys';
import { useText } from '../../lib/texts';
import { Icon, Sheet, Switch, type IconName } from '../../ui';
import styles from './Palette.module.css';
import { useFound } from './use-found';

/** A page one may open, by its name. */
export interface PalettePage {
  to: string;
  label: string;
  icon: IconName;
}

interface Props {
  pages: readonly PalettePage[];
  mayFindClients: boolean;
  onClose: () => void;
}

const LIST = 'palette-list';

/** Reaches any page, client or exercise by typing: arrows choose, Enter opens. */
export function Palette({ pages, mayFindClients, onClose }: Props) {
  const t = useText('palette');
  const navigate = useNavigate();
  const keysOn = useKeysOn();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = useFound(text, pages, mayFindClients);
  const at = Math.min(chosen, found.length - 1);
  // The dialog gives the focus to its cross; typing is what one came for.
  useEffect(() => input.current?.focus(), []);
  const open = (to: string) => {
    onClose();
    navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setChosen((at + step + found.length) % found.length);
    }
    const target = found[at];
    if (event.key === 'Enter' && target) {
      event.preventDefault();
      open(target.to);
    }
  };
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('title')}>
      <div className={styles.palette}>
        <input
          ref={input}
          className="input"
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-expanded={found.length > 0}
          aria-controls={LIST}
          aria-activedescendant={found[at] ? `${LIST}-${at}` : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <ul className={styles.list} id={LIST} role="listbox" aria-label={t('found')}>
          {found.map((entry, index) => (
            <li
              key={entry.to}
              id={`${LIST}-${index}`}
              role="option"
              aria-selected={index === at}
              className={styles.entry}
              onMouseMove={() => setChosen(index)}
              onClick={() => open(entry.to)}
            >
              <Icon name={entry.icon} />
              <span className="grow">{entry.label}</span>
              <span className="faint">{t(`kind.${entry.kind}`)}</span>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="soft">{t('none')}</p>}
        <Switch label={t('keys')} hint={t('keysHint')} checked={keysOn} onChange={(event) => switchKeys(event.target.checked)} />
      </div>
    </Sheet>
  );
}
