import type { DialogueTemperament } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button, SelectField } from '../../../../ui';
import { LocalizedField, type Part, under } from '../../fields';
import { addLine } from '../tree/lines';
import { openingsOf } from '../tree/links';
import { removeTemperament, setTemperament } from '../tree/cast';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

const NEW_LINE = '*line';

/** One temperament of a level: what the client reads before choosing it, and the line it opens with. */
export function Temperament({ variant, part }: { variant: string; part: Part<DialogueTemperament> }) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, change, choose } = tree;
  const { id, start, label, hint } = part.value;
  const name = words.words(label) || t('temperament.unnamed');
  const taken = openingsOf(step).map((opening) => opening.start);
  const known = step.nodes.some((node) => node.id === start);
  const open = (to: string) => {
    if (to !== NEW_LINE) return change(setTemperament(step, variant, id, { start: to }));
    const made = addLine(step);
    return change(setTemperament(made.step, variant, id, { start: made.id }));
  };
  return (
    <li>
      <details className={styles.temperament} open={!words.words(label)}>
        <summary>{name}</summary>
        <div className={styles.group}>
          <LocalizedField {...under(part, 'label')} label={t('temperament.label')} onChange={(next, as) => next && under(part, 'label').onChange(next, as)} />
          <LocalizedField
            {...under(part, 'hint')}
            label={t('temperament.hint')}
            value={hint}
            optional
            onChange={(next, as) => under(part, 'hint').onChange(next, as)}
          />
          <SelectField label={t('temperament.opens')} value={known ? start : ''} onChange={(event) => open(event.target.value)}>
            {!known && <option value="">{t('leads.nowhere')}</option>}
            <option value={NEW_LINE}>{t('leads.newLine')}</option>
            {step.nodes
              .filter((node) => node.id === start || !taken.includes(node.id))
              .map((node) => (
                <option key={node.id} value={node.id}>
                  {t('leads.line', { name: words.short(node.id), words: words.excerpt(node.id) })}
                </option>
              ))}
          </SelectField>
        </div>
      </details>
      <div className={styles.row}>
        {known && (
          <Button small kind="text" onward onClick={() => choose(start, true)}>
            {t('temperament.go', { temperament: name })}
          </Button>
        )}
        <Button small kind="text" onClick={() => change(removeTemperament(step, variant, id))}>
          {t('temperament.remove')}
          <span className="vh">: {name}</span>
        </Button>
      </div>
    </li>
  );
}
