import type { DialogueNode } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { entry, LocalizedField, More, under } from '../../fields';
import { faultsAt } from '../tree/faults';
import { addReplyWithLine, nextClass, setAfterwards, setLine } from '../tree/lines';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { ComesFrom } from './ComesFrom';
import { Faults } from './Faults';
import { Replies } from './Replies';
import { Said } from './Said';
import { Voices } from './Voices';

interface Props {
  node: DialogueNode;
  /** The reply that is unfolded. */
  open: string | null;
  onOpen: (reply: string | null) => void;
  onTry: () => void;
  onRemove: () => void;
}

/** The chosen line: what the person says there, what can be answered, what is said about it afterwards. */
export function LinePane({ node, open, onOpen, onTry, onRemove }: Props) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, part: whole, change, choose, faults } = tree;
  const part = entry(under(whole, 'nodes'), step.nodes.indexOf(node));
  const say = (line: Parameters<typeof setLine>[3], as?: string) => change(setLine(step, node.id, null, line), as);
  return (
    <>
      <div className="card-head">
        <h3 tabIndex={-1}>{words.short(node.id)}</h3>
        <Button kind="text" icon="play" onClick={onTry}>
          {t('try')}
        </Button>
      </div>
      <div className={styles.pane}>
        <Faults faults={faultsAt(faults, { node: node.id }).filter(({ place }) => !place.reply)} />
        <div
          className={styles.part}
          data-said
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            const made = addReplyWithLine(step, node.id, nextClass(node));
            change(made.step);
            choose(node.id, { reply: made.id });
          }}
        >
          <Said name={node.id} part={part} label={t('says', { person: step.person.name })} onChange={say} />
          <Voices part={part} />
        </div>
        <Replies part={part} open={open} onOpen={onOpen} />
        <div className={styles.part}>
          <More label={t('afterwards')} open={Boolean(node.afterwards)}>
            <LocalizedField
              {...under(part, 'afterwards')}
              label={t('afterwards.words')}
              hint={t('afterwards.hint')}
              rows={2}
              optional
              onChange={(next, as) => change(setAfterwards(step, node.id, next), as && `${node.id}.afterwards.${as}`)}
            />
          </More>
        </div>
        <ComesFrom id={node.id} />
        <div className={`${styles.part} ${styles.end}`}>
          <Button kind="text" icon="minus" onClick={onRemove}>
            {t('line.remove')}
          </Button>
        </div>
      </div>
    </>
  );
}
