import type { Localized, ScaleRange } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { IconButton, SelectField } from '../../../ui';
import styles from './fields.module.css';
import { LocalizedField } from './LocalizedField';
import { More } from './More';
import { NumberField } from './NumberField';
import { put, under, type Part } from './part';
import { useProblem } from './problem-words';

/** As far as a scale may go, either way. */
const FAR = 1000;
/** A scale with more places has no room for a finger. */
const WIDEST = 100;

const EMPTY: ScaleRange = { min: 0, max: 10, labels: {} };

/** A range with one end moved: the words of that end go along, words that now stand outside are let go. */
export function withEnd<R extends ScaleRange>(range: R, end: 'min' | 'max', at: number): R {
  const next = { ...range, [end]: at };
  const words = range.labels?.[range[end]];
  const kept = Object.entries(range.labels ?? {}).filter(
    ([key]) => Number(key) !== range[end] && Number(key) >= next.min && Number(key) <= next.max,
  );
  return put(next, 'labels', Object.fromEntries([...kept, ...(words ? [[String(at), words]] : [])]) as R['labels']);
}

/** A range with the words at one number written, or taken away. */
const withLabel = <R extends ScaleRange>(range: R, at: number, words: Localized | undefined): R =>
  put(range, 'labels', put(range.labels ?? {}, String(at), words as Localized) as R['labels']);

/** From where to where, the words at both ends and between, and which way counts as better. */
export function ScaleFields<R extends ScaleRange>(part: Part<R>) {
  const t = useText('builderKinds');
  const say = useProblem();
  const { onChange } = part;
  const range = part.value ?? (EMPTY as R);
  const { min, max } = range;
  const labels: Part<Record<string, Localized>> = { ...under(part, 'labels'), value: range.labels ?? {} };
  const between = Object.keys(labels.value).map(Number).filter((at) => at !== min && at !== max).sort((a, b) => a - b);
  const open = Array.from({ length: Math.max(0, Math.min(max - min - 1, WIDEST)) }, (_, index) => min + 1 + index).filter((at) => !between.includes(at));
  const end = (which: 'min' | 'max') => (at: number | undefined) => at !== undefined && onChange(withEnd(range, which, at));
  return (
    <div className={styles.group}>
      <div className={styles.ends}>
        <NumberField {...under(part, 'min')} label={t('scale.min')} min={-FAR} max={max - 1} late onChange={end('min')} />
        <LocalizedField {...under(labels, String(min))} label={t('scale.words', { at: min })} />
        <NumberField {...under(part, 'max')} label={t('scale.max')} min={min + 1} max={Math.min(FAR, min + WIDEST)} late onChange={end('max')} />
        <LocalizedField {...under(labels, String(max))} label={t('scale.words', { at: max })} />
      </div>
      {say(part.problems) && <p className="error">{say(part.problems)}</p>}
      <More open={between.length > 0 || range.better !== undefined} label={t('scale.more')}>
        {between.map((at) => (
          <div key={at} className={styles.between}>
            <LocalizedField {...under(labels, String(at))} label={t('scale.words', { at })} />
            <IconButton icon="close" label={t('scale.removeWords', { at })} onClick={() => onChange(withLabel(range, at, undefined))} />
          </div>
        ))}
        {open.length > 0 && (
          <SelectField
            label={t('scale.addWords')}
            value=""
            onChange={({ target }) => onChange(withLabel(range, Number(target.value), { en: '', es: '' }))}
          >
            <option value="">{t('scale.pick')}</option>
            {open.map((at) => (
              <option key={at} value={at}>
                {at}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('scale.better')}
          hint={t('scale.betterHint')}
          value={range.better ?? ''}
          onChange={({ target }) => onChange(put(range, 'better', (target.value || undefined) as R['better']))}
        >
          <option value="">{t('scale.better.unsaid')}</option>
          <option value="lower">{t('scale.better.lower')}</option>
          <option value="higher">{t('scale.better.higher')}</option>
          <option value="neither">{t('scale.better.neither')}</option>
        </SelectField>
      </More>
    </div>
  );
}
