import type { DialogueNode, ReplyClass } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button } from '../../../../ui';
import { entry, under, type Part } from '../../fields';
import { ClassMark } from '../ClassMark';
import { faultsAt } from '../tree/faults';
import { addReply, addReplyWithLine, missingClasses, nextClass } from '../tree/lines';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { Reply } from './Reply';

interface Props {
  part: Part<DialogueNode>;
  open: string | null;
  onOpen: (reply: string | null) => void;
}

/** What can be answered to a line. A kind that is missing is one press away. */
export function Replies({ part, open, onOpen }: Props) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, change, choose, faults } = tree;
  const node = part.value;
  const add = (name: ReplyClass) => {
    const made = addReply(step, node.id, name);
    change(made.step);
    choose(node.id, { reply: made.id });
  };
  const addLine = () => {
    const made = addReplyWithLine(step, node.id, nextClass(node));
    change(made.step);
    choose(node.id, { reply: made.id });
  };
  const list = under(part, 'replies');
  const missing = missingClasses(node);
  return (
    <section aria-labelledby="tree-replies" className={styles.part}>
      <h4 id="tree-replies">{t('replies')}</h4>
      {node.replies.length > 0 && (
        <ul className={styles.replies}>
          {node.replies.map((reply, index) => (
            <Reply
              key={reply.id}
              node={node.id}
              part={entry(list, index)}
              faults={faultsAt(faults, { node: node.id })}
              open={open === reply.id}
              onOpen={(opened) => onOpen(opened ? reply.id : null)}
            />
          ))}
        </ul>
      )}
      {missing.length > 0 && <p className="hint">{t('replies.missing')}</p>}
      <div className={styles.row}>
        {missing.map((kind) => (
          <Button key={kind} small onClick={() => add(kind)}>
            <ClassMark kind={kind} />
            {t('reply.addClass', { kind: words.className(kind) })}
          </Button>
        ))}
        <Button small kind="text" icon="plus" onClick={addLine}>
          {t('reply.addWithLine')}
        </Button>
      </div>
    </section>
  );
}
