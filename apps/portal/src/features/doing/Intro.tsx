import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button } from '../../ui';
import styles from './Doing.module.css';
import { useDoing } from './context';
import { Frame } from './Frame';
import type { DraftKeeper } from './keeper';
import type { Screens } from './screens';
import { WhenHard } from './WhenHard';

interface Props {
  title: string;
  screens: Screens;
  keeper: DraftKeeper;
  /** Why, in the client's own words. */
  why: string | null;
}

/** Before it begins: what it is, how long, who sees it, and a smaller version that counts as much. */
export function Intro({ title, screens, keeper, why }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const { definition, smaller, therapist } = useDoing();
  const small = definition.smaller;
  const minutes = smaller && small ? small.minutes : definition.minutes;
  return (
    <Frame
      title={title}
      screen="intro"
      onBack={screens.back}
      foot={
        <Button kind="main" wide onward onClick={screens.next}>
          {t('begin')}
        </Button>
      }
    >
      <div className={styles.intro}>
        <p className="eyebrow">{t('minutes', { minutes })}</p>
        <h1 tabIndex={-1}>{say(definition.title)}</h1>
        {why && <p className="own">{t('quoted', { words: why })}</p>}
        <p className={styles.what}>{smaller && small ? say(small.about) : say(definition.what)}</p>
        {small && (
          <div className={styles.smallOne}>
            <p>{smaller ? t('isSmall') : t('smallOne', { minutes: small.minutes, about: say(small.about) })}</p>
            <Button kind="text" className="btn-bare" onClick={() => keeper.change({ smaller: !smaller })}>
              {t(smaller ? 'doWhole' : 'doSmall')}
            </Button>
          </div>
        )}
        <p className="soft">{t('whoSees', { name: therapist ?? t('yourTherapist') })}</p>
        <details className={styles.hard}>
          <summary>{t('whyHelps')}</summary>
          <p>{say(definition.why)}</p>
        </details>
        <WhenHard />
      </div>
    </Frame>
  );
}
