import type { DialogueReply } from '@attune/exercise';
import { useMemo } from 'react';
import { useText } from '../../../../lib/texts';
import { Button, SelectField } from '../../../../ui';
import { addEnding } from '../tree/endings';
import { leadToNewLine, setReply } from '../tree/lines';
import { isPlace, leadingTo } from '../tree/links';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';

const NEW_LINE = '*line';
const NEW_ENDING = '*ending';

/** What a reply leads to: a new line, one that is there (so that ways merge), or an ending. What would close a circle is not offered. */
export function LeadsTo({ node, reply, error }: { node: string; reply: DialogueReply; error?: string }) {
  const t = useText('builderTree');
  const tree = useTree();
  const { step, change, layout, linking, setLinking } = tree;
  const words = useTreeWords(tree);
  const before = useMemo(() => leadingTo(step, node), [step, node]);
  const lines = layout.layers.flat().filter(({ kind }) => kind === 'line');
  const known = isPlace(step, reply.next);
  const lead = (to: string) => {
    if (to === NEW_LINE) return change(leadToNewLine(step, node, reply.id).step);
    if (to !== NEW_ENDING) return change(setReply(step, node, reply.id, { next: to }));
    const made = addEnding(step);
    return change(setReply(made.step, node, reply.id, { next: made.id }));
  };
  const choosing = linking?.node === node && linking.reply === reply.id;
  return (
    <div className={styles.leads}>
      <SelectField label={t('leads')} error={error} value={known ? reply.next : ''} onChange={(event) => lead(event.target.value)}>
        {!known && <option value="">{t('leads.nowhere')}</option>}
        <option value={NEW_LINE}>{t('leads.newLine')}</option>
        <option value={NEW_ENDING}>{t('leads.newEnding')}</option>
        <optgroup label={t('leads.endings')}>
          {step.endings.map(({ id }) => (
            <option key={id} value={id}>
              {words.short(id)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('leads.lines')}>
          {lines
            .filter(({ id }) => id === reply.next || !before.has(id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {t('leads.line', { name: words.short(id), words: words.excerpt(id) })}
              </option>
            ))}
        </optgroup>
      </SelectField>
      <Button small kind="text" aria-pressed={choosing} onClick={() => setLinking(choosing ? null : { node, reply: reply.id, at: known ? reply.next : node })}>
        {t('leads.inPicture')}
      </Button>
    </div>
  );
}
