import type { DialogueReply } from '@attune/exercise';
import { useText } from '../../../../lib/texts';
import { Button, Choices, Icon } from '../../../../ui';
import { LocalizedField, type Part, under } from '../../fields';
import { ClassMark } from '../ClassMark';
import type { Fault } from '../tree/faults';
import { classOrder, leadToNewLine, removeReply } from '../tree/lines';
import { isPlace } from '../tree/links';
import { useTree } from '../tree-context';
import styles from '../tree.module.css';
import { useTreeWords } from '../words';
import { LeadsTo } from './LeadsTo';

interface Props {
  node: string;
  part: Part<DialogueReply>;
  faults: readonly Fault[];
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** One reply: its kind, its words and where it leads; folded away while another is looked at. */
export function Reply({ node, part, faults, open, onOpen }: Props) {
  const t = useText('builderTree');
  const tree = useTree();
  const words = useTreeWords(tree);
  const { step, change, choose } = tree;
  const reply = part.value;
  const mine = faults.filter(({ place }) => place.reply === reply.id);
  const text = words.words(reply.text);
  const onward = isPlace(step, reply.next);
  const goOn = () => {
    if (onward) return choose(reply.next, true);
    const made = leadToNewLine(step, node, reply.id);
    change(made.step);
    choose(made.id, true);
  };
  return (
    <li
      className={styles.reply}
      data-reply={reply.id}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        goOn();
      }}
    >
      <button type="button" className={styles.replyHead} aria-expanded={open} onClick={() => onOpen(!open)}>
        <ClassMark kind={reply.class} />
        <span className="grow">
          <span className="vh">{words.className(reply.class)}: </span>
          <span className={text ? 'own' : 'faint'}>{text ? t('said', { words: text }) : t('reply.empty')}</span>
          <small data-faulty={mine.length > 0 || undefined}>
            {mine.length > 0 && <Icon name="alert" />}
            {t('reply.then', { to: words.leads(reply.next) })}
          </small>
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <div className={styles.replyOpen}>
          <LocalizedField {...under(part, 'text')} label={t('reply.words')} rows={2} onChange={(next, as) => next && under(part, 'text').onChange(next, as)} />
          <Choices
            name={`${node}.${reply.id}-class`}
            legend={t('reply.class')}
            value={reply.class}
            onChoose={(name) => part.onChange({ ...reply, class: name })}
            options={classOrder.map((kind) => ({
              value: kind,
              label: (
                <>
                  <ClassMark kind={kind} />
                  {words.className(kind)}
                </>
              ),
            }))}
          />
          <LeadsTo node={node} reply={reply} error={mine.some(({ says }) => says === 'nowhere') ? t('fault.nowhere') : undefined} />
          <div className={styles.row}>
            <Button small onward onClick={goOn} aria-keyshortcuts="Control+Enter Meta+Enter">
              {t(onward ? 'reply.goOn' : 'reply.goOnNew')}
            </Button>
            <Button small kind="text" onClick={() => change(removeReply(step, node, reply.id))}>
              {t('reply.remove')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
