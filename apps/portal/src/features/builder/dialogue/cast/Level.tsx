import type { DialogueVariant } from '@attune/exercise';
import { useLanguage, useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { entry, LocalizedField, type Part, under } from '../../fields';
import { addTemperament, moveVariant, removeVariant, setVariant } from '../tree/cast';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { another, presets } from './presets';
import { Temperament } from './Temperament';

/** One level of difficulty: the scene, the wish, and who the person may be in it. */
export function Level({ part }: { part: Part<DialogueVariant> }) {
  const t = useText('builderTree');
  const language = useLanguage();
  const { step, change, choose } = useTree();
  const variant = part.value;
  const { id, level } = variant;
  const index = step.variants.indexOf(variant);
  const add = (preset: typeof another) => {
    const made = addTemperament(step, id, preset);
    change(made.step);
    choose(made.id, true);
  };
  const offered = presets.filter((preset) => !variant.temperaments.some((each) => each.id === preset.id));
  return (
    <section className={styles.part} aria-labelledby={`level-${id}`}>
      <h4 id={`level-${id}`}>{t('level', { number: level })}</h4>
      <LocalizedField {...under(part, 'scene')} label={t('scene')} hint={t('scene.hint')} rows={3} onChange={(next, as) => next && under(part, 'scene').onChange(next, as)} />
      <LocalizedField {...under(part, 'goal')} label={t('goal')} onChange={(next, as) => next && under(part, 'goal').onChange(next, as)} />
      <LocalizedField
        {...under(part, 'before')}
        label={t('before')}
        hint={t('before.hint')}
        optional
        onChange={(before, as) => change(setVariant(step, id, { before }), as && `${id}.before.${as}`)}
      />
      <h5>{t('temperaments')}</h5>
      <ul className={styles.temperaments}>
        {variant.temperaments.map((each, place) => (
          <Temperament key={each.id} variant={id} part={entry(under(part, 'temperaments'), place)} />
        ))}
      </ul>
      <div className={styles.row} role="group" aria-label={t('temperament.add')}>
        {offered.map((preset) => (
          <Button key={preset.id} small icon="plus" onClick={() => add(preset)}>
            {preset.label[language]}
          </Button>
        ))}
        <Button small kind="text" icon="plus" onClick={() => add(another)}>
          {t('temperament.another')}
        </Button>
      </div>
      <div className={styles.row}>
        {index > 0 && (
          <Button small kind="text" onClick={() => change(moveVariant(step, id, -1))}>
            {t('level.easier')}
            <span className="vh">: {t('level', { number: level })}</span>
          </Button>
        )}
        {step.variants.length > 1 && (
          <Button small kind="text" onClick={() => change(removeVariant(step, id))}>
            {t('level.remove')}
            <span className="vh">: {t('level', { number: level })}</span>
          </Button>
        )}
      </div>
    </section>
  );
}
