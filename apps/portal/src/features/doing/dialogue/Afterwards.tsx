import { endingReached, transcript, type TranscriptLine } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../lib/localized';
import { useLanguage, useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import doing from '../Doing.module.css';
import { Frame } from '../Frame';
import { KeptLine } from '../KeptLine';
import { KeepPrivate } from '../StepScreen';
import { ClassMark } from './ClassMark';
import { clearAndWarm, nextLevel } from './levels';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** After the last line: how it ended, what to take along, and only now what kind of reply each one was. */
export function Afterwards({ title, screens, keeper, state, step, rehearsal }: RehearsalProps & { rehearsal: Rehearsal }) {
  const t = useText('doing');
  const say = useLocalized();
  const language = useLanguage();
  const { path, over } = rehearsal;
  if (!path) return null;
  const ending = endingReached(step, path);
  const lines = transcript(step, path, language);
  const harder = over === 'ending' && clearAndWarm(step, path) && nextLevel(step, path.variant);
  return (
    <Frame
      title={title}
      screen={`after.${path.attempt}`}
      progress={{ n: screens.n, of: screens.of }}
      onBack={screens.back}
      foot={
        <Button kind="main" wide onward={!screens.fromReview} onClick={screens.next}>
          {t(screens.fromReview ? 'toReview' : 'next')}
        </Button>
      }
    >
      <div className={styles.opening}>
        <h1 tabIndex={-1}>{ending ? say(ending.title) : t('rehearsal.smallDone')}</h1>
        <p className={doing.what}>{ending ? say(ending.body) : t('rehearsal.smallBody')}</p>
        {ending && (
          <section aria-labelledby="take-along">
            <h2 id="take-along">{t('rehearsal.takeAlong')}</h2>
            <ul className={styles.takeAways}>
              {ending.takeAways.map((text, index) => (
                <li key={index}>{say(text)}</li>
              ))}
            </ul>
          </section>
        )}
        <details className={styles.again}>
          <summary>{t('rehearsal.lookAgain')}</summary>
          <ol className={styles.talk}>
            {lines.map((line, index) => (
              <Looked key={index} line={line} step={step} onRewind={() => rehearsal.rewindTo(index)} />
            ))}
          </ol>
        </details>
        <div className={doing.offers}>
          {over === 'small' && (
            <Button icon="play" onClick={rehearsal.goOn}>
              {t('rehearsal.goOn')}
            </Button>
          )}
          <Button icon="rewind" onClick={rehearsal.again}>
            {t(harder ? 'rehearsal.againOrHarder' : 'offer.tryAgain')}
          </Button>
        </div>
      </div>
      <KeepPrivate step={step} keeper={keeper} state={state} />
      <KeptLine kept={state.kept} />
    </Frame>
  );
}

interface LookedProps {
  line: TranscriptLine;
  step: RehearsalProps['step'];
  onRewind: () => void;
}

/** One exchange looked back on: the line, what may have been in it, the answer, and the kind of answer it was. */
function Looked({ line, step, onRewind }: LookedProps) {
  const t = useText('doing');
  const say = useLocalized();
  const { node } = line;
  return (
    <>
      <li className={styles.them}>
        {node.says && <span className={styles.name}>{step.person.name}</span>}
        <p className={node.says ? styles.says : styles.does}>{say(node.says ?? node.does)}</p>
      </li>
      <li className={styles.me}>
        <span className="vh">{t('rehearsal.you')}</span>
        <p className={`${styles.says}${line.own ? ' own' : ''}`}>{line.words}</p>
      </li>
      <li className={styles.looked}>
        {node.afterwards && <p>{say(node.afterwards)}</p>}
        <p className={styles.class}>
          <ClassMark name={line.class} />
          <span>
            <b>{say(step.classes[line.class].label)}.</b> {say(step.classes[line.class].means)}
          </span>
        </p>
        <Button kind="text" icon="rewind" className={styles.rewind} onClick={onRewind}>
          {t('rehearsal.rewind')}
        </Button>
      </li>
    </>
  );
}
