import type { StepKind } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Icon, Sheet } from '../../../ui';
import { groups, kindMarks, kinds } from './kinds';
import styles from './outline.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** It would go into a before-after, which takes no other. */
  inside: boolean;
  onPick: (kind: StepKind) => void;
}

/** All kinds of steps in groups, each with a word on what it is for. */
export function AddStep({ open, onClose, inside, onPick }: Props) {
  const t = useText('builder');
  const words = useText('builderWords');
  const offered = kinds.filter((kind) => !inside || kind !== 'before-after');
  return (
    <Sheet form="dialog" open={open} onClose={onClose} title={t('add.title')}>
      <div className={styles.kinds}>
        {groups.map((group) => (
          <section key={group} aria-labelledby={`kinds-${group}`}>
            <h3 id={`kinds-${group}`}>{t(`add.${group}`)}</h3>
            <ul>
              {offered
                .filter((kind) => kindMarks[kind].group === group)
                .map((kind) => (
                  <li key={kind}>
                    <button type="button" className={styles.kind} onClick={() => onPick(kind)}>
                      <Icon name={kindMarks[kind].icon} />
                      <span>
                        <b>{words(`kind.${kind}`)}</b>
                        <span className="soft">{t(`for.${kind}`)}</span>
                      </span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
