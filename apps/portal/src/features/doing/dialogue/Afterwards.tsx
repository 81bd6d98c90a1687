import { endingReached, transcript } from '@attune/exercise/on-demand';
import { useLanguage, useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import doing from '../Doing.module.css';
import { Frame } from '../Frame';
import { KeptLine } from '../KeptLine';
import { KeepPrivate } from '../StepScreen';
import { Attempts } from './Attempts';
import { Looked } from './Looked';
import { offerAfter } from './offers';
import { useInPerson } from './person';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** After the last line: how it ended, what to take along, and only now what kind of reply each one was. */
export function Afterwards({ title, screens, keeper, state, step, rehearsal }: RehearsalProps & { rehearsal: Rehearsal }) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const language = useLanguage();
  const { path, over } = rehearsal;
  const say = useInPerson(path?.person ?? step.person.name);
  if (!path) return null;
  const ending = endingReached(step, path);
  const lines = transcript(step, path, language);
  const offer = over === 'small' ? undefined : offerAfter(step, path);
  const early = over === 'stopped' ? 'stopped' : 'small';
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
        <h1 tabIndex={-1}>{ending ? say(ending.title) : r(`${early}Done`)}</h1>
        <p className={doing.what}>{ending ? say(ending.body) : r(`${early}Body`)}</p>
        {ending && (
          <section aria-labelledby="take-along">
            <h2 id="take-along">{r('takeAlong')}</h2>
            <ul className={styles.takeAways}>
              {ending.takeAways.map((text, index) => (
                <li key={index}>{say(text)}</li>
              ))}
            </ul>
          </section>
        )}
        <details className={styles.again}>
          <summary>{r('lookAgain')}</summary>
          <ol className={styles.talk}>
            {lines.map((line, index) => (
              <Looked key={index} line={line} person={path.person} step={step} onRewind={() => rehearsal.rewindTo(index)} />
            ))}
          </ol>
        </details>
        <Attempts step={step} attempts={rehearsal.attempts.filter(({ attempt, kept }) => attempt !== path.attempt && kept.length > 0)} />
        <div className={doing.offers}>
          {over !== 'ending' && (
            <Button icon="play" onClick={rehearsal.goOn}>
              {r('goOn')}
            </Button>
          )}
          {offer && (
            <Button icon="play" onClick={() => rehearsal.again(offer.variant.id)}>
              {t(offer.offer === 'harder' ? 'offer.harder' : 'rehearsal.easier')}
            </Button>
          )}
          <Button icon="rewind" onClick={() => rehearsal.again(path.variant)}>
            {t('offer.tryAgain')}
          </Button>
        </div>
      </div>
      <KeepPrivate step={step} keeper={keeper} state={state} />
      <KeptLine kept={state.kept} />
    </Frame>
  );
}
