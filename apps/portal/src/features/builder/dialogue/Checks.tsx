import { useMemo } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Icon } from '../../../ui';
import { checked, type Check, type Fault } from './tree/faults';
import { alikeAt, type Place } from './tree/texts';
import { useTree } from './tree-context';
import styles from './tree.module.css';
import { useTreeWords } from './words';

/** At most so many of one kind are listed: mending some shows the others. */
const SHOWN = 12;

/** What every tree has to keep, each with what still breaks it and a way there; then what may be looked at. */
export function Checks({ onGo }: { onGo: (place: Place) => void }) {
  const t = useText('builderTree');
  const tree = useTree();
  const { step, faults } = tree;
  const replies = step.nodes.reduce((sum, node) => sum + node.replies.length, 0);
  const alike = useMemo(() => alikeAt(step), [step]);
  return (
    <section className={`card ${styles.checks}`} aria-labelledby="tree-checks">
      <h3 id="tree-checks">{t('checks')}</h3>
      <p className="soft">{t('checks.size', { lines: step.nodes.length, replies, endings: step.endings.length })}</p>
      <ul className={styles.checkList}>
        {checked.map((check) => (
          <CheckLine key={check} check={check} faults={faults.filter((fault) => fault.check === check)} onGo={onGo} />
        ))}
        {alike.length > 0 && (
          <li>
            <details>
              <summary>
                <Icon name="globe" />
                <span>{t('alike', { count: alike.length })}</span>
              </summary>
              <p className="hint">{t('alike.hint')}</p>
              <PlaceList places={alike.map((place) => ({ place }))} onGo={onGo} />
            </details>
          </li>
        )}
      </ul>
    </section>
  );
}

function CheckLine({ check, faults, onGo }: { check: Check; faults: readonly Fault[]; onGo: (place: Place) => void }) {
  const t = useText('builderTree');
  const words = useTreeWords(useTree());
  if (faults.length === 0)
    return (
      <li className={styles.kept}>
        <Icon name="check" />
        <span>{t(`check.${check}`)}</span>
      </li>
    );
  return (
    <li>
      <details open>
        <summary className={styles.broken}>
          <Icon name="alert" />
          <span>{t(`check.${check}.not`, { count: faults.length })}</span>
        </summary>
        <PlaceList places={faults.map((fault) => ({ place: fault.place, says: words.fault(fault) }))} onGo={onGo} />
      </details>
    </li>
  );
}

function PlaceList({ places, onGo }: { places: { place: Place; says?: string }[]; onGo: (place: Place) => void }) {
  const t = useText('builderTree');
  const words = useTreeWords(useTree());
  return (
    <ul>
      {places.slice(0, SHOWN).map(({ place, says }, index) => (
        <li key={index}>
          <Button kind="text" small onClick={() => onGo(place)}>
            <span>
              <b>{words.place(place)}</b>
              {says && <>: {says}</>}
            </span>
          </Button>
        </li>
      ))}
      {places.length > SHOWN && <li className="faint">{t('checks.more', { count: places.length - SHOWN })}</li>}
    </ul>
  );
}
