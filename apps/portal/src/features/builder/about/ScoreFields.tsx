import type { ExerciseDefinition, Score, ScoreBand } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Button, Card, Checkbox, IconButton, SelectField } from '../../../ui';
import { entry, listOf, LocalizedField, More, NumberField, put, under, useProblem, type Part } from '../fields';
import { nameOfStep } from '../conditions';
import { freeId } from '../state/edits';
import styles from './about.module.css';
import { countable, fitted } from './score-edits';

interface Props extends Part<Score> {
  definition: ExerciseDefinition;
  onRemove: () => void;
}

/** One score: what counts in it and how, and words for the parts of its range. */
export function ScoreFields({ definition, onRemove, ...part }: Props) {
  const t = useText('builder');
  const words = useText('builderWords');
  const say = useProblem();
  const { value: score, onChange, problems, language } = part;
  const steps = countable(definition);
  const refit = (next: Score) => onChange(fitted(next, definition));
  const toggle = (step: string) =>
    refit({ ...score, items: score.items.some((item) => item.step === step) ? score.items.filter((item) => item.step !== step) : [...score.items, { step }] });
  const reverse = (step: string) =>
    onChange({ ...score, items: score.items.map((item) => (item.step === step ? put(item, 'reverse', item.reverse ? undefined : true) : item)) });
  const gone = score.items.filter((item) => !steps.some(({ id }) => id === item.step));
  const bands = under(part, 'bands') as Part<ScoreBand[] | undefined>;
  const list = listOf(bands.value);
  const addBand = () =>
    onChange({
      ...score,
      bands: [...list, { id: freeId(new Set(list.map(({ id }) => id)), 'band'), label: { en: '', es: '' }, from: list.length ? Math.min(score.max, (list.at(-1)?.from ?? score.min) + 1) : score.min }],
    });
  const items = say(problems.filter(({ path }) => path.startsWith('items')).map(({ code }) => ({ path: '', code })));
  return (
    <Card
      title={score.label[language] || t('score')}
      padded
      className={styles.card}
      end={<IconButton icon="close" label={t('score.remove', { name: score.label[language] || t('score') })} onClick={onRemove} />}
    >
      <LocalizedField {...under(part, 'label')} label={t('score.label')} />
      <fieldset className={items ? 'field field-error' : 'field'}>
        <legend className="label">{t('score.items')}</legend>
        <ul className={styles.asked}>
          {steps.map((step) => {
            const item = score.items.find((each) => each.step === step.id);
            const name = nameOfStep(step, { definition, language, t: words });
            return (
              <li key={step.id}>
                <Checkbox label={name} checked={item !== undefined} onChange={() => toggle(step.id)} />
                {item && <Checkbox label={<>{t('score.reverse')}<span className="vh">: {name}</span></>} checked={item.reverse === true} onChange={() => reverse(step.id)} />}
              </li>
            );
          })}
          {gone.map((item) => (
            <li key={item.step}>
              <Checkbox label={t('score.gone')} checked onChange={() => toggle(item.step)} />
            </li>
          ))}
        </ul>
        {items && <p className="error">{items}</p>}
      </fieldset>
      <div className="pair">
        <SelectField label={t('score.of')} value={score.of} onChange={({ target }) => refit({ ...score, of: target.value as Score['of'] })}>
          <option value="sum">{t('score.sum')}</option>
          <option value="mean">{t('score.mean')}</option>
        </SelectField>
        <SelectField
          label={t('score.better')}
          value={score.better ?? ''}
          onChange={({ target }) => onChange(put(score, 'better', (target.value || undefined) as Score['better']))}
        >
          <option value="">{t('score.unsaid')}</option>
          <option value="higher">{t('score.higher')}</option>
          <option value="lower">{t('score.lower')}</option>
          <option value="neither">{t('score.neither')}</option>
        </SelectField>
        <NumberField
          label={t('score.open')}
          hint={t('score.openHint')}
          language={language}
          min={0}
          max={Math.max(0, score.items.length - 1)}
          value={score.missing.atMost}
          problems={problems.filter(({ path }) => path.startsWith('missing')).map(({ code }) => ({ path: '', code }))}
          onChange={(atMost = 0, as) => onChange({ ...score, missing: { atMost, then: atMost > 0 ? 'prorate' : 'none' } }, as)}
        />
        <p className="soft">{t('score.range', { min: score.min, max: score.max })}</p>
      </div>
      {say(problems) && <p className="error">{say(problems)}</p>}
      <More label={t('bands')} open={list.length > 0}>
        <p className="hint">{t('bands.hint')}</p>
        {list.map((band, index) => {
          const each = entry(bands, index);
          return (
            <div key={band.id} className={styles.band}>
              <NumberField
                {...under(each, 'from')}
                label={t('band.from')}
                min={score.min}
                max={score.max}
                fractions
                onChange={(from, as) => from !== undefined && under(each, 'from').onChange(from, as)}
              />
              <LocalizedField {...under(each, 'label')} label={t('band.label')} />
              <IconButton icon="close" label={t('band.remove', { number: index + 1 })} onClick={() => onChange(put(score, 'bands', list.length > 1 ? list.toSpliced(index, 1) : undefined))} />
            </div>
          );
        })}
        <Button icon="plus" onClick={addBand}>
          {t('band.add')}
        </Button>
      </More>
    </Card>
  );
}
