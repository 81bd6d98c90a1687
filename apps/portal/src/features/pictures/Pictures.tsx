import { useState } from 'react';
import { Button } from '../../ui';
import type { ExercisePictures, Picture } from '@attune/clinical/pictures';
import styles from './pictures.module.css';
import { useSpeaker } from './use-speaker';
import { Checklist } from './views/Checklist';
import { Circles } from './views/Circles';
import { Feelings } from './views/Feelings';
import { Kept } from './views/Kept';
import { Ladder } from './views/Ladder';
import { Lift } from './views/Lift';
import { LimitsMap } from './views/LimitsMap';
import { Minutes } from './views/Minutes';
import { Openings } from './views/Openings';
import { Profile } from './views/Profile';
import { Rehearsals } from './views/Rehearsals';
import { Shares } from './views/Shares';
import { Shift } from './views/Shift';
import { Signs } from './views/Signs';
import { Tally } from './views/Tally';
import { Trend } from './views/Trend';

/** The first pictures say most; the others come when asked for. */
const SHOWN_FIRST = { staff: 4, client: 2 };

/** What one exercise has to show. */
export function Pictures({ of }: { of: ExercisePictures }) {
  const { t, say, list, voice } = useSpeaker();
  const first = SHOWN_FIRST[voice];
  const [all, setAll] = useState(false);
  const { exerciseId, title, pictures, few } = of;
  if (pictures.length === 0 && few.length === 0) return null;
  const more = pictures.length - first;
  return (
    <section className={styles.group} aria-labelledby={exerciseId}>
      <h2 id={exerciseId}>{say(title)}</h2>
      <div className={styles.grid}>
        {pictures.slice(0, all ? undefined : first).map((picture) => (
          <PictureView key={picture.id} picture={picture} />
        ))}
      </div>
      {!all && more > 0 && (
        <div className="no-print">
          <Button onClick={() => setAll(true)}>{t('more', { count: more })}</Button>
        </div>
      )}
      {pictures.length === 0 && few.length > 0 && (
        <p className={styles.few}>{t('tooFew', { list: list(few.slice(0, first).map(({ label, count }) => t('tooFewOne', { label: say(label), count }))) })}</p>
      )}
    </section>
  );
}

/** One picture, drawn as its kind is. */
export function PictureView({ picture }: { picture: Picture }) {
  switch (picture.kind) {
    case 'trend':
      return <Trend picture={picture} />;
    case 'shift':
      return <Shift picture={picture} />;
    case 'lift':
      return <Lift picture={picture} />;
    case 'shares':
      return <Shares picture={picture} />;
    case 'tally':
      return <Tally picture={picture} />;
    case 'signs':
      return <Signs picture={picture} />;
    case 'ladder':
      return <Ladder picture={picture} />;
    case 'kept':
      return <Kept picture={picture} />;
    case 'rehearsals':
      return <Rehearsals picture={picture} />;
    case 'feelings':
      return <Feelings picture={picture} />;
    case 'circle':
      return <Circles picture={picture} />;
    case 'minutes':
      return <Minutes picture={picture} />;
    case 'checklist':
      return <Checklist picture={picture} />;
    case 'profile':
      return <Profile picture={picture} />;
    case 'openings':
      return <Openings picture={picture} />;
    case 'map':
      return <LimitsMap picture={picture} />;
  }
}
