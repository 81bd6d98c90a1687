import { currentNode, keptTurns, type DialogueState } from '@attune/exercise/on-demand';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { HardMomentLink, IconButton, SafetyNote, SkipLink } from '../../../ui';
import { Pick } from './Pick';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import { Talk } from './Talk';
import type { Rehearsal } from './use-rehearsal';

/** The scene being played: what was said so far, and below it what to say next. No class is shown while it runs. */
export function Scene({ screens, step, rehearsal, current }: RehearsalProps & { rehearsal: Rehearsal; current: DialogueState }) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const { practice } = useSession();
  const said = keptTurns(current).length;
  return (
    <div className={`client ${styles.stage}`}>
      <SkipLink />
      <header className={`top top-step ${styles.top}`}>
        <IconButton icon="back" label={r('leave')} onClick={screens.back} />
        <h1 className={styles.title}>
          {t('rehearsal.title')}
          <small>{r('turn', { n: said + 1 })}</small>
        </h1>
        <HardMomentLink />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Talk step={step} current={current} onRewind={rehearsal.rewindTo}>
          <SafetyNote country={practice?.country ?? null} />
        </Talk>
        <Pick key={`${said}.${currentNode(step, current)?.id}`} first={said === 0} step={step} current={current} rehearsal={rehearsal} />
      </main>
    </div>
  );
}
