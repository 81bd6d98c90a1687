import { normalise, sentencesOf } from '@attune/exercise/on-demand';
import { useDates } from '../../lib/dates';
import type { DraftContent } from '../../lib/response-draft';
import { useLanguage, useText } from '../../lib/texts';
import { Button } from '../../ui';
import type { FoundDraft } from './api';
import styles from './Doing.module.css';
import { useDoing } from './context';
import { Frame } from './Frame';
import type { DraftKeeper, KeeperState } from './keeper';
import type { Screens } from './screens';

interface Props {
  title: string;
  screens: Screens;
  keeper: DraftKeeper;
  state: KeeperState;
  theirs: FoundDraft;
}

/** Two devices wrote the same answer: both are shown whole, and one is chosen. */
export default function Choose({ title, screens, keeper, state, theirs }: Props) {
  const t = useText('doing');
  return (
    <Frame title={title} screen="choose" onBack={screens.back}>
      <div className={styles.question}>
        <h1 tabIndex={-1}>{t('choose.title')}</h1>
        <p>{t('choose.lead')}</p>
      </div>
      <div className={styles.versions}>
        <Version heading={t('choose.here')} at={state.kept.at} content={state.content} act={t('choose.takeHere')} onTake={() => keeper.choose('mine')} lead />
        <Version heading={t('choose.there')} at={theirs.updatedAt} content={theirs.content} act={t('choose.takeThere')} onTake={() => keeper.choose('theirs')} />
      </div>
    </Frame>
  );
}

interface VersionProps {
  heading: string;
  at: string;
  content: DraftContent;
  act: string;
  onTake: () => void;
  lead?: boolean;
}

function Version({ heading, at, content, act, onTake, lead }: VersionProps) {
  const t = useText('doing');
  const language = useLanguage();
  const { date, time } = useDates();
  const { definition } = useDoing();
  const { answers } = normalise(definition, content.answers, { smaller: content.smaller });
  return (
    <section className={`card ${styles.version}`} aria-label={heading}>
      <h2>{heading}</h2>
      {at && <p className="faint">{t('choose.at', { date: date(at, 'day'), time: time(at) })}</p>}
      <dl className={styles.lines}>
        {sentencesOf(definition, answers, null, language).map((line) => (
          <div key={line.step} className={styles.line}>
            <dt>{line.prompt || t(line.kind === 'dialogue' ? 'rehearsal.title' : 'review.numbers')}</dt>
            <dd>{line.sentence}</dd>
          </div>
        ))}
      </dl>
      <Button kind={lead ? 'main' : 'quiet'} wide onClick={onTake}>
        {act}
      </Button>
    </section>
  );
}
