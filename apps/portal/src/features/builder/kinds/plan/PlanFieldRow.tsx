import type { Localized, PlanField, PlanStep } from '@attune/exercise';
import { useId, useState, type CSSProperties, type HTMLAttributes } from 'react';
import { useText } from '../../../../lib/texts';
import { Icon, IconButton } from '../../../../ui';
import { FlagField, listOf, LocalizedField, under, WordsList, type Part } from '../../fields';
import rows from '../../fields/list/list.module.css';
import { EXAMPLES, fieldName, usualName, withoutField, withRequired } from './plan-edits';

interface Props {
  part: Part<PlanStep>;
  field: PlanField;
  handle: HTMLAttributes<HTMLElement> & { 'data-handle': string };
  style?: CSSProperties;
  dragged: boolean;
}

/** One thing a plan asks for: whether it is needed, what it is called, sentences to start from. */
export function PlanFieldRow({ part, field, handle, style, dragged }: Props) {
  const id = useId();
  const t = useText('builderKinds');
  const [open, setOpen] = useState(false);
  const { value: plan, onChange } = part;
  const name = fieldName(plan, field, part.language);
  const needed = listOf(plan.required).includes(field);
  const labels: Part<Partial<Record<PlanField, Localized>>> = emptied(under(part, 'labels'));
  const examples: Part<NonNullable<PlanStep['examples']>> = emptied(under(part, 'examples'));
  const wrong = [labels, examples].some(({ problems }) => problems.some(({ path }) => [field, ...EXAMPLES[field]].includes(path.split('.')[0] as never)));
  return (
    <li className={`${rows.row} ${dragged ? rows.dragged : ''}`} style={style}>
      <button {...handle} type="button" className={`btn btn-icon ${rows.handle}`} aria-label={t('list.move', { name })} title={t('list.moveHint')}>
        <Icon name="sort" />
      </button>
      <span className={rows.words}>
        {name}
        {needed && <span className="chip">{t('plan.neededMark')}</span>}
      </span>
      <span className={rows.acts}>
        <IconButton
          icon={open ? 'minus' : 'more'}
          className={wrong && !open ? rows.wrong : undefined}
          label={t(open ? 'list.less' : wrong ? 'list.moreWrong' : 'list.more', { name })}
          aria-expanded={open}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!open)}
        />
        <IconButton icon="close" label={t('list.remove', { name })} onClick={() => onChange(withoutField(plan, field))} />
      </span>
      {open && (
        <div className={rows.details} id={`${id}-more`}>
          <FlagField
            value={needed}
            problems={[]}
            language={part.language}
            onChange={(on) => onChange(withRequired(plan, field, on === true))}
            label={t('plan.needed')}
          />
          <LocalizedField {...under(labels, field)} label={t('plan.label')} hint={t('plan.labelHint', { name: usualName(plan, field, part.language) })} optional />
          {EXAMPLES[field].map((key) => (
            <WordsList
              key={key}
              {...under(examples, key)}
              label={t(`plan.examples.${key}`)}
              one={t('text.example')}
              add={t('text.addExample')}
              max={12}
              optional
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** A record that is left out when nothing is in it. */
function emptied<T extends object>(part: Part<T | undefined>): Part<T> {
  const { value, onChange } = part;
  return { ...part, value: value ?? ({} as T), onChange: (next, as) => onChange(Object.keys(next).length > 0 ? next : undefined, as) };
}
