import type { DialogueStep } from '@attune/exercise';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useText } from '../../../lib/texts';
import { Choices, useToast } from '../../../ui';
import { stepPart } from '../fields';
import type { BuildProps } from '../kinds/build';
import { CastPane } from './cast/CastPane';
import { Checks } from './Checks';
import { EndingPane } from './line/EndingPane';
import { LinePane } from './line/LinePane';
import { RemoveSheet } from './line/RemoveSheet';
import { boxOf } from './picture/Picture';
import { PictureCard } from './picture/PictureCard';
import { TryOut } from './try/TryOut';
import { addEnding } from './tree/endings';
import { addLine, addReplyWithLine, nextClass, removePlaces } from './tree/lines';
import type { Fault } from './tree/faults';
import type { Place } from './tree/texts';
import { TreeContext, type Linking, type Tree } from './tree-context';
import styles from './tree.module.css';
import { useTreeState } from './use-tree-state';

type Side = 'chosen' | 'cast';

/** The form of a role-play: the picture of its tree, and beside it whatever is chosen there. */
export default function TreeEditor(props: BuildProps<DialogueStep>) {
  const { step, onChange, language } = props;
  const t = useText('builderTree');
  const say = useToast();
  const root = useRef<HTMLDivElement>(null);
  const drawn = useTreeState(step);
  // Begins where something is to be mended, else where the tree opens.
  const [wanted, setWanted] = useState<string | null>(() => firstFault(drawn.faults));
  const [side, setSide] = useState<Side>('chosen');
  const [open, setOpen] = useState<string | null>(null);
  const [tried, setTried] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [linking, setLinking] = useState<Linking | null>(null);
  const first = drawn.drawing.boxes[0]?.id ?? null;
  const chosen = [...step.nodes, ...step.endings].some(({ id }) => id === wanted) ? wanted : first;
  const node = step.nodes.find(({ id }) => id === chosen);
  const ending = step.endings.find(({ id }) => id === chosen);

  const choose = useCallback<Tree['choose']>((id, edit) => {
    setWanted(id);
    setLinking(null);
    setSide('chosen');
    setOpen(typeof edit === 'object' ? edit.reply : null);
    if (!edit) return;
    const field = typeof edit === 'object' ? `[data-reply="${CSS.escape(edit.reply)}"] textarea` : '[data-said] textarea';
    requestAnimationFrame(() => write(root.current?.querySelector<HTMLTextAreaElement>(field)));
  }, []);
  const tree = useMemo<Tree>(
    () => ({ step, part: stepPart(props), language, ...drawn, chosen, choose, change: onChange, linking, setLinking }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `drawn` is new with each of its parts
    [step, props.problems, onChange, language, drawn.layout, drawn.faults, chosen, choose, linking],
  );
  const addToChosen = () => {
    if (!node) return;
    const made = addReplyWithLine(step, node.id, nextClass(node));
    onChange(made.step);
    choose(node.id, { reply: made.id });
  };
  const make = ({ step: next, id }: { step: DialogueStep; id: string }) => {
    onChange(next);
    choose(id, true);
  };
  const remove = (ids: readonly string[]) => {
    const after = removePlaces(step, ids);
    setLeaving(null);
    onChange(after);
    setWanted(null);
    say(t('removed', { count: ids.length }));
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus());
  };
  const goTo = ({ node: line, reply, ending: end }: Place) => {
    if (line) return choose(line, reply ? { reply } : true);
    if (end) return choose(end, true);
    setSide('cast');
    return requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[data-pane] h3')?.focus());
  };
  // Drawing hundreds of lines waits for the next letter, not the letter for the drawing.
  const settled = useDeferredValue(tree);
  return (
    <TreeContext value={tree}>
      <div className={styles.root} ref={root}>
        <div className={styles.with}>
          <TreeContext value={settled}>
            <PictureCard
              onAdd={addToChosen}
              onRemove={() => setLeaving(chosen)}
              onTry={() => node && setTried(node.id)}
              onNewLine={() => make(addLine(step, node?.id))}
              onNewEnding={() => make(addEnding(step))}
            />
          </TreeContext>
          <div className={styles.side}>
            <Choices
              name="tree-side"
              legend={t('side')}
              legendHidden
              value={side}
              onChoose={setSide}
              options={[
                { value: 'chosen', label: t('side.chosen') },
                { value: 'cast', label: t('side.cast') },
              ]}
            />
            <section className="card" data-pane aria-label={t('side')}>
              {side === 'cast' && <CastPane />}
              {side === 'chosen' && node && (
                <LinePane key={node.id} node={node} open={open} onOpen={setOpen} onTry={() => setTried(node.id)} onRemove={() => setLeaving(node.id)} />
              )}
              {side === 'chosen' && ending && <EndingPane key={ending.id} ending={ending} onRemove={() => setLeaving(ending.id)} />}
              {side === 'chosen' && chosen === null && <p className="card-pad">{t('nothing')}</p>}
            </section>
          </div>
          <TreeContext value={settled}>
            <Checks onGo={goTo} />
          </TreeContext>
        </div>
        <RemoveSheet id={leaving} onClose={() => setLeaving(null)} onRemoved={remove} />
        <TryOut
          from={tried}
          onClose={() => setTried(null)}
          onEdit={(id) => {
            setTried(null);
            choose(id, true);
            boxOf(root.current, id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          }}
        />
      </div>
    </TreeContext>
  );
}

const firstFault = (faults: readonly Fault[]): string | null => faults.map(({ place }) => place.node ?? place.ending).find(Boolean) ?? null;

/** Goes on writing where a text ends. */
function write(field: HTMLTextAreaElement | null | undefined): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
