import { intensityLabels, limits, qualitiesOf, type BodyPlace, type BodyStep } from '@attune/exercise/on-demand';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Button, Choice, Icon, Range } from '../../../../ui';
import { AddOwn } from '../AddOwn';
import styles from './body.module.css';

interface Props {
  step: BodyStep;
  felt: BodyPlace;
  /** The place in words. */
  label: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (felt: BodyPlace) => void;
  onDrop: () => void;
}

/** How one place feels: words from the list or one's own, and how strong. All of it may stay open. */
export function PlaceFelt({ step, felt, label, open, onOpen, onChange, onDrop }: Props) {
  const t = useText('body');
  const say = useLocalized();
  const { qualities = [], intensity } = felt;
  const known = qualitiesOf(step);
  const own = qualities.filter((word) => !known.some(({ id }) => id === word));
  const put = (words: string[]) => {
    const { qualities: _, ...rest } = felt;
    onChange(words.length ? { ...rest, qualities: words } : rest);
  };
  const toggle = (word: string) => put(qualities.includes(word) ? qualities.filter((each) => each !== word) : [...qualities, word].slice(-limits.qualitiesOfOne));
  const words = qualities.map((word) => (known.some(({ id }) => id === word) ? say(known.find(({ id }) => id === word)?.label).toLowerCase() : word));
  const strength = typeof intensity === 'number' && step.intensity !== false ? t('answer.of10', { number: intensity }) : '';
  return (
    <div className={styles.place}>
      <h3>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => onOpen(!open)}>
          <span className="grow">
            {label}
            {!open && (words.length > 0 || strength) && <small>{[words.join(', '), strength].filter(Boolean).join(' · ')}</small>}
          </span>
          <Icon name="down" />
        </button>
      </h3>
      {open && (
        <div className={styles.inside}>
          <div className="choices" role="group" aria-label={t('how', { place: label })}>
            {known.map(({ id, label: word }) => (
              <Choice key={id} type="checkbox" checked={qualities.includes(id)} onChange={() => toggle(id)}>
                {say(word)}
              </Choice>
            ))}
            {own.map((word) => (
              <Choice key={word} type="checkbox" checked onChange={() => toggle(word)}>
                <span className="own">{word}</span>
              </Choice>
            ))}
          </div>
          {step.canWriteOwn !== false && (
            <AddOwn label={t('own')} add={t('add')} max={limits.ownWord} onAdd={(word) => !qualities.includes(word) && toggle(word)} />
          )}
          {step.intensity !== false && (
            <Range
              label={t('strong')}
              ends={{ min: say(intensityLabels['0']), max: say(intensityLabels['10']) }}
              value={intensity ?? null}
              onChange={(number) => onChange({ ...felt, intensity: number })}
              unset={t('noNumber')}
            />
          )}
          <Button kind="text" icon="minus" small className={styles.out} onClick={onDrop}>
            {t('takeOut', { place: label })}
          </Button>
        </div>
      )}
    </div>
  );
}
