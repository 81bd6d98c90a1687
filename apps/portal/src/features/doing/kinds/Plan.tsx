import { limits, planLabel, type PlanAnswer, type PlanField, type PlanStep } from '@attune/exercise/on-demand';
import { useId } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Range, TextArea } from '../../../ui';
import { Starts } from '../Starts';
import { When } from './plan/When';
import styles from './plan/plan.module.css';
import type { KindProps } from './kind';

/** A plan in as many parts as the step asks for: what, when, where, with whom, what may come between, and what then. */
export default function Plan({ step, value, onChange, labelId, describedBy, invalid }: KindProps<PlanStep>) {
  const t = useText('plan');
  const say = useLocalized();
  const plan = (typeof value === 'object' && value !== null ? value : {}) as PlanAnswer;
  const put = (part: Partial<PlanAnswer>) => {
    const next = Object.entries({ ...plan, ...part }).filter(([, each]) => each !== undefined && each !== '');
    onChange(next.length ? Object.fromEntries(next) : undefined);
  };
  const alone = step.fields.length === 1;
  const words = (key: 'what' | 'where' | 'with' | 'obstacle' | 'if' | 'then', label: string, missing = false) => (
    <Words
      key={key}
      label={label}
      words={plan[key] ?? ''}
      starts={(step.examples?.[key] ?? []).map(say)}
      missing={missing}
      onChange={(each) => put({ [key]: each })}
    />
  );
  return (
    <div className={styles.plan} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {step.fields.map((field) => {
        const label = say(planLabel(step, field));
        const missing = invalid && step.required?.includes(field) === true;
        if (field === 'when') return <When key={field} label={label} plan={plan} missing={missing && !plan.date && !plan.time && !plan.moment} onChange={put} />;
        if (field === 'if-then') return <IfThen key={field} label={label} first={words('if', t('if'))} second={words('then', t('then'))} />;
        if (field === 'confidence') return <Confidence key={field} label={label} value={plan.confidence ?? null} onChange={(confidence) => put({ confidence })} />;
        return words(field, alone ? say(step.prompt) : label, missing && !plan[field]);
      })}
      {!alone && step.required && step.required.length < step.fields.length && <p className="hint">{t('rest', { fields: needed(step.required) })}</p>}
    </div>
  );

  function needed(fields: PlanField[]): string {
    return fields.map((field) => say(planLabel(step, field))).join(', ');
  }
}

interface WordsProps {
  label: string;
  words: string;
  starts: string[];
  missing: boolean;
  onChange: (words: string) => void;
}

/** One part in own words, with sentences to start from while it is empty. */
function Words({ label, words, starts, missing, onChange }: WordsProps) {
  const t = useText('plan');
  return (
    <div className={styles.part}>
      <TextArea
        own
        rows={1}
        label={label}
        maxLength={limits.note}
        value={words}
        error={missing ? t('missing') : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {words === '' && <Starts starts={starts} label={
            <>
              {t('starts')} <span className="vh">{label}</span>
            </>
          } onPick={onChange} />}
    </div>
  );
}

function IfThen({ label, first, second }: { label: string; first: React.ReactNode; second: React.ReactNode }) {
  const id = useId();
  return (
    <div className={styles.ifThen} role="group" aria-labelledby={id}>
      <p id={id} className="label">
        {label}
      </p>
      {first}
      {second}
    </div>
  );
}

function Confidence({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number) => void }) {
  const t = useText('plan');
  return <Range label={label} ends={{ min: t('sure.0'), max: t('sure.10') }} value={value} onChange={onChange} unset={t('sure.none')} />;
}
