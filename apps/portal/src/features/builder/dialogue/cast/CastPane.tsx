import { useText } from '../../../../lib/texts';
import { Button, Switch, TextField } from '../../../../ui';
import { entry, LocalizedField, More, under } from '../../fields';
import { StepHead } from '../../kinds/parts/StepHead';
import { StepMore } from '../../kinds/parts/StepMore';
import { addVariant } from '../tree/cast';
import { classOrder } from '../tree/lines';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { Level } from './Level';

/** Whom one talks with, in which moods and levels, and how the kinds of reply are called. */
export function CastPane() {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, part, change, faults } = tree;
  const { person } = step;
  const named = (change: Partial<typeof person>) => {
    const { editable, ...rest } = { ...person, ...change };
    return { ...step, person: editable ? { ...rest, editable } : rest };
  };
  const own = (on: boolean) => {
    const { canWriteOwn: _before, ...rest } = step;
    return on ? { ...rest, canWriteOwn: true } : rest;
  };
  const classes = under(part, 'classes');
  return (
    <>
      <div className="card-head">
        <h3 tabIndex={-1}>{t('cast.title')}</h3>
      </div>
      <div className={styles.pane}>
        <div className={styles.part} data-said>
          <TextField
            label={t('person')}
            hint={t('person.hint')}
            value={person.name}
            maxLength={60}
            autoComplete="off"
            error={faults.some(({ says }) => says === 'noPerson') ? t('fault.noPerson') : undefined}
            onChange={(event) => change(named({ name: event.target.value }), 'person.name')}
          />
          <Switch label={t('person.editable')} hint={t('person.editableHint')} checked={person.editable === true} onChange={(event) => change(named({ editable: event.target.checked }))} />
          <Switch label={t('own')} hint={t('own.hint')} checked={step.canWriteOwn === true} onChange={(event) => change(own(event.target.checked))} />
        </div>
        {step.variants.map((variant, index) => (
          <Level key={variant.id} part={entry(under(part, 'variants'), index)} />
        ))}
        <div className={styles.part}>
          <div className={styles.row}>
            <Button small icon="plus" onClick={() => change(addVariant(step).step)}>
              {t('level.add')}
            </Button>
          </div>
        </div>
        <div className={styles.part}>
          <More label={t('classes')}>
            <p className="hint">{t('classes.hint')}</p>
            {classOrder.map((kind) => (
              <div key={kind} className={styles.group} role="group" aria-label={words.className(kind)}>
                <LocalizedField {...under(under(classes, kind), 'label')} label={t('classes.label', { kind: words.className(kind) })} onChange={(next, as) => next && under(under(classes, kind), 'label').onChange(next, as)} />
                <LocalizedField {...under(under(classes, kind), 'means')} label={t('classes.means')} rows={2} onChange={(next, as) => next && under(under(classes, kind), 'means').onChange(next, as)} />
              </div>
            ))}
            <LocalizedField {...under(part, 'whenWritten')} label={t('whenWritten')} onChange={(next, as) => next && under(part, 'whenWritten').onChange(next, as)} />
          </More>
          <StepMore part={part} fields={['prompt', 'help']} words>
            <StepHead part={part} optional />
          </StepMore>
        </div>
      </div>
    </>
  );
}
