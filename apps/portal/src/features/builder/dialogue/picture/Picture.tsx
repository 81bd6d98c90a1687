import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '../../../../lib/texts';
import type { Fault } from '../tree/faults';
import { useTree } from '../tree-context';
import styles from './picture.module.css';
import { useTreeWords } from '../words';
import { Box } from './Box';
import { arrows, stepTo, type Arrow } from './steps';
import { useLinking } from './use-linking';
import type { Zoom } from './use-zoom';
import { Ways } from './Ways';

interface Props {
  canvas: RefObject<HTMLDivElement | null>;
  zoom: Zoom;
  /** What a key does to the chosen place, besides going on. */
  onAdd: () => void;
  onRemove: () => void;
  onTry: () => void;
}

const faultyPlaces = (faults: readonly Fault[]): Set<string | undefined> => new Set(faults.map(({ place }) => place.node ?? place.ending));

const isArrow = (key: string): key is Arrow => arrows.some((each) => each === key);

/** The tree as a picture that is gone through with the arrows: the keys follow what is seen, and what is chosen is what is edited. */
export function Picture({ canvas, zoom, onAdd, onRemove, onTry }: Props) {
  const t = useText('builderTree');
  const tree = useTree();
  const { step, layout, drawing, faults, chosen, choose, linking } = tree;
  const link = useLinking();
  const standing = linking?.at ?? chosen;
  const words = useTreeWords(tree);
  const told = useMemo(() => {
    const faulty = faultyPlaces(faults);
    return drawing.boxes.map(({ id }) => ({
      name: words.short(id),
      words: words.excerpt(id),
      told: words.told(id, faulty.has(id)),
      faulty: faulty.has(id),
    }));
  }, [drawing, words, faults]);
  const trail = useRef<string[]>([]);
  const asked = useRef<string | null>(null);
  // The box that was gone to has the focus once it is the one that takes it.
  useEffect(() => {
    if (asked.current === null || asked.current !== standing) return;
    asked.current = null;
    boxOf(canvas.current, standing)?.focus();
  });
  // What is chosen elsewhere, or drawn in another size, is brought into the middle; what is seen already stays where it is.
  useEffect(() => {
    if (canvas.current && standing) reveal(canvas.current, boxOf(canvas.current, standing));
  }, [canvas, standing, zoom.scale]);
  // A reply that looks for its end is led by the same keys.
  const seeks = linking !== null;
  useEffect(() => {
    if (seeks) canvas.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [canvas, seeks]);
  const goTo = (id: string) => {
    if (id === standing && asked.current === null) return boxOf(canvas.current, id)?.focus();
    const from = asked.current ?? standing;
    if (from && from !== id) trail.current = [...trail.current, from].slice(-50);
    asked.current = id;
    if (linking) link.lookAt(id);
    else choose(id);
  };
  const write = (id: string) => {
    asked.current = null;
    choose(id, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a step is still being drawn, the next one goes on from where it leads.
    const at = asked.current ?? placeOf(event.target);
    if (event.altKey || event.ctrlKey || event.metaKey || !at) return;
    const sizes = { '+': zoom.larger, '-': zoom.smaller, '0': zoom.fit };
    const acts: Record<string, () => void> = linking ? { ...sizes, Enter: () => link.leadTo(at), Escape: link.leave } : {
      ...sizes,
      Enter: () => write(at),
      n: onAdd, N: onAdd, t: onTry, T: onTry, Delete: onRemove,
    };
    const { key } = event;
    const act = isArrow(key) ? () => goTo(stepTo(step, layout, at, key, trail.current)) : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={styles.canvas} ref={canvas}>
      <div className={styles.sized} style={{ inlineSize: drawing.width * zoom.scale, blockSize: drawing.height * zoom.scale }}>
        <div
          role="tree"
          aria-label={t('picture.label')}
          aria-describedby="tree-keys"
          className={styles.tree}
          style={{ inlineSize: drawing.width, blockSize: drawing.height, transform: `scale(${zoom.scale})` }}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const id = placeOf(event.target);
            if (!id) return;
            if (linking) link.leadTo(id);
            else goTo(id);
          }}
          onDoubleClick={(event) => {
            const id = placeOf(event.target);
            if (id) write(id);
          }}
        >
          <Ways drawing={drawing} chosen={chosen} />
          {drawing.boxes.map((box, index) => (
            <Box
              key={box.id}
              id={box.id}
              ending={box.kind === 'ending'}
              x={box.x}
              y={box.y}
              level={box.layer + 1}
              place={box.place + 1}
              of={layout.layers[box.layer]?.length ?? 1}
              {...told[index]!}
              opens={box.opens.length > 0}
              chosen={box.id === chosen}
              tab={box.id === standing}
              closed={link.closed.has(box.id)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

const placeOf = (target: EventTarget): string | undefined => (target as Element).closest<HTMLElement>('[data-place]')?.dataset.place;

/** The box of a line or an ending in the picture. */
export const boxOf = (canvas: HTMLElement | null, id: string): HTMLElement | null =>
  canvas?.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`) ?? null;

/** Scrolls the picture alone, as far as a box is not wholly seen. */
function reveal(canvas: HTMLElement, box: HTMLElement | null): void {
  const [here, there] = [canvas.getBoundingClientRect(), box?.getBoundingClientRect()];
  if (!there) return;
  if (there.left < here.left || there.right > here.right) canvas.scrollLeft += there.left + there.width / 2 - (here.left + here.width / 2);
  if (there.top < here.top || there.bottom > here.bottom) canvas.scrollTop += there.top + there.height / 2 - (here.top + here.height / 2);
}
